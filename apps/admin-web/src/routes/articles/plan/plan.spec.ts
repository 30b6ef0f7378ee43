import { describe, expect, it } from '@jest/globals';
import { leftUntil, typedMoment, typedOf, usualTimes, wrongEnd, wrongOf } from './plan.js';

const NOW = new Date('2026-03-02T02:00:00Z'); // ten in the morning in the province
const at = (text: string): number => Date.parse(text);

describe('a time that is typed', () => {
  it('is one of the province, wherever the browser stands', () => {
    expect(typedMoment('2026-03-02T17:00')?.toISOString()).toBe('2026-03-02T09:00:00.000Z');
    expect(typedOf('2026-03-02T09:00:00Z')).toBe('2026-03-02T17:00');
    expect(typedMoment('明天')).toBeNull();
  });

  it('has to be there, ahead, and within a year', () => {
    expect(wrongOf(null, NOW.getTime())).toBe('empty');
    expect(wrongOf(NOW, NOW.getTime())).toBe('past');
    expect(wrongOf(new Date('2027-04-01'), NOW.getTime())).toBe('far');
    expect(wrongOf(new Date('2026-03-03'), NOW.getTime())).toBeNull();
  });

  it('of a withdrawal may be left out, and comes after the publication', () => {
    const publish = new Date('2026-03-03');
    expect(wrongEnd(null, publish, NOW.getTime())).toBeNull();
    expect(wrongEnd(publish, publish, NOW.getTime())).toBe('order');
    expect(wrongEnd(new Date('2026-03-04'), publish, NOW.getTime())).toBeNull();
  });

  it('is offered where it is ahead', () => {
    expect(usualTimes(NOW).map(({ value }) => value)).toEqual(['2026-03-02T17:00', '2026-03-03T09:00']);
    expect(usualTimes(new Date('2026-03-02T12:00:00Z')).map(({ day }) => day)).toEqual(['tomorrow']);
  });
});

describe('what remains', () => {
  it('is said in its two largest units', () => {
    expect(leftUntil('2026-03-04T05:30:00Z', NOW.getTime())).toEqual({ unit: 'days', days: 2, hours: 3 });
    expect(leftUntil('2026-03-02T05:30:00Z', NOW.getTime())).toEqual({ unit: 'hours', hours: 3, minutes: 30 });
    expect(leftUntil('2026-03-02T02:05:09Z', NOW.getTime())).toEqual({ unit: 'minutes', minutes: 5, seconds: 9 });
    expect(leftUntil('2026-03-02T02:00:00Z', at('2026-03-02T02:00:00Z'))).toEqual({ unit: 'now' });
  });
});
