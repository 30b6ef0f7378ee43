import { type Fault, planting } from './ground/faults.ts';
import { randomFrom } from './ground/random.ts';
import { queryOf } from './journal/tampering.ts';
import { type Damage, damageOf } from './no-loss/check.ts';
import { prepareGround } from './no-loss/ground.ts';
import { type Aim, drain, type Ran, runUnderKills, writersOf } from './no-loss/run.ts';
import { trialsOf } from './no-loss/trials.ts';
import { served } from './role-matrix/served.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';

// the limits are for what hangs: a slow machine ends later and proves the same
const SLICE: Aim = { kills: 12, writes: 150, writers: 8, limitMs: 300_000 };
const DEEP: Aim = { kills: 60, writes: 1_000, writers: 12, limitMs: 1_800_000 };

// The job is sent when the change is committed already, over a connection of its own.
const LATE_JOBS: readonly Fault[] = [
  {
    file: 'libs/platform/dist/journal/journal.js',
    find: 'await this.jobs.sendFor(',
    put: 'setTimeout((...late) => void this.jobs.sendFor(...late).catch(() => undefined), 3_000, ',
  },
  {
    file: 'libs/platform/dist/jobs/jobs.js',
    find: '{ db, ...(at && { startAfter: at }) }',
    put: '{}',
  },
];
// The answer goes out before the change is on disk, and a kill takes the difference with it.
const LAZY_DATABASE = ['synchronous_commit=off', 'wal_writer_delay=600ms', 'wal_writer_flush_after=64MB'];

const MARKS = {
  'jobs are sent after the commit': /^jobsMissed: /,
  'the database answers before it has written': /^lost: /,
};

/** Nothing that was answered with yes is lost or done twice, whatever dies. */
export const bar: Bar = {
  name: 'no-loss',
  title: 'Nothing accepted is lost, nothing is done twice, whatever is killed',
  passesWhen: `two API processes, the worker and PostgreSQL are killed with SIGKILL ${SLICE.kills} times under ${SLICE.writes} accepted writes (deep: ${DEEP.kills} under ${DEEP.writes}) of people who ask again under the same key: lost 0, doubled 0, jobs missed 0, effects twice 0; the history of every act agrees with rows, trail and jobs, and the trail verifies; an API that starts without Redis or with its clock an hour back takes writes, a full disk and a line to the database that carries nothing are noticed and told`,
  plant: 'jobs are sent after the commit, and the database answers before it has written',
  breaks: LATE_JOBS,
  slice: true,
  waits: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const aim = deep ? DEEP : SLICE;
  const ground = await prepareGround(planting({ faults: plant ? LATE_JOBS : [] }), plant ? LAZY_DATABASE : []);
  try {
    const ran = await runUnderKills(ground, aim, randomFrom(seed));
    const [writer] = await writersOf(ground, 1);
    const trials = writer ? await trialsOf(ground, ran.history, writer) : ['nobody writes'];
    for (const fault of trials) print(fault);
    await drain(ground, deep);
    const root = await ground.root();
    const damage = await damageOf(root, ran.history);
    const { platform } = await served();
    const { findings } = await platform.verifyJournal(queryOf(root), []);
    await root.end();
    for (const { name, falls } of [...ground.apis, ground.worker]) {
      const [said = ''] = falls.at(0)?.match(/^.*error: .*$/im) ?? [];
      if (falls.length > 0)
        print(`${name} also gave up by itself ${falls.length} times and was started again: ${said}`);
    }
    return verdict({ damage, ran, aim, plant, broken: findings.length, trials: trials.length, print });
  } finally {
    await ground.close();
  }
}

interface Found {
  readonly damage: Damage;
  readonly ran: Ran;
  readonly aim: Aim;
  readonly plant: boolean;
  /** Findings in the trail. */
  readonly broken: number;
  /** Trials that went wrong. */
  readonly trials: number;
  print(line: string): void;
}

function verdict({ damage, ran, aim, plant, broken, trials, print }: Found): BarResult {
  const lines = linesOf(damage);
  for (const line of lines) print(line);
  const { history, kills } = ran;
  const killed = Object.values(kills).reduce((sum, count) => sum + count, 0);
  const accepted = history.count('accepted');
  const isEnough = killed >= aim.kills && accepted >= aim.writes;
  if (!isEnough) print(`too little happened: ${killed} kills, ${accepted} writes`);
  const isWhole =
    Object.values<readonly unknown[]>({ ...damage }).every(({ length }) => length === 0) && broken + trials === 0;
  const holds = plant ? unnoticed(MARKS, lines, print).length > 0 : isWhole && isEnough;
  return {
    holds,
    figure: `${whatHappened(ran, killed)}: ${whatWasHurt(damage)}, broken chains ${broken}, trials gone wrong ${trials}`,
  };
}

function whatHappened({ history, kills }: Ran, killed: number): string {
  const retried = history.acts.filter(({ tries }) => tries > 1).length;
  const by = Object.entries(kills).map(([name, count]) => `${name} ${count}`);
  return `${killed} kills (${by.join(', ')}), ${history.count('accepted')} accepted writes, ${retried} asked again, ${history.count('unknown')} unknown`;
}

function whatWasHurt({ lost, doubled, jobsMissed, ranTwice, odd }: Damage): string {
  return `lost ${lost.length}, doubled ${doubled.length}, jobs missed ${jobsMissed.length}, effects twice ${ranTwice.length}, contradictions ${odd.length}`;
}

function linesOf(damage: Damage): string[] {
  return Object.entries<readonly unknown[]>({ ...damage }).flatMap(([kind, list]) =>
    list.slice(0, 8).map((one) => `${kind}: ${String(one)}`),
  );
}
