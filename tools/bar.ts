import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bar } from './bars/support/bar.ts';
import { documentOf } from './bars/support/document.ts';
import { lostPlaces } from './bars/support/plants.ts';
import { allBars } from './bars/support/registry.ts';
import { ROOT } from './lib/paths.ts';

const DOCUMENT = join(ROOT, 'docs', 'assurance.md');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plant: { type: 'boolean', default: false },
    deep: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function prove(bar: Bar): Promise<boolean> {
  const seed = Number(process.env['SEED'] ?? randomInt(1, 2 ** 31));
  print(`${bar.name}: ${bar.title}`);
  print(`passes when ${bar.passesWhen}`);
  if (values.plant) print(`planted: ${bar.plant}`);
  print(`SEED=${seed}${values.deep ? ' --deep' : ''}`);
  const begun = Date.now();
  const { holds, figure } = await bar.run({ plant: values.plant, deep: values.deep, seed, print });
  const verdict = holds ? 'holds' : 'DOES NOT HOLD';
  print(`${bar.name} ${verdict} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  if (values.plant)
    print(holds ? 'the plant was not noticed: the bar proves nothing' : 'the plant was noticed, as it must be');
  print(figure);
  return holds;
}

function list(bars: readonly Bar[]): void {
  const width = Math.max(...bars.map(({ name }) => name.length), 4);
  for (const { name, title, slice } of bars) print(`${name.padEnd(width)}  ${slice ? 'test' : '    '}  ${title}`);
  print('\nnpm run bar -- NAME [--plant] [--deep]   SEED=n repeats a run');
}

/** Writes docs/assurance.md, or says whether it is up to date, and whether what bars break is still there. */
function document(bars: readonly Bar[]): boolean {
  const text = documentOf(bars);
  const fresh = existsSync(DOCUMENT) && readFileSync(DOCUMENT, 'utf8') === text;
  if (values.check) {
    const lost = lostPlaces(bars);
    for (const place of lost) print(place);
    print(fresh ? 'docs/assurance.md is up to date' : 'docs/assurance.md is stale: npm run bar -- --docs');
    return fresh && lost.length === 0;
  }
  mkdirSync(join(DOCUMENT, '..'), { recursive: true });
  writeFileSync(DOCUMENT, text);
  return true;
}

async function main(): Promise<boolean> {
  const bars = await allBars();
  if (values.docs) return document(bars);
  const [wanted] = positionals;
  if (!wanted) {
    list(bars);
    return true;
  }
  const bar = bars.find(({ name }) => name === wanted);
  if (bar) return prove(bar);
  print(`There is no bar "${wanted}".`);
  list(bars);
  return false;
}

// whoever breaks down has neither kept nor broken a promise
const ended = await main().catch((error: unknown) => {
  print(error instanceof Error ? (error.stack ?? error.message) : String(error));
  print('broke down: this proves nothing');
  return null;
});
process.exit(ended === null ? 2 : ended ? 0 : 1);
