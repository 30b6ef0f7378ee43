import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedAppendHeals } from './journal/failing-disk.ts';
import { looksShowWhatWasAsked } from './journal/looks.ts';
import { actsOf, play } from './journal/play.ts';
import { queryOf, reappend, TAMPERINGS, undetected } from './journal/tampering.ts';
import { Trail } from './journal/trail.ts';
import { served } from './role-matrix/served.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { copyDist } from './tenant-api/dist-copy.ts';
import { operationsOf } from './tenant-api/plan.ts';
import { setStage, type Stage } from './tenant-api/stage.ts';

const SKIPPED = 'content.article-edited';
const MARKS = {
  'an activity that is lost silently': new RegExp(`told nothing instead of ${SKIPPED} once`),
  'an end that is written anew': /^falsified: reappended /,
};

/** The audit trail: no change without its line, no line without its change, no falsification unseen. */
export const bar: Bar = {
  name: 'journal',
  title: 'Every change leaves exactly one line in the audit trail, and no line can be falsified unseen',
  passesWhen:
    'every mutation of the staff schema has a recipe and writes exactly one activity, the one that is due, in its own transaction, a recorded look leaves one too, nothing commits while the trail cannot be written, the five ways to falsify a trail are found, an anchor that a full disk cut off heals without crying tampering, and the untouched trail verifies',
  plant: 'the activity of one mutation is lost silently, and the end of one trail is cut and written anew',
  slice: true,
  run,
};

async function run({ plant, seed, print }: BarRun): Promise<BarResult> {
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-anchors-'));
  const copy = copyDist();
  try {
    const stage = await setStage(copy, seed);
    try {
      return await prove({ stage, folder, plant, print });
    } finally {
      await stage.close();
    }
  } finally {
    copy.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ground {
  readonly stage: Stage;
  readonly folder: string;
  readonly plant: boolean;
  print(line: string): void;
}

function printAll(lines: readonly string[], print: (line: string) => void): void {
  for (const line of lines) print(line);
}

async function prove({ stage, folder, plant, print }: Ground): Promise<BarResult> {
  const { root } = stage;
  const site = stage.province.city.id;
  const { platform, code } = await served();
  const { operations, problems } = await operationsOf(stage);
  const mutations = operations.filter(({ document }) => document.kind === 'mutation');
  const untold = mutations
    .filter(({ name, recipe }) => (recipe.tells === undefined) !== code.keeps.has(name))
    .map(({ name }) => `${name}: tells something, or only keeps rows that are nobody’s decision`);
  const played = new Set(mutations.map(({ name }) => name));
  const elsewhere = [...code.mutations].filter((name) => !played.has(name)).map((name) => `${name}: not played`);
  const bare = [...problems, ...untold, ...elsewhere];
  printAll(bare, print);
  const book = new platform.AnchorBook(folder);
  const anchor = () => platform.anchorHeads(queryOf(root), book, new Map());
  await anchor();
  const trail = await Trail.open(root);
  if (plant) await trail.skip(SKIPPED);
  const acts = actsOf(stage, operations);
  const faults = await play({ stage, trail, keeps: code.keeps, print }, acts);
  const looks = await looksShowWhatWasAsked(stage, 'content.article-published');
  await anchor();
  const appends = await failedAppendHeals(root, { folder, book, verify: platform.verifyJournal });
  printAll([...looks, ...appends], print);
  faults.push(...looks, ...appends);
  const { anchors } = await book.read();
  if (plant) await reappend(root, site);
  const missed = plant ? [] : await undetected(root, site, { verify: platform.verifyJournal, anchors });
  const { findings, rows } = await platform.verifyJournal(queryOf(root), anchors);
  const falsified = findings.map(({ kind, seq, tenantId }) => `falsified: ${kind} at ${seq} of ${tenantId}`);
  printAll([...missed.map((kind) => `not found: ${kind}`), ...falsified], print);
  const isWhole = [bare, faults, missed, findings].every((found) => found.length === 0);
  const holds = plant ? unnoticed(MARKS, [...faults, ...falsified], print).length > 0 : isWhole;
  const tried = plant ? 0 : Object.keys(TAMPERINGS).length;
  const figure = `${acts.length} acts of ${mutations.length} mutations and of recorded looks, ${bare.length} without recipe, ${faults.length} faults; ${tried - missed.length} of ${tried} falsifications found; ${rows} rows verified, ${findings.length} findings`;
  return { holds, figure };
}
