import { describe, expect, it } from '@jest/globals';
import { blockDiff, type Block } from './block-diff.js';
import { partsOf, sideOf } from './sides.js';
import { wordDiff } from './word-diff.js';

const p = (text: string): Block => ({ kind: 'paragraph', text });
const changes = blockDiff([p('首 15 分钟免费。'), p('本款删去')], [p('首 30 分钟免费。'), p('新加的一款，来历不同')]);

describe('two texts beside each other', () => {
  it('each show what they have, and nothing of the other', () => {
    expect(sideOf(changes, 'before').map(({ op }) => op)).toEqual(['changed', 'removed']);
    expect(sideOf(changes, 'after').map(({ op }) => op)).toEqual(['changed', 'added']);
  });
  it('mark inside a reworded paragraph only their own words', () => {
    const parts = wordDiff('首 15 分钟', '首 30 分钟');
    const said = (side: 'before' | 'after') => partsOf(parts, side).map(({ text }) => text);
    expect(said('before').join('')).toBe('首 15 分钟');
    expect(said('after').join('')).toBe('首 30 分钟');
  });
});
