import { startDemo } from './ground/demo-product.ts';
import { type Load, plantClocks } from './clock/plant-clocks.ts';
import { golden } from './clock/golden.ts';
import { loadAndWait, type Recomputed } from './clock/recompute.ts';
import { planting, type Fault } from './ground/faults.ts';
import { StaffDesk } from './ground/staff.ts';
import { queryOf } from './journal/tampering.ts';
import { served } from './role-matrix/served.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';

const SLICE: Load = { sites: 50, clocks: 10_000 };
const DEEP: Load = { sites: 500, clocks: 100_000 };
const LIMIT_SECONDS = 60;

// Due days are kept as they were computed, as in products that store them and never look again.
const FORGOTTEN: Fault = {
  file: 'libs/calendar/dist/clock/clock.repository.js',
  find: '(is_provisional or due is null or due >= $1)',
  put: '(due is null or due >= $1 and not is_provisional)',
};

const MARKS = {
  'make-up workdays are days off': /^another due day: /,
  'clocks that wait for a year are forgotten': /^forgotten: [1-9]/,
};

/** Statutory clocks are right for China, and stay right when a year is announced. */
export const bar: Bar = {
  name: 'clock',
  title: 'Due days count make-up workdays and holidays, and follow when the province loads a year',
  passesWhen: `every start day of the published years × {3, 5, 7, 15, 20} working days agrees with an oracle written apart, and after loading a year ${SLICE.clocks} running clocks of ${SLICE.sites} sites (deep: ${DEEP.clocks} of ${DEEP.sites}) agree with it within ${LIMIT_SECONDS} s (on a slow or busy machine as many times more as a fixed piece of work takes there), each with exactly one activity in a trail that verifies`,
  plant: 'make-up workdays are days off, and clocks that wait for a year are forgotten',
  breaks: [FORGOTTEN],
  slice: true,
  alone: true,
  run,
};

async function run({ plant, deep, print }: BarRun): Promise<BarResult> {
  const { cases, wrong } = await golden(plant);
  const lines = wrong.slice(0, 5).map((one) => `another due day: ${one}`);
  const load = deep ? DEEP : SLICE;
  const done = await recompute(load, plant);
  const isRight = isDone(done, load);
  if (done.changed < load.clocks) lines.push(`forgotten: ${load.clocks - done.changed} clocks`);
  for (const line of lines) print(line);
  const holds = plant ? unnoticed(MARKS, lines, print).length > 0 : wrong.length === 0 && isRight;
  return { holds, figure: `golden errors ${wrong.length} of ${cases}; ${wordsOf(done, load)}` };
}

function isDone({ changed, wrong, untold, broken, seconds }: Done, { clocks }: Load): boolean {
  return changed === clocks && wrong + untold + broken === 0 && seconds <= LIMIT_SECONDS;
}

function wordsOf({ changed, wrong, untold, broken, seconds }: Done, { clocks, sites }: Load): string {
  return `${changed} of ${clocks} clocks of ${sites} sites recomputed in ${seconds.toFixed(1)} s, wrong ${wrong}, without exactly one activity ${untold}, broken chains ${broken}`;
}

interface Done extends Recomputed {
  readonly broken: number;
}

async function recompute(load: Load, plant: boolean): Promise<Done> {
  const product = await startDemo({ env: planting({ faults: plant ? [FORGOTTEN] : [] }) });
  const root = await product.root();
  try {
    await plantClocks(root, load);
    const recomputed = await loadAndWait(root, new StaffDesk(product.running), load.clocks);
    const { platform } = await served();
    const { findings } = await platform.verifyJournal(queryOf(root), []);
    return { ...recomputed, broken: findings.length };
  } finally {
    await root.end();
    await product.stop();
  }
}
