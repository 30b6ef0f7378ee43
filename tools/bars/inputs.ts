import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from './ground/random.ts';
import { fuzzForms } from './inputs/forms.ts';
import { Fuzzer } from './inputs/fuzzer.ts';
import { fuzzOpen } from './inputs/open.ts';
import { fuzzRoutes } from './inputs/rest.ts';
import { routesOf } from './inputs/routes.ts';
import { fuzzStaff } from './inputs/staff.ts';
import { fuzzTwice } from './inputs/twice.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { copyDist, type Patch } from './tenant-api/dist-copy.ts';
import { operationsOf } from './tenant-api/plan.ts';
import { hashOf, type PublicField } from './tenant-api/public-fields.ts';
import { storePublic } from './tenant-api/store-public.ts';
import { setStage, type Stage } from './tenant-api/stage.ts';

const PLANTS: readonly Patch[] = [
  // a cursor is taken as it comes
  { file: 'libs/platform/dist/graphql/cursor.js', find: 'if (!fits)', put: 'if (false)' },
  // nothing stands below when the database objects
  {
    file: 'libs/platform/dist/graphql/database-refusals.js',
    find: 'const objection = objectionOf(error);',
    put: 'const objection = null;',
  },
  // and the log writes errors as they are
  { file: 'libs/platform/dist/log.js', find: 'serializers: { err: factsOfError }', put: 'serializers: {}' },
];
const MARKS = {
  'cursors are taken as they come': /^\w+ after = .*: PLATFORM\.INTERNAL/,
  'what the database objects to is a defect': /^(?!\w+ after =).*: PLATFORM\.INTERNAL/,
  'the log writes errors as they are': /^in the log: /,
};
/** Lines of the log are still on their way when the last answer is there. */
const LOG_SETTLES_MS = 300;

/** Whatever is typed, sent or forged is taken or refused by name. */
export const bar: Bar = {
  name: 'inputs',
  title: 'Whatever somebody sends is taken or refused by name, and no line of the log repeats it',
  passesWhen:
    'every argument of every operation of both endpoints, every cursor, every field of every form, every address, body and header of every route of the API is sent values that no column, parser or calendar can hold (the slice: one of them at each place, and half of the headers, drawn by lot), and every mutation is asked for twice at once: 0 defects, 0 refusals without a code, 0 values in the log',
  plant:
    'cursors are taken as they come, what the database objects to is a defect, and the log writes errors as they are',
  breaks: PLANTS,
  slice: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const copy = copyDist(plant ? PLANTS : []);
  try {
    const fields = storePublic(copy);
    const stage = await setStage(copy, seed, { JIYUE_LOG_LEVEL: 'debug' });
    try {
      const fuzzer = new Fuzzer(stage, randomFrom(seed), { seed, perPlace: deep ? Infinity : 1 });
      const problems = await fuzzAll(fuzzer, fields, print);
      await sleep(LOG_SETTLES_MS);
      return verdict(fuzzer, problems, { plant, print });
    } finally {
      await stage.close();
    }
  } finally {
    copy.remove();
  }
}

async function fuzzAll(fuzzer: Fuzzer, fields: readonly PublicField[], print: BarRun['print']): Promise<string[]> {
  const { stage } = fuzzer;
  const { operations, problems } = await operationsOf(stage);
  const bearer = stage.issuer.tokenFor(stage.people.editor.username);
  const rest = routesOf({ stage, bearer, question: questionOf(stage, fields) });
  const lap = async (name: string, work: Promise<void>) => {
    const [t, n] = [Date.now(), fuzzer.calls];
    await work;
    print(`${name}: ${Date.now() - t} ms, ${fuzzer.calls - n} calls`);
  };
  await lap('staff', fuzzStaff(fuzzer, operations));
  await lap('open', fuzzOpen(fuzzer, fields));
  await lap('forms', fuzzForms(fuzzer));
  await lap('routes', fuzzRoutes(fuzzer, rest.routes));
  await lap('twice', fuzzTwice(fuzzer, operations));
  return [...problems, ...rest.problems];
}

function questionOf({ province }: Stage, fields: readonly PublicField[]): string {
  const document = fields[0]?.documents.at(-1) ?? '';
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(document) } };
  return JSON.stringify({ variables: { host: province.city.host }, extensions });
}

function verdict(
  fuzzer: Fuzzer,
  problems: readonly string[],
  { plant, print }: Pick<BarRun, 'plant' | 'print'>,
): BarResult {
  const { calls, faults } = fuzzer;
  const logged = fuzzer.logged();
  for (const problem of problems) print(`incomplete: ${problem}`);
  const wrong = faults.map(({ where, what }) => `${where}: ${what}`);
  const repeated = logged.map((where) => `in the log: ${where}`);
  for (const line of [...wrong.slice(0, 60), ...repeated.slice(0, 20)]) print(line);
  const isClean = faults.length === 0 && logged.length === 0 && problems.length === 0;
  const holds = plant ? unnoticed(MARKS, [...wrong, ...repeated], print).length > 0 : isClean;
  const figure = `${calls} hostile requests, ${faults.length} answered wrongly, ${logged.length} values in the log; ${problems.length} gaps`;
  return { holds, figure };
}
