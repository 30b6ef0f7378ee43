import { describe, expect, it } from '@jest/globals';
import { emptyFields } from '../fields.js';
import {
  draftKey,
  forgetDraft,
  isBehind,
  keepDraft,
  markDraft,
  readDraft,
  type Draft,
  type DraftShelf,
} from './draft.store.js';

const shelfOf = (entries: Map<string, string>): DraftShelf => ({
  getItem: (key) => entries.get(key) ?? null,
  setItem: (key, value) => void entries.set(key, value),
  removeItem: (key) => void entries.delete(key),
});
const fields = { ...emptyFields('c1', 'article', { source: '县教育局' }), title: '关于秋季招生的通知' };
const draft: Draft = { articleId: 'a1', version: 3, fields, base: fields, keptAt: 1, unanswered: null };

describe('draft store', () => {
  it('gives back what was kept', () => {
    const shelf = shelfOf(new Map());
    expect(keepDraft(shelf, 'k', draft)).toBe(true);
    expect(readDraft(shelf, 'k')).toEqual(draft);
  });
  it('keeps people and sites apart', () => {
    expect(draftKey('p1', 's1', 'a1')).not.toBe(draftKey('p2', 's1', 'a1'));
    expect(draftKey('p1', 's1', 'a1')).not.toBe(draftKey('p1', 's2', 'a1'));
  });
  it('treats a damaged entry as none', () => {
    expect(readDraft(shelfOf(new Map([['k', '{"fields":1}']])), 'k')).toBeNull();
    expect(readDraft(shelfOf(new Map([['k', 'not json']])), 'k')).toBeNull();
  });
  it('says when the browser has no room', () => {
    const full = shelfOf(new Map());
    full.setItem = () => {
      throw new Error('quota');
    };
    expect(keepDraft(full, 'k', draft)).toBe(false);
  });
  it('leaves no older copy where there is no room for the newer one', () => {
    const entries = new Map<string, string>();
    const shelf = shelfOf(entries);
    keepDraft(shelf, 'k', draft);
    shelf.setItem = () => {
      throw new Error('quota');
    };
    keepDraft(shelf, 'k', { ...draft, keptAt: 2 });
    expect(readDraft(shelf, 'k')).toBeNull();
  });
  it('leaves a mark without a word of the text, and none where there is no room', () => {
    const entries = new Map<string, string>();
    const shelf = shelfOf(entries);
    keepDraft(shelf, 'k', draft);
    markDraft(shelf, 'k', 7);
    expect([...entries]).toEqual([['k', '{"keptAt":7}']]);
    shelf.setItem = () => {
      throw new Error('quota');
    };
    markDraft(shelf, 'k', 8);
    expect(entries.size).toBe(0);
  });
  it('forgets', () => {
    const shelf = shelfOf(new Map());
    keepDraft(shelf, 'k', draft);
    forgetDraft(shelf, 'k');
    expect(readDraft(shelf, 'k')).toBeNull();
  });
});

describe('a copy and what the server has', () => {
  const said = (title: string) => ({ ...fields, title });
  const isSame = (a: typeof fields, b: typeof fields): boolean => a.title === b.title;
  const under = (title: string): Draft['unanswered'] => ({
    key: 'key',
    payload: { articleId: 'a1', version: 3, fields: said(title), isAct: false },
  });
  const kept = (title: string, savedAt: number) => ({ fields: said(title), savedAt });

  it('is news where the server kept nothing since', () => {
    expect(isBehind({ ...draft, answeredAt: 5 }, kept('甲', 5), isSame)).toBe(false);
    expect(isBehind({ ...draft, answeredAt: 5 }, null, isSame)).toBe(false);
  });
  it('is behind where the server kept more after it was made', () => {
    expect(isBehind({ ...draft, answeredAt: 5 }, kept('甲乙', 6), isSame)).toBe(true);
    expect(isBehind({ ...draft, answeredAt: null, unanswered: under('甲') }, kept('甲乙', 6), isSame)).toBe(true);
  });
  it('is news where the server kept no more than was under way then', () => {
    expect(isBehind({ ...draft, answeredAt: 5, unanswered: under('甲') }, kept('甲', 6), isSame)).toBe(false);
  });
  it('is news where an older editor made it', () => {
    expect(isBehind(draft, kept('甲乙', 6), isSame)).toBe(false);
  });
});
