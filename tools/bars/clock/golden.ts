import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GOLDEN_AMOUNTS, oracleDue, wallCalendar } from '../../../libs/calendar/src/golden.fixture.ts';
import { ROOT } from '../../lib/paths.ts';

type Deadlines = typeof import('../../../libs/calendar/dist/deadline/deadline.js');
type Rules = typeof import('../../../libs/calendar/dist/deadline/clock-rule.js');
type Calendars = typeof import('../../../libs/calendar/dist/arrangement/work-calendar.js');
type Published = typeof import('../../../libs/calendar/dist/arrangement/published.js');

// A calendar as most products know it: weekends and holidays, no make-up workdays.
const NO_MAKEUP = {
  file: 'arrangement/work-calendar.js',
  find: `why === 'weekday' || why === 'makeup'`,
  put: `why === 'weekday'`,
};

/** Every start day of the published years and every amount, by the built lib and by the oracle. */
export async function golden(plant: boolean): Promise<{ cases: number; wrong: string[] }> {
  const { folder, end } = copyOfLib(plant);
  try {
    const load = <T>(file: string): Promise<T> => import(pathToFileURL(join(folder, 'dist', file)).href);
    const { deadline } = await load<Deadlines>('deadline/deadline.js');
    const { CLOCK_RULES } = await load<Rules>('deadline/clock-rule.js');
    const { WorkCalendar } = await load<Calendars>('arrangement/work-calendar.js');
    const { publishedArrangements } = await load<Published>('arrangement/published.js');
    const calendar = new WorkCalendar(publishedArrangements());
    const wall = wallCalendar();
    const starts = wall.map(({ date }) => date).filter((date) => calendar.knows(Number(date.slice(0, 4))));
    const cases = starts.flatMap((start) => GOLDEN_AMOUNTS.map((amount) => ({ start, amount })));
    const wrong = cases.filter(({ start, amount }) => {
      const { due } = deadline(start, { ...CLOCK_RULES.message, amount }, calendar);
      return due !== oracleDue(wall, start, amount);
    });
    return { cases: cases.length, wrong: wrong.map(({ start, amount }) => `${start} + ${amount}`) };
  } finally {
    end();
  }
}

// Beside a copy of its data and the same packages, so that a fault can be put into it while the built files stay as they are.
function copyOfLib(plant: boolean): { folder: string; end(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-clock-'));
  for (const part of ['dist', 'data', 'package.json'])
    cpSync(join(ROOT, 'libs', 'calendar', part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const file = join(folder, 'dist', NO_MAKEUP.file);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(NO_MAKEUP.find)) throw new Error(`${NO_MAKEUP.file}: nothing to break there any more`);
  if (plant) writeFileSync(file, text.replace(NO_MAKEUP.find, NO_MAKEUP.put));
  return { folder, end: () => rmSync(folder, { recursive: true, force: true }) };
}
