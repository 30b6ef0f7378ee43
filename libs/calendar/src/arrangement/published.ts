import { readFileSync } from 'node:fs';
import type { Arrangement, Certainty, NamedDay } from './work-calendar.js';

interface YearOfFile {
  readonly title: string;
  readonly documentNo: string | null;
  readonly issued: string | null;
  readonly source: string | null;
  readonly status: string;
  readonly statusNote: string | null;
  readonly offDays: readonly NamedDay[];
  readonly makeupWorkdays: readonly NamedDay[];
}

const FILE = new URL('../../data/holidays.json', import.meta.url);

/** The arrangements this release brings with it. A year of the file that names no day has not been announced. */
export function publishedArrangements(): Arrangement[] {
  const { years } = JSON.parse(readFileSync(FILE, 'utf8')) as { years: Readonly<Record<string, YearOfFile>> };
  return Object.entries(years)
    .filter(([, { offDays }]) => offDays.length > 0)
    .map(([year, { title, documentNo, issued, source, status, statusNote, offDays, makeupWorkdays }]) => ({
      year: Number(year),
      certainty: status.toLowerCase() as Certainty,
      note: statusNote,
      version: 1,
      ...{ title, documentNo, issued, source, offDays, makeupWorkdays },
    }));
}
