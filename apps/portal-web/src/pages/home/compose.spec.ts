import { describe, expect, it } from '@jest/globals';
import { arranged, fullGrid, fullLines, halves, inLines, joined, Pile, type Block } from './compose.js';

const item = (key: string, day = '2026-11-20') => ({
  label: key,
  href: `/${key}.html`,
  day,
  summary: null,
  cover: null,
});
const block = (key: string, count: number, day?: string): Block => ({
  key,
  title: key,
  href: `/${key}/`,
  items: Array.from({ length: count }, (_, index) => item(`${key}${index}`, day)),
});
const keys = (blocks: readonly Block[]) => blocks.map(({ key, items }) => `${key} ${items.length}`);

describe('a home page', () => {
  it('shows nothing twice', () => {
    const pile = new Pile();
    expect(pile.take([item('a'), item('b')], 1).map(({ label }) => label)).toEqual(['a']);
    expect(pile.take([item('a'), item('b'), item('b'), item('c')], 5).map(({ label }) => label)).toEqual(['b', 'c']);
  });

  it('takes one or two headlines of a column into the list beside them, under the name of their column', () => {
    const [first, second] = joined([
      block('a', 4, '2026-11-01'),
      block('b', 2, '2026-11-09'),
      block('c', 3),
      block('d', 0),
    ]);
    expect(first?.items.map(({ label, badge }) => badge ?? label)).toEqual(['b', 'b', 'a0', 'a1', 'a2', 'a3']);
    expect(second?.key).toBe('c');
    expect(joined([])).toEqual([]);
  });

  it('puts three lists into tabs when the first is as high as the picture, the announcements last', () => {
    const lists = [block('a', 8), block('n', 5), block('b', 4), block('c', 4), block('d', 3)];
    const { news, boxes } = arranged(lists, lists[1]);
    expect([news?.kind === 'tabs' && keys(news.blocks), keys(boxes)]).toEqual([
      ['a 8', 'b 4', 'n 5'],
      ['c 4', 'd 3'],
    ]);
  });

  it.each([
    [[], null, []],
    [[block('a', 3)], 'a', []],
    [[block('a', 5), block('b', 4)], 'a', ['b 4']],
    [[block('a', 12)], 'a', []],
  ] as const)('shows few headlines as one list and boxes', (lists, first, rest) => {
    const { news, boxes } = arranged(lists);
    expect([news?.kind === 'plain' ? news.block.key : null, keys(boxes)]).toEqual([first, rest]);
  });

  it.each([
    [1, [1]],
    [2, [2]],
    [3, [3]],
    [4, [2, 2]],
    [5, [3, 2]],
    [7, [3, 2, 2]],
    [8, [3, 3, 2]],
  ])('stands %i boxes in full lines', (count, lines) => {
    const boxes = Array.from({ length: count }, (_, index) => block(`b${index}`, 3 + index));
    expect(inLines(boxes).map(({ length }) => length)).toEqual(lines);
  });

  it('lets boxes of a line differ by one row at most', () => {
    expect(inLines([block('a', 3), block('b', 8), block('c', 5)]).map(keys)).toEqual([['a 3', 'b 4', 'c 4']]);
  });

  it('divides rows evenly', () => {
    expect([0, 1, 2, 5].map((count) => halves(block('a', count).items).map(({ length }) => length))).toEqual([
      [],
      [1],
      [1, 1],
      [3, 2],
    ]);
  });

  it('shows as many services as fill their lines', () => {
    const shown = (count: number) => fullLines(Array.from({ length: count }, (_, index) => index)).length;
    expect([3, 4, 5, 7, 11, 13, 40].map(shown)).toEqual([3, 4, 4, 6, 8, 12, 16]);
  });

  it('fills the lines of its entries', () => {
    const all = 'all';
    const grid = (count: number) =>
      fullGrid(
        Array.from({ length: count }, (_, index) => `${index}`),
        all,
      );
    expect([1, 2, 3, 4, 5, 6, 7].map((count) => grid(count).length)).toEqual([1, 2, 3, 4, 6, 6, 6]);
    expect(grid(7).at(-1)).toBe(all);
  });
});
