import { describe, expect, it } from '@jest/globals';
import {
  ancestorsOf,
  columnTree,
  freshnessOf,
  trailOf,
  treeLines,
  treeMove,
  type TreeColumn,
} from './column-tree.model.js';

const column = (id: string, given: Partial<TreeColumn> = {}): TreeColumn => ({
  id,
  name: id,
  path: id,
  position: 0,
  waitingCount: 0,
  ...given,
});
const columns = [
  column('news', { name: '要闻动态', position: 1 }),
  column('county', {
    name: '县区动态',
    parentId: 'news',
    position: 2,
    freshness: 'LATE',
    waitingCount: 2,
  }),
  column('city', { name: '政务要闻', parentId: 'news', position: 1, freshness: 'FRESH', waitingCount: 1 }),
  column('notice', { name: '通知公告', position: 2, freshness: 'SOON' }),
];
const tree = columnTree(columns);
const ids = (open: string[], text = ''): string[] =>
  treeLines(tree, new Set(open), text).map((line) => line.node.column.id);

describe('column tree', () => {
  it('marks a column as the server says that it stands', () => {
    const marks = (['BLANK', 'LATE', 'SOON', 'FRESH', null] as const).map((freshness) => freshnessOf({ freshness }));
    expect(marks).toEqual(['blank', 'late', 'soon', 'ok', 'none']);
  });
  it('shows on a parent the worst mark and the sum of its children', () => {
    expect(tree[0]).toMatchObject({ freshness: 'late', waiting: 3 });
  });
  it('orders by position and shows children of open parents only', () => {
    expect(ids([])).toEqual(['news', 'notice']);
    expect(ids(['news'])).toEqual(['news', 'city', 'county', 'notice']);
  });
  it('finds by name and keeps the ancestors', () => {
    expect(ids([], '县区')).toEqual(['news', 'county']);
  });
  it('puts a column at the top whose parent this person cannot see', () => {
    expect(columnTree([column('alone', { parentId: 'hidden' })])).toHaveLength(1);
  });
  it('knows the way down to a column', () => {
    expect(trailOf(columns, 'county')).toEqual(['要闻动态', '县区动态']);
    expect(ancestorsOf(columns, 'county')).toEqual(['news']);
  });
});

describe('keys in the column tree', () => {
  const closed = treeLines(tree, new Set(), '');
  const open = treeLines(tree, new Set(['news']), '');
  it('moves up and down over what is visible', () => {
    expect(treeMove(open, 'news', 'ArrowDown')).toEqual({ focus: 'city' });
    expect(treeMove(closed, 'news', 'ArrowDown')).toEqual({ focus: 'notice' });
    expect(treeMove(closed, 'news', 'ArrowUp')).toBeNull();
  });
  it('opens with the right arrow and then goes inside', () => {
    expect(treeMove(closed, 'news', 'ArrowRight')).toEqual({ open: 'news' });
    expect(treeMove(open, 'news', 'ArrowRight')).toEqual({ focus: 'city' });
  });
  it('goes to the parent with the left arrow and then closes it', () => {
    expect(treeMove(open, 'county', 'ArrowLeft')).toEqual({ focus: 'news' });
    expect(treeMove(open, 'news', 'ArrowLeft')).toEqual({ close: 'news' });
  });
  it('jumps to the ends', () => {
    expect(treeMove(open, 'city', 'End')).toEqual({ focus: 'notice' });
    expect(treeMove(open, 'city', 'Home')).toEqual({ focus: 'news' });
  });
});
