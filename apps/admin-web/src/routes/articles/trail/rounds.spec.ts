import { describe, expect, it } from '@jest/globals';
import { type Entry, revisionsOf, unsoundOf } from './rounds.js';

const entry = (event: string, isUnchanged: boolean | null, revision = 1): Entry => ({
  revision,
  event,
  key: 'write',
  at: '2026-11-29T00:00:00Z',
  note: null,
  forName: null,
  behalfName: null,
  verdict: null,
  hash: isUnchanged === null ? null : 'a'.repeat(64),
  isUnchanged,
  by: { id: 'p', name: '周文竹', unitName: null },
});

describe('the trail of an article', () => {
  it('shows the newest revision first, and its steps in their order', () => {
    const rows = [entry('submit', true), entry('publish', true), entry('submit', true, 2)];
    expect(revisionsOf(rows).map(({ number, taken }) => [number, taken.map(({ event }) => event)])).toEqual([
      [2, ['submit']],
      [1, ['submit', 'publish']],
    ]);
  });

  it('finds nothing wrong with a text that was mended after it came back', () => {
    expect(unsoundOf([entry('submit', false), entry('return', null), entry('submit', true)])).toEqual([]);
  });

  it('finds a text that was changed behind an approval', () => {
    const approved = entry('approve', false);
    expect(unsoundOf([entry('submit', true), approved])).toEqual([approved]);
  });

  it('finds a published text that was changed, whatever became of the article', () => {
    const published = entry('publish', false);
    expect(unsoundOf([published, entry('return', null)])).toEqual([published]);
  });

  it('does not excuse a judgement by what happened to another revision', () => {
    const approved = entry('approve', false);
    expect(unsoundOf([approved, entry('return', null, 2)])).toEqual([approved]);
  });
});
