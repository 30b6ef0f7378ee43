import { describe, expect, it } from '@jest/globals';
import { publishedArrangements } from '../arrangement/published.js';
import { WorkCalendar } from '../arrangement/work-calendar.js';
import { WORKING_HOURS, workingDaysAfter, workingMinutesAfter } from './work-time.js';

const CALENDAR = new WorkCalendar(publishedArrangements());
const at = (local: string): Date => new Date(`2026-${local}+08:00`);
const hours = (from: string, count: number): Date => workingMinutesAfter(at(from), count * 60, CALENDAR);

describe('working time', () => {
  it.each([
    ['within the morning', '03-02T09:30', 2, '03-02T11:30'],
    ['over the break at noon', '03-02T11:00', 2, '03-02T14:00'],
    ['over the night', '03-02T17:00', 4, '03-03T12:00'],
    ['from before the office opens', '03-02T07:00', 1, '03-02T10:00'],
    ['from after it closed on a Friday', '03-06T20:00', 8, '03-09T18:00'],
    ['over the National Day holidays and their make-up workday', '09-30T17:00', 9, '10-08T18:00'],
  ])('runs %s', (_what, from, count, until) => {
    expect(hours(from, count)).toEqual(at(until));
  });

  it.each([
    ['the day it begins on does not count', '03-02T09:00', 1, '03-03T18:00'],
    ['weekends do not count', '03-06T09:00', 2, '03-10T18:00'],
    ['holidays do not count', '09-30T09:00', 1, '10-08T18:00'],
    ['what begins on a day off begins all the same', '03-07T09:00', 1, '03-09T18:00'],
  ])('ends with a day: %s', (_why, from, days, until) => {
    expect(workingDaysAfter(at(from), days, CALENDAR)).toEqual(at(until));
  });

  it('has as many hours a day as a day ends after', () => {
    expect(hours('03-02T00:00', WORKING_HOURS)).toEqual(at('03-02T18:00'));
  });
});
