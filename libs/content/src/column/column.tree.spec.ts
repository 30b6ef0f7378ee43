import { describe, expect, it } from '@jest/globals';
import { RESERVED_NAMES } from '@jiyue/kernel';
import { moveUnder, placeAmong, placeUnder } from './column.tree.js';

describe('column tree', () => {
  it('puts a column below its parent', () => {
    const parent = { id: 'a', path: 'zwgk', lineage: ['a'] };
    expect(placeUnder(parent, 'b', 'tzgg')).toEqual({ path: 'zwgk/tzgg', lineage: ['a', 'b'] });
  });

  it.each([...RESERVED_NAMES])(
    'keeps the address %s, which the portal itself uses, free on the first level',
    (slug) => {
      expect(() => placeUnder(null, 'a', slug)).toThrow(
        expect.objectContaining({ code: 'CONTENT.COLUMN_SLUG_RESERVED' }),
      );
      expect(placeUnder({ id: 'a', path: 'zwgk', lineage: ['a'] }, 'b', slug).path).toBe(`zwgk/${slug}`);
    },
  );

  it('refuses a fourth level', () => {
    const third = { id: 'c', path: 'a/b/c', lineage: ['a', 'b', 'c'] };
    expect(() => placeUnder(third, 'd', 'd')).toThrow(expect.objectContaining({ code: 'CONTENT.COLUMN_TOO_DEEP' }));
  });

  it('takes what is below a column along, whatever its name begins with', () => {
    const tree = [
      { id: 'a', slug: 'yw', path: 'yw', lineage: ['a'] },
      { id: 'b', slug: 'zw', path: 'yw/zw', lineage: ['a', 'b'] },
      { id: 'c', slug: 'zw2', path: 'yw/zw2', lineage: ['a', 'c'] },
      { id: 'd', slug: 'd', path: 'yw/zw/d', lineage: ['a', 'b', 'd'] },
    ];
    expect(moveUnder(null, tree[1]!, tree)).toEqual([
      { id: 'b', path: 'zw', lineage: ['b'] },
      { id: 'd', path: 'zw/d', lineage: ['b', 'd'] },
    ]);
  });

  it('counts places among those that are there already', () => {
    const at = (id: string, position: number, parentId: string | null = null) => ({ id, position, parentId });
    const tree = [at('a', 10), at('b', 20), at('c', 30), at('d', 10, 'a')];
    const order = (position: number) => placeAmong(tree, { id: 'c' }, null, position).map(({ id }) => id);
    expect([order(0), order(1), order(5)]).toEqual([
      ['c', 'a', 'b'],
      ['a', 'c', 'b'],
      ['a', 'b', 'c'],
    ]);
    expect(placeAmong(tree, { id: 'c' }, { id: 'a' }, 0)).toEqual([
      { id: 'c', position: 10 },
      { id: 'd', position: 20 },
    ]);
  });
});
