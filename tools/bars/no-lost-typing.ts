import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { childrenOf, commandOf } from '../lib/processes.ts';
import { type DemoProduct, startDemo } from './ground/demo-product.ts';
import { type Fault, planting } from './ground/faults.ts';
import { pick } from './ground/pick.ts';
import { randomFrom } from './ground/random.ts';
import { StaffDesk } from './ground/staff.ts';
import { Others } from './no-lost-typing/desk.ts';
import { HAPPENINGS, type Happening, type Stage, Typing } from './no-lost-typing/events.ts';
import { type Sentence, Writer } from './no-lost-typing/writer.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { slowness } from './support/pace.ts';
import { unnoticed } from './support/plants.ts';

const DEEP_ROUNDS = 12;
const BOUND_SECONDS = 2;

const SHARED_DRAFT: Fault = {
  file: 'libs/content/dist/draft/draft.rows.js',
  find: 'windowId: windowId ?? NO_WINDOW',
  put: 'windowId: NO_WINDOW',
};
const MARKS = {
  'the browser keeps nothing of what is typed': /^lost: (network cut|API killed|session expired|draft refused)/,
  'the windows of a person share one draft': /^lost: second window/,
};

/** Whatever happens to whoever writes, opening the article again shows every sentence. */
export const bar: Bar = {
  name: 'no-lost-typing',
  title: 'Whatever happens while somebody writes, opening the article again shows every sentence that was typed',
  passesWhen: `in a real browser, each of ${Object.keys(HAPPENINGS).length} things that happen to writers (deep: ${DEEP_ROUNDS} times each, in another order and with other pauses), at a moment by lot: ${Object.keys(HAPPENINGS).join(', ')}; afterwards every sentence stands before whoever opens the article again, or in its history where they chose the text of somebody else; of a browser that is killed, what was typed more than ${BOUND_SECONDS} s before (on a slow or busy machine as many times more as a fixed piece of work takes there)`,
  plant: 'the browser keeps nothing of what is typed, and the windows of a person share one draft',
  breaks: [SHARED_DRAFT],
  slice: true,
  waits: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const product = await startDemo({ env: planting({ faults: plant ? [SHARED_DRAFT] : [] }) });
  const profile = mkdtempSync(join(tmpdir(), 'jiyue-writer-'));
  const root = await product.root();
  const desk = new StaffDesk(product.running);
  const { data } = await desk.ask({ as: 'editor', query: '{ me { homeSite { id } } }' });
  const site = String(pick(data, 'me.homeSite.id'));
  const writer = new Writer(product.running, profile, site, plant ? keepNothing : async () => undefined);
  try {
    await writer.start();
    const lot = randomFrom(seed);
    const stage: Stage = { writer, others: new Others(desk, root, site), lot, ...apiOf(product) };
    const found = await all(stage, deep ? DEEP_ROUNDS : 1, print);
    for (const line of found.lines) print(line);
    const holds = plant ? unnoticed(MARKS, found.lines, print).length > 0 : found.lines.length === 0;
    const { events, sentences, excused, lines } = found;
    return {
      holds,
      figure: `${events} events, ${sentences} sentences, ${lines.length} events that lost some, ${excused} sentences within the bound of a killed browser`,
    };
  } finally {
    await writer.stop();
    await root.end();
    await product.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

// What the pages would keep goes nowhere; everything else of the browser is as it was.
function keepNothing(context: BrowserContext): Promise<void> {
  return context
    .addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (this: Storage, key: string, value: string): void {
        if (!key.startsWith('jiyue.draft.')) setItem.call(this, key, value);
      };
    })
    .then(() => undefined);
}

function apiOf({ pid, running }: DemoProduct): Pick<Stage, 'killApi' | 'apiBack'> {
  return {
    killApi: async () => {
      const api = childrenOf(pid).find((child) => /apps\/api\/dist\/main\.js/.test(commandOf(child)));
      if (api === undefined) throw new Error('The product has no API');
      process.kill(api, 'SIGKILL');
    },
    apiBack: async () => {
      while (!(await answerOf(running.health))) await sleep(100);
    },
  };
}

interface Found {
  readonly events: number;
  readonly sentences: number;
  readonly excused: number;
  readonly lines: readonly string[];
}

async function all(stage: Stage, rounds: number, print: (line: string) => void): Promise<Found> {
  const sum = { events: 0, sentences: 0, excused: 0, lines: [] as string[] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, happening] of shuffled(Object.entries(HAPPENINGS), stage.lot)) {
      const begun = Date.now();
      const { said, lost, excused } = await one(stage, name, happening);
      print(`${name}: ${said} sentences after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      sum.events += 1;
      sum.sentences += said;
      sum.excused += excused;
      if (lost.length > 0) sum.lines.push(`lost: ${name}: ${lost.length} of ${said} sentences: ${lost.join(', ')}`);
    }
  }
  return sum;
}

async function one(stage: Stage, name: string, { happen, boundMs = 0 }: Happening) {
  const { writer, others, lot } = stage;
  const article = await others.begin(`写到一半：${name}`);
  const typing = new Typing(stage, article, await writer.open(article.id));
  await typing.type(2 + Math.floor(lot() * 3));
  const happened = Date.now();
  const youngMs = boundMs * slowness();
  const elsewhere = await happen(typing, stage);
  const isYoung = ({ at }: Sentence): boolean => at <= happened && at > happened - youngMs;
  const wanted = typing.said.filter((sentence) => !isYoung(sentence));
  const found = new Set(elsewhere ?? []);
  const shown = await writer.seen(
    typing.page,
    wanted.filter(({ number }) => !found.has(number)),
  );
  await typing.page.close();
  const missing = (sentences: readonly Sentence[]): number[] =>
    sentences.map(({ number }) => number).filter((number) => !shown.has(number) && !found.has(number));
  return { said: typing.said.length, lost: missing(wanted), excused: missing(typing.said.filter(isYoung)).length };
}

function shuffled<T>(items: readonly T[], lot: () => number): T[] {
  return items
    .map((item) => ({ item, at: lot() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function answerOf(url: string): Promise<boolean> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  await answer?.arrayBuffer().catch(() => null);
  return answer?.ok === true;
}
