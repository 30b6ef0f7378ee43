import { describe, expect, it } from '@jest/globals';
import { flatten } from './tree-rows.js';

type Place = { id: string; below?: Place[] };
const province: Place = { id: 'p', below: [{ id: 'a', below: [{ id: 'a1' }] }, { id: 'b' }] };

function keysWith(...open: string[]): string[] {
  const nodes = flatten({
    roots: [province],
    keyOf: ({ id }) => id,
    hasChildren: ({ below }) => below !== undefined,
    childrenOf: ({ below }) => below,
    open: new Set(open),
  });
  return nodes.map(({ key, depth }) => `${depth}${key}`);
}

describe('rows of a tree', () => {
  it('shows the root alone while it is closed', () => {
    expect(keysWith()).toEqual(['0p']);
  });

  it('shows children below their parent, in order', () => {
    expect(keysWith('p', 'a')).toEqual(['0p', '1a', '2a1', '1b']);
  });

  it('hides what lies below a closed node even when it is open itself', () => {
    expect(keysWith('a')).toEqual(['0p']);
  });

  it('keeps an open node whose children still load', () => {
    const nodes = flatten({
      roots: [province],
      keyOf: ({ id }) => id,
      hasChildren: () => true,
      childrenOf: () => undefined,
      open: new Set(['p']),
    });
    expect(nodes).toMatchObject([{ key: 'p', isOpen: true }]);
  });
});
