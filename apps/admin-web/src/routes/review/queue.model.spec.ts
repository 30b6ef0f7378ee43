import { describe, expect, it } from '@jest/globals';
import { after, byClock, stepFrom, timeLeft, waited } from './queue.model.js';

const now = Date.parse('2026-10-12T09:00:00Z');
const ago = (hours: number): string => new Date(now - hours * 3_600_000).toISOString();
const items = ['a', 'b', 'c'].map((id) => ({ subjectId: id }));

describe('review queue', () => {
  it('puts first what has waited longest', () => {
    expect(byClock([{ waitingSince: ago(1) }, { waitingSince: ago(30) }])[0]).toEqual({ waitingSince: ago(30) });
  });
  it('says how long in the largest unit, and marks more than a day', () => {
    expect(waited(ago(50), now)).toEqual({ unit: 'days', count: 2, isLong: true });
    expect(waited(ago(5), now)).toEqual({ unit: 'hours', count: 5, isLong: false });
    expect(waited(ago(0.5), now)).toEqual({ unit: 'minutes', count: 30, isLong: false });
    expect(waited(ago(-1), now)).toMatchObject({ unit: 'now' });
  });
  it('says how much time is left, or by how much it is late', () => {
    expect(timeLeft(ago(-3), now)).toEqual({ unit: 'hours', count: 3, isLate: false, isSoon: true });
    expect(timeLeft(ago(26), now)).toEqual({ unit: 'days', count: 1, isLate: true, isSoon: false });
  });
  it('opens the next item after a decision, the one before it at the end, none after the last', () => {
    expect(after(items, 'a')).toEqual({ subjectId: 'b' });
    expect(after(items, 'c')).toEqual({ subjectId: 'b' });
    expect(after([{ subjectId: 'a' }], 'a')).toBeUndefined();
  });
  it('steps inside the list', () => {
    expect(stepFrom(items, 'b', -1)).toEqual({ subjectId: 'a' });
    expect(stepFrom(items, 'c', 1)).toBeUndefined();
  });
});
