import type { ArrangedDayInput } from '@jiyue/api-client';

/** A day as it was typed, with the line it stands on, counted from 1. */
export type TypedDay = ArrangedDayInput & { line: number };

/** What could be read, and the lines that could not. */
export type TypedRows = { days: TypedDay[]; unreadable: number[] };

const KINDS: Readonly<Record<string, ArrangedDayInput['kind']>> = {
  休: 'OFF',
  放假: 'OFF',
  OFF: 'OFF',
  班: 'MAKEUP',
  上班: 'MAKEUP',
  调休: 'MAKEUP',
  调休上班: 'MAKEUP',
  MAKEUP: 'MAKEUP',
};
const SPAN = /[至到~～—]/;
const LONGEST_SPAN = 31;

/** Reads what was pasted: `date, 休|班, name` a line, separated by tabs, commas or spaces; a date may be a span. */
export function readRows(text: string): TypedRows {
  const rows: TypedRows = { days: [], unreadable: [] };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (!line) continue;
    const days = readLine(line, index + 1);
    if (days) rows.days.push(...days);
    else rows.unreadable.push(index + 1);
  }
  return rows;
}

function readLine(text: string, line: number): TypedDay[] | null {
  const cells = cellsOf(text);
  const [when = '', word = '', name = ''] = cells;
  const kind = KINDS[word.toUpperCase()];
  if (cells.length !== 3 || !kind || !name) return null;
  return datesOf(when).map((date) => ({ date, kind, name, line }));
}

function cellsOf(text: string): string[] {
  const parts = text.split(/[\t,，]/).map((cell) => cell.trim());
  if (parts.length > 1) return parts;
  const span = text.split(/([至到~～—])/).map((end) => end.trim());
  return span.join('').split(/\s+/);
}

/** The days of a span, or the date as it was typed: whether it exists is the server's to say. */
function datesOf(when: string): string[] {
  const ends = when.split(SPAN).map((end) => normal(end.trim()));
  const [from = '', to = from] = ends;
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const length = (last - first) / 86_400_000 + 1;
  if (ends.length === 1) return [from];
  if (ends.length > 2 || !(length >= 1 && length <= LONGEST_SPAN)) return [ends.join('～')];
  return Array.from({ length }, (_, n) => new Date(first + n * 86_400_000).toISOString().slice(0, 10));
}

/** 2027/1/3 and 2027年1月3日 as 2027-01-03. */
function normal(text: string): string {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (!found) return text;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The rows of an arrangement as they would be typed. */
export function typed(days: readonly ArrangedDayInput[]): string {
  return days.map(({ date, kind, name }) => `${date}，${kind === 'OFF' ? '休' : '班'}，${name}`).join('\n');
}
