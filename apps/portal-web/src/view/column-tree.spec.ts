import { describe, expect, it } from '@jest/globals';
import { ColumnTree } from './column-tree.js';
import { aColumn, aScene } from './view.builder.js';

describe('the tree of columns', () => {
  const aside = aColumn({ path: 'yw/aside', name: '旁', isInMenu: false });
  const tree = new ColumnTree([
    aColumn({ path: 'yw', name: '要闻', isFilled: false }),
    aside,
    aColumn({ path: 'zt', name: '专题', isInMenu: false }),
  ]);
  const { links } = aScene();

  it('names in menus what is to be found there, and nothing else', () => {
    expect(tree.nav(undefined, links).map(({ label, children }) => [label, ...children])).toEqual([['要闻']]);
    expect(tree.branches(null, null, links).map(({ label }) => label)).toEqual(['要闻']);
  });

  it('still finds the others by their address, and counts what they hold', () => {
    expect(tree.at('yw/aside')).toBe(aside);
    expect(tree.trail(aside).map(({ name }) => name)).toEqual(['要闻', '旁']);
    expect(tree.isFilled(tree.at('yw') ?? aside)).toBe(true);
  });
});
