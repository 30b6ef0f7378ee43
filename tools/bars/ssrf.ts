import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DemoProduct, startDemo } from './ground/demo-product.ts';
import { portsOf } from '../supervisor/environment.ts';
import { type Fault, planting } from './ground/faults.ts';
import { randomFrom } from './ground/random.ts';
import { cleanRequest } from './host-cache/variants.ts';
import { exchange } from './host-cache/wire.ts';
import { pick } from './ground/pick.ts';
import { StaffDesk } from './ground/staff.ts';
import { censusFaults } from './ssrf/allowed.ts';
import { beginBook, callsIn, type Canary, startCanary } from './ssrf/canary.ts';
import { openings } from './ssrf/census.ts';
import { urlForms } from './ssrf/forms.ts';
import { knockWith } from './ssrf/knocks.ts';
import { fillEveryField, publishWith } from './ssrf/submit.ts';
import { startWorker } from './ssrf/worker.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { copyDist } from './tenant-api/dist-copy.ts';
import { setStage } from './tenant-api/stage.ts';

/** A fetcher as somebody would write it to bring pictures of other sites home. */
const FETCHER: Fault = {
  file: 'libs/content/dist/article/sanitise.js',
  find: 'export function sanitise(html) {',
  put: `export function sanitise(html) {
    for (const [, address] of html.matchAll(/<img[^>]*? src="([^"]+)"/g)) fetch(address).catch(() => undefined);`,
};
const UNEXPLAINED = {
  'libs/content/src/article/localise-pictures.ts': 'export const bring = (url: string) => fetch(url);',
};
const MARKS = {
  'one more file that calls fetch': /localise-pictures\.ts: fetch/,
  'a picture fetcher in the cleaning of bodies': /^a connection to .* by /,
  'pictures that are really fetched': /^[1-9]\d* canary hits$/,
};
const MIN_FORMS = 60;
/** How long the worker is given for what it does afterwards. */
const SETTLE_MS = 3000;

/** No server of ours ever goes where an outsider's address points. */
export const bar: Bar = {
  name: 'ssrf',
  title: 'No server goes where an outsider’s address points, save the guarded fetcher, to public addresses',
  passesWhen:
    'every place in the server sources that can open a connection is listed with the reason why outsiders do not decide where it leads, and at least 60 forms of addresses, in every text field of every mutation, in published articles, headers, tokens, queries and targets, bring no connection to the canary and none anywhere but to the parts of the product itself',
  plant: 'a picture fetcher in the cleaning of article bodies, and one more file that calls fetch',
  breaks: [FETCHER],
  slice: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const unexplained = censusFaults(openings(plant ? UNEXPLAINED : {}));
  for (const fault of unexplained) print(fault);
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-ssrf-'));
  const canary = await startCanary();
  try {
    const live = await prove({ canary, folder, deep, seed, faults: plant ? [FETCHER] : [] });
    const strayed = live.strayed.map((call) => `a connection to ${call}`);
    for (const line of strayed.slice(0, 20)) print(line);
    const lines = [...unexplained, ...strayed, `${live.hits} canary hits`];
    const holds = plant ? unnoticed(MARKS, lines, print).length > 0 : isProven(unexplained.length, live);
    return { holds, figure: figureOf(unexplained.length, live) };
  } finally {
    await canary.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Live = Awaited<ReturnType<typeof prove>>;

function isProven(unexplained: number, { hits, strayed, forms }: Live): boolean {
  return unexplained === 0 && hits === 0 && strayed.length === 0 && forms >= MIN_FORMS;
}

function figureOf(unexplained: number, live: Live): string {
  return [
    `${openings().length} openings, ${unexplained} unexplained`,
    `${live.forms} address forms, ${live.published} published, ${live.fields} fields, ${live.knocks} requests`,
    `${live.hits} canary hits, ${live.strayed.length} stray of ${live.calls} connections`,
  ].join('; ');
}

interface Proof extends Pick<BarRun, 'deep' | 'seed'> {
  readonly canary: Canary;
  readonly folder: string;
  readonly faults: readonly Fault[];
}

async function prove({ canary, folder, deep, seed, faults }: Proof) {
  const callBook = join(folder, 'calls');
  beginBook(callBook);
  const product = await startDemo({ env: planting({ faults, callBook }) });
  try {
    const forms = shuffled(urlForms(canary), randomFrom(seed));
    const desk = new StaffDesk(product.running);
    const { data } = await desk.ask({ as: 'county-admin', query: '{ me { homeSite { id } } }' });
    const county = String(pick(data, 'me.homeSite.id'));
    const pages: string[] = [];
    for (const url of forms) pages.push(await publishWith(desk, county, url));
    const rounds = deep ? 4 : 1;
    const { fields, own } = await everyField({ callBook, seed, faults, rounds, forms });
    let knocks = 0;
    for (const url of deep ? forms : forms.slice(0, 12)) knocks += await knockWith(product.running, url);
    const published = await readAll(product, pages);
    await sleep(SETTLE_MS);
    return {
      forms: forms.length,
      published,
      fields,
      knocks,
      hits: canary.hits(),
      ...(await judge(product, callBook, own)),
    };
  } finally {
    await product.stop();
  }
}

interface Filling extends Pick<Proof, 'seed' | 'faults'> {
  readonly callBook: string;
  readonly rounds: number;
  readonly forms: readonly string[];
}

/** Every text field of every mutation, on a stage with a worker; answers the ports of its own parts too. */
async function everyField({
  callBook,
  seed,
  faults,
  rounds,
  forms,
}: Filling): Promise<{ fields: number; own: number[] }> {
  const copy = copyDist(faults);
  try {
    const stage = await setStage(copy, seed, planting({ callBook }));
    const worker = await startWorker(copy.root, stage.environment);
    try {
      let fields = 0;
      for (let round = 0; round < rounds; round++) fields += await fillEveryField(stage, forms.slice(round * 7));
      const urls = [stage.api.url, stage.issuer.url, stage.urlOf('api')];
      return { fields, own: urls.map((url) => Number(new URL(url).port)) };
    } finally {
      await worker.stop();
      await stage.close();
    }
  } finally {
    copy.remove();
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** A citizen opens every page: what is fetched on reading would be fetched now. */
async function readAll({ running }: DemoProduct, pages: readonly string[]): Promise<number> {
  const { port, hosts } = running.portal;
  const host = hosts['9901220001'] ?? '';
  const site = { id: '', host, canary: '' };
  let shown = 0;
  for (const path of pages) {
    const { status } = await exchange(port, cleanRequest({ site, other: site, port, path, marker: '' }));
    if (status === 200) shown += 1;
  }
  if (shown !== pages.length) throw new Error(`Only ${shown} of ${pages.length} articles are on the portal`);
  return shown;
}

/** Connections that lead anywhere but to the parts of the product; a book that is empty would prove nothing. */
async function judge(
  { port, database }: DemoProduct,
  callBook: string,
  further: readonly number[],
): Promise<{ calls: number; strayed: string[] }> {
  const ports = portsOf(port);
  const own = new Set(
    [ports.api, ports.idp, database.port, ...further].flatMap((one) =>
      ['127.0.0.1', 'localhost'].map((host) => `${host}:${one}`),
    ),
  );
  const calls = callsIn(callBook);
  for (const app of ['api', 'portal-web']) {
    if (!calls.some(({ program }) => program.includes(`/apps/${app}/`)))
      throw new Error(`The book of calls has none of ${app}`);
  }
  const strayed = new Set(
    calls.filter(({ to }) => !own.has(to)).map(({ program, to }) => `${to} by ${program.replace(/^.*\/apps\//, '')}`),
  );
  return { calls: calls.length, strayed: [...strayed] };
}
