import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids.js';

describe('ids', () => {
  it('are version 7 UUIDs', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sort by the time they were made at', () => {
    expect(newId(1_700_000_000_000) < newId(1_700_000_000_001)).toBe(true);
  });

  it('accepts only lower-case UUIDs from outside', () => {
    expect([newId(), 'x', '', null, newId().toUpperCase()].map(isId)).toEqual([true, false, false, false, false]);
  });
});
