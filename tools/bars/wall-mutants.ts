import { randomFrom } from './ground/random.ts';
import { EXEMPT } from './proof/found.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { secretsOf, type Secrets } from './tenant-api/judge.ts';
import { type Operation, operationsOf } from './tenant-api/plan.ts';
import { setStage, type Stage } from './tenant-api/stage.ts';
import { type CodeMutant, guardMutants, noticeInCode, passages, pointMutants } from './wall-mutants/code.ts';
import { type DatabaseMutant, databaseMutants } from './wall-mutants/database.ts';
import { databaseJudge } from './wall-mutants/database-judge.ts';
import { escalated } from './wall-mutants/escalate.ts';
import { HARMLESS_MARKS, harmlessInCode, harmlessInDatabase } from './wall-mutants/harmless.ts';
import { instrumentedCopy } from './wall-mutants/instrumented.ts';
import type { Point } from './wall-mutants/points.ts';

// As many as fit a minute beside all faults of the database; the deep run takes all of them.
const SLICE = { guards: 6, points: 8 };

/** The judges themselves, judged: every stone of the wall is taken out in turn. */
export const bar: Bar = {
  name: 'wall-mutants',
  title: 'Whatever is taken out of the wall is noticed',
  passesWhen: `each policy dropped and opened, each FORCE and row security off, each key without its tenant, each guard removed and opened, each check, list filter and policy sentence switched off, each condition widened (the slice: every fault of the database, ${SLICE.guards + SLICE.points} of those in the code, drawn by lot): 100 % noticed by tenant-db or tenant-api, save what a lib exempts and says why`,
  plant: 'two faults that are none, among real ones: only judges who find something in everything would notice them',
  slice: true,
  run,
};

/** Real faults of the database that stand beside those that are planted and are none. */
const REAL = 8;

/** Says what noticed a fault, or null. */
type Notice<M> = (mutant: M) => Promise<string | null>;

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const { copy, points } = instrumentedCopy();
  try {
    const stage = await setStage(copy, seed);
    try {
      return await judgeAll(stage, points, { plant, deep, seed, print });
    } finally {
      await stage.close();
    }
  } finally {
    copy.remove();
  }
}

async function judgeAll(stage: Stage, points: readonly Point[], given: BarRun): Promise<BarResult> {
  const { deep, seed, plant } = given;
  const survivors: string[] = [];
  let judged = 0;
  const hunt = async <M extends { name: string }>(mutants: readonly M[], notice: Notice<M>): Promise<void> => {
    for (const mutant of mutants.filter(isJudged)) {
      const noticed = await notice(mutant);
      judged += 1;
      if (process.env['WALL_VERBOSE']) given.print(`${mutant.name} <- ${noticed?.slice(0, 120) ?? 'nothing'}`);
      if (noticed === null) survivors.push(mutant.name);
    }
  };
  const secrets = await secretsOf(stage.root, stage.province);
  const { operations } = await operationsOf(stage);
  const inDatabase = await databaseHunt(stage, secrets, operations);
  const few = [...sample(inDatabase.mutants, REAL, seed), ...harmlessInDatabase(inDatabase.mutants.filter(isJudged))];
  await hunt(plant ? few : inDatabase.mutants, inDatabase.notice);
  await inDatabase.close();
  const { passed, unsound } = await passages(stage, secrets, { operations, deep });
  const guards = chosen(guardMutants(operations), { deep, seed, count: SLICE.guards });
  const inCode = chosen(pointMutants(points, passed, { operations, rings: stage.api.rings }), {
    deep,
    seed,
    count: SLICE.points,
  });
  const harmless = plant ? harmlessInCode(guards) : [];
  await hunt([...guards, ...inCode, ...harmless], (mutant) => noticeInCode(stage, secrets, mutant));
  const gaps = [...inDatabase.gaps, ...unsound.map((name) => `${name} is not sound to begin with`)];
  return verdict({ judged, survivors, gaps }, given);
}

async function databaseHunt(stage: Stage, secrets: Secrets, operations: readonly Operation[]) {
  const judge = await databaseJudge(stage);
  const mutants = await databaseMutants(stage.root);
  const notice: Notice<DatabaseMutant> = async (mutant) =>
    (await judge.notice(mutant)) ?? (await escalated(stage, secrets, { mutant, operations }));
  const { gaps, close } = judge;
  return { notice, gaps, close, mutants: mutants.map((one) => ({ ...one, name: `${one.kind} ${one.name}` })) };
}

// In short only what lawful calls pass: the deep run also judges what only attacks meet, or nothing does.
function chosen(
  mutants: readonly CodeMutant[],
  { deep, seed, count }: { deep: boolean; seed: number; count: number },
): readonly CodeMutant[] {
  return deep || process.env['ONLY']
    ? mutants
    : sample(mutants.filter(({ operations }) => operations.length > 0).filter(isJudged), count, seed);
}

// ONLY=word judges the faults whose name holds the word, all of them.
function isJudged({ name }: { readonly name: string }): boolean {
  if (!name.includes(process.env['ONLY'] ?? '')) return false;
  return !EXEMPT.some(({ like }) => like.test(name));
}

function sample<T>(from: readonly T[], count: number, seed: number): T[] {
  const random = randomFrom(seed);
  const mixed = from.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at);
  return mixed.slice(0, count).map(({ one }) => one);
}

interface Outcome {
  readonly judged: number;
  readonly survivors: readonly string[];
  readonly gaps: readonly string[];
}

function verdict({ judged, survivors, gaps }: Outcome, { plant, print }: BarRun): BarResult {
  for (const gap of gaps) print(`gap: ${gap}`);
  const lines = survivors.map((name) => `not noticed: ${name}`);
  for (const line of lines.slice(0, 60)) print(line);
  const share = (100 * (judged - survivors.length)) / Math.max(judged, 1);
  const figure = `${judged} faults, ${judged - survivors.length} noticed (${share.toFixed(1)} %), ${EXEMPT.length} exempt with reason`;
  const isWhole = judged > 0 && survivors.length === 0 && gaps.length === 0;
  return { holds: plant ? unnoticed(HARMLESS_MARKS, lines, print).length > 0 : isWhole, figure };
}
