import { describe, expect, it } from '@jest/globals';
import { daysUntil, dueAt, placeUnder } from './column.tree.js';

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

  it('counts the cadence from the last publication, or from the first day', () => {
    const createdAt = new Date('2026-11-01T00:00:00Z');
    const lastPublishedAt = new Date('2026-11-10T00:00:00Z');
    expect(dueAt({ cadenceDays: 14, lastPublishedAt, createdAt })).toEqual(new Date('2026-11-24T00:00:00Z'));
    expect(dueAt({ cadenceDays: 14, lastPublishedAt: null, createdAt })).toEqual(new Date('2026-11-15T00:00:00Z'));
    expect(dueAt({ cadenceDays: null, lastPublishedAt, createdAt })).toBeNull();
  });

  it('says how long it has been overdue', () => {
    expect(daysUntil(new Date('2026-11-20T00:00:00Z'), new Date('2026-11-23T01:00:00Z'))).toBe(-4);
  });
});
