import { describe, expect, it } from '@jest/globals';
import { nextOf, rowAct } from './row.js';

const say = {
  t: (key: string, params?: Record<string, string | number>) => [key, ...Object.values(params ?? {})].join(' '),
  step: (key: string) => key,
};
const row = {
  steps: [],
  returnReason: null,
  publishedAt: null,
  withdrawnAt: null,
  archivedAt: null,
  plans: [],
  bin: null,
};
const people = (...names: string[]) => names.map((name) => ({ id: name, name }));

describe('act of a row', () => {
  it('is blue when it is this person’s turn', () => {
    expect(rowAct({ state: 'IN_REVIEW', allowed: ['approve', 'return'] })).toEqual({
      name: 'review',
      isMyTurn: true,
      place: 'review',
    });
    expect(rowAct({ state: 'APPROVED', allowed: ['publish'] })).toMatchObject({ name: 'publish', isMyTurn: true });
    expect(rowAct({ state: 'RETURNED', allowed: ['edit', 'submit'] })).toMatchObject({ name: 'mend', isMyTurn: true });
  });
  it('is quiet when nothing is asked', () => {
    expect(rowAct({ state: 'DRAFT', allowed: ['edit'] })).toMatchObject({ name: 'edit', isMyTurn: false });
    expect(rowAct({ state: 'PUBLISHED', allowed: ['edit', 'withdraw'] })).toMatchObject({
      name: 'revise',
      isMyTurn: false,
    });
    expect(rowAct({ state: 'PUBLISHED', allowed: [] })).toMatchObject({ name: 'see', isMyTurn: false });
  });
});

describe('next step of a row', () => {
  it('names the person, not the role', () => {
    const steps = [{ key: 'review', state: 'current', at: null, people: people('周启明') }];
    expect(nextOf({ ...row, state: 'IN_REVIEW', steps }, say)).toBe('next.waits 周启明 review');
  });
  it('counts when there are several', () => {
    const steps = [{ key: 'publish', state: 'current', at: null, people: people('沈立群', '马知秋') }];
    expect(nextOf({ ...row, state: 'APPROVED', steps }, say)).toBe('next.waitsMany 沈立群 2 publish');
  });
  it('says when nobody is there to do it', () => {
    const steps = [{ key: 'secrecy', state: 'current', at: null, people: [] }];
    expect(nextOf({ ...row, state: 'IN_REVIEW', steps }, say)).toBe('next.nobody secrecy');
  });
  it('gives the reason of a returned one', () => {
    expect(nextOf({ ...row, state: 'RETURNED', returnReason: '1 处人名待核' }, say)).toBe('1 处人名待核');
  });
  it('says of what lies in the bin until when, or that it is kept', () => {
    const bin = { at: '2026-03-02T01:00:00Z', emptiesAt: '2026-04-01T01:00:00Z' };
    expect(nextOf({ ...row, state: 'BINNED', bin }, say)).toMatch(/^next\.binned /);
    expect(nextOf({ ...row, state: 'BINNED', bin: { ...bin, emptiesAt: null } }, say)).toMatch(/^next\.kept /);
  });
});
