import { describe, expect, it } from '@jest/globals';
import { type OutputNode, totalsOf, treeOf } from './output.tree.js';

function node(id: string, parentId: string | null, published = 0): OutputNode {
  return {
    id,
    parentId,
    published,
    name: id,
    sort: id,
    withdrawn: 0,
    submitted: 1,
    overdueColumns: 0,
    blankColumns: 0,
    lastPublishedAt: null,
  };
}

describe('an output report', () => {
  it('lists a tree depth first, children by their code', () => {
    const rows = treeOf([node('b', 'top'), node('a2', 'a'), node('top', null), node('a', 'top')]);
    expect(rows.map(({ id, depth }) => `${depth} ${id}`)).toEqual(['0 top', '1 a', '2 a2', '1 b']);
  });
  it('makes a root of a node whose parent is not shown', () => {
    expect(treeOf([node('county', 'city')])).toMatchObject([{ id: 'county', parentId: null, depth: 0 }]);
  });
  it('adds up its rows', () => {
    const rows = treeOf([node('a', null, 2), node('b', null, 3)]);
    expect(totalsOf(rows, 2)).toEqual({
      sites: 2,
      published: 5,
      withdrawn: 0,
      submitted: 2,
      overdueColumns: 0,
      blankColumns: 0,
    });
  });
});
