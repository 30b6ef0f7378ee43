import { describe, expect, it } from '@jest/globals';
import { leadOf, type Other } from './lead.js';

const other = (name: string, tookOverAt: string | null = null): Other => ({
  ...{ windowId: name, name, isMe: false, device: 'computer', browser: 'chrome' },
  ...{ since: '2026-11-02T02:00:00Z', tookOverAt },
});
const AT = '2026-11-02T02:05:00Z';

describe('who goes on at an article', () => {
  it('is nobody in particular while nobody said so', () => {
    expect(leadOf([], null)).toEqual({ kind: 'alone' });
    expect(leadOf([other('李文静'), other('何云舒')], null)).toMatchObject({ kind: 'shared', more: 1 });
  });
  it('is whoever said so last', () => {
    expect(leadOf([other('李文静'), other('何云舒', AT)], null)).toMatchObject({
      kind: 'takenOver',
      other: { name: '何云舒' },
    });
    expect(leadOf([other('何云舒', AT)], Date.parse(AT) + 1)).toMatchObject({ kind: 'leading' });
    expect(leadOf([other('何云舒', AT)], Date.parse(AT) - 1)).toMatchObject({ kind: 'takenOver' });
  });
});
