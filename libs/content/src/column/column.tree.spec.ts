import { describe, expect, it } from '@jest/globals';
import { placeUnder } from './column.tree.js';

describe('column tree', () => {
  it('puts a column below its parent', () => {
    const parent = { id: 'a', path: 'zwgk', lineage: ['a'] };
    expect(placeUnder(parent, 'b', 'tzgg')).toEqual({ path: 'zwgk/tzgg', lineage: ['a', 'b'] });
  });

  it('keeps the addresses that the portal itself uses', () => {
    expect(() => placeUnder(null, 'a', 'search')).toThrow(
      expect.objectContaining({ code: 'CONTENT.COLUMN_SLUG_RESERVED' }),
    );
  });

  it('refuses a fourth level', () => {
    const third = { id: 'c', path: 'a/b/c', lineage: ['a', 'b', 'c'] };
    expect(() => placeUnder(third, 'd', 'd')).toThrow(expect.objectContaining({ code: 'CONTENT.COLUMN_TOO_DEEP' }));
  });
});
