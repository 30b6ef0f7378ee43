import { describe, expect, it } from '@jest/globals';
import { RESERVED_NAMES } from '@jiyue/kernel';
import { placeUnder } from './column.tree.js';

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
});
