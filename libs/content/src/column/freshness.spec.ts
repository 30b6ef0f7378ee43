import { describe, expect, it } from '@jest/globals';
import { daysLeft, freshnessOf } from './freshness.js';

const now = new Date('2026-11-20T01:00:00Z'); // 9 o'clock in Shanghai
const endOf = (day: string): Date => new Date(`2026-11-${day}T15:59:59.999Z`);
const due = (day: string, isBlank = false) => ({ dueAt: endOf(day), isBlank });

describe('how fresh a column is', () => {
  it('counts calendar days of Shanghai to the last day', () => {
    expect(['19', '20', '21', '25'].map((day) => daysLeft(due(day), now))).toEqual([-1, 0, 1, 5]);
  });

  it('is late from the day after its last day, and announced five days before', () => {
    expect(['19', '20', '25', '26'].map((day) => freshnessOf(due(day), now))).toEqual([
      'LATE',
      'SOON',
      'SOON',
      'FRESH',
    ]);
  });

  it('is red while it shows nothing', () => {
    expect(freshnessOf(due('19', true), now)).toBe('BLANK');
  });

  it('says nothing where nothing is asked', () => {
    expect(freshnessOf({ dueAt: null, isBlank: false }, now)).toBeNull();
  });
});
