import { describe, expect, it } from '@jest/globals';
import { keyOf, pairOf, withWindows, type Asked, type Entry } from './entries.js';

const entry = (id: string | null, number: number | null, isPresent = false): Entry => ({
  ...{
    source: id ? 'wording' : 'revision',
    id,
    windowId: null,
    number,
    state: null,
    title: '题',
    at: '2026-11-02T02:00:00Z',
  },
  ...{ note: null, restoredFrom: null, digest: 'd', isPresent, isLive: false },
  by: { id: 'p', name: '李文静', unitName: null },
});
const list = [entry('draft', null), entry(null, 2, true), entry('old', 2), entry(null, 1)];
const keys = (asked: Asked, of = list) => {
  const pair = pairOf(of, asked);
  return pair && [keyOf(pair.before), keyOf(pair.after)];
};

describe('what is compared in the history', () => {
  it('is the text now with the one before it, until somebody chooses', () => {
    expect(keys({ before: null, after: null })).toEqual(['old', 'v2']);
  });
  it('is what was chosen', () => {
    expect(keys({ before: 'v1', after: 'draft' })).toEqual(['v1', 'draft']);
  });
  it('falls back where what was chosen is gone', () => {
    expect(keys({ before: 'gone', after: 'gone' })).toEqual(['old', 'v2']);
  });
  it('is nothing while there is one text only', () => {
    expect(keys({ before: null, after: null }, [entry(null, 1, true)])).toBeNull();
  });
});

describe('windows in the history', () => {
  const typed = (id: string, windowId: string): Entry => ({ ...entry(id, null), source: 'draft', windowId });
  it('have no number while everything was typed in one', () => {
    const found = withWindows([typed('b', 'w'), typed('a', 'w'), ...list]);
    expect(found.every(({ windowNumber }) => windowNumber === undefined)).toBe(true);
  });
  it('are numbered in the order in which they were typed in', () => {
    const found = withWindows([typed('c', 'w'), typed('b', 'v'), typed('a', 'w'), ...list]);
    expect(found.slice(0, 3).map(({ windowNumber }) => windowNumber)).toEqual([1, 2, 1]);
  });
});
