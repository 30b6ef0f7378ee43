import { describe, expect, it } from '@jest/globals';
import { emptyFields } from '../fields.js';
import { draftKey, forgetDraft, keepDraft, readDraft, type Draft, type DraftShelf } from './draft.store.js';

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
  it('forgets', () => {
    const shelf = shelfOf(new Map());
    keepDraft(shelf, 'k', draft);
    forgetDraft(shelf, 'k');
    expect(readDraft(shelf, 'k')).toBeNull();
  });
});
