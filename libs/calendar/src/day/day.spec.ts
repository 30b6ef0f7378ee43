import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isDay, isWeekend, shanghaiDay, yearOf } from './day.js';

const days = fc.integer({ min: 0, max: 40_000 }).map((number) => addDays('1992-01-01', number));
const FILE = new URL('day.ts', import.meta.url).href;
const INSTANTS = `['2026-03-08T15:59:59.999Z', '2026-03-08T16:00:00Z', '2026-11-01T05:30:00Z', '2025-12-31T16:00:00Z']`;
const ASKED = `const { addDays, addMonths, shanghaiDay } = await import('${FILE}');
  const days = ${INSTANTS}.map((text) => shanghaiDay(new Date(text)));
  console.log(JSON.stringify([days, days.map((day) => addDays(day, 1)), days.map((day) => addMonths(day, 1))]));`;

function answerIn(zone: string): string {
  const options = { env: { ...process.env, TZ: zone, NODE_OPTIONS: '' }, encoding: 'utf8' as const };
  return execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', ASKED], options);
}

describe('a day', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', '2026-01-01T00:00Z'])(
    '%j does not',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
  it('begins at midnight in Shanghai', () => {
    expect(shanghaiDay(new Date('2026-09-30T15:59:59.999Z'))).toBe('2026-09-30');
    expect(shanghaiDay(new Date('2026-09-30T16:00:00Z'))).toBe('2026-10-01');
  });
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', 3, '2026-06-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months later is %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });
  it('knows weekends and years', () => {
    expect(['2026-10-10', '2026-10-11', '2026-10-12'].map(isWeekend)).toEqual([true, true, false]);
    expect(yearOf('2026-12-31')).toBe(2026);
  });
  it('moves on and back by the days between two days', () => {
    fc.assert(
      fc.property(days, days, (from, to) => addDays(from, daysBetween(from, to)) === to && isDay(addDays(from, 1))),
    );
  });
  it('is the same wherever the program runs', () => {
    const answers = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'UTC'].map(answerIn);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('["2026-03-08","2026-03-09","2026-11-01","2026-01-01"]');
  });
});
