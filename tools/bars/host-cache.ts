import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo } from './ground/demo-product.ts';
import { type Fault, planting } from './ground/faults.ts';
import { randomFrom } from './ground/random.ts';
import { attack } from './host-cache/attack.ts';
import { BETWEEN_LOOKS_MB, headerCosts, memoryCosts, ROOM, TIMES } from './host-cache/costs.ts';
import { encodingFaults } from './host-cache/encodings.ts';
import { plantHosts } from './host-cache/province.ts';
import { sessionFaults } from './host-cache/sessions.ts';
import { VARIANTS } from './host-cache/variants.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';

const PORTAL = 'apps/portal-web/dist/server/portal.js';
const RESPOND = 'apps/portal-web/dist/server/respond.js';
const START = 'apps/portal-web/dist/server/start.js';
const PLANTS: Readonly<Record<string, readonly Fault[]>> = {
  'a cache key without the site': [{ file: PORTAL, find: '`${visit.site.id} ${path} ', put: '`${path} ' }],
  'a trusted X-Forwarded-Host': [
    {
      file: PORTAL,
      find: 'readHost(request.headers.host)',
      put: `readHost(String(request.headers['x-forwarded-host'] ?? request.headers.host))`,
    },
  ],
  'a slow pattern over Accept-Encoding': [
    {
      file: RESPOND,
      find: 'return header.length > LONGEST[name] ?',
      put: 'return /(?:^|,)\\s*br\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)/i.test(header) && header.length < 0 ?',
    },
  ],
  'pages that weigh nothing, and nobody who looks at the process': [
    { file: START, find: 'sizeOf: weightOf,', put: 'sizeOf: () => 1,' },
    { file: START, find: 'guard.start();', put: '' },
  ],
};
const MARKS: Readonly<Record<string, RegExp>> = {
  'a cache key without the site': /: poisoned: the next reader gets the body of /,
  'a trusted X-Forwarded-Host': /X-Forwarded-Host.*: the body of /i,
  'a slow pattern over Accept-Encoding': /^Accept-Encoding of .* costs \d+ ticks/,
  'pages that weigh nothing, and nobody who looks at the process': /MB, \d+ are allowed$/,
};
const MIN_VARIANTS = 200;
const SITES_IN_SLICE = 4;

/** One portal answers for every site: the host decides, nothing else does, and no reader decides for the next. */
export const bar: Bar = {
  name: 'host-cache',
  title: 'No request makes the portal show, keep or name another site than the one whose host was asked',
  passesWhen: `at least ${MIN_VARIANTS} host and header variants on each of 20 sites (the slice: ${SITES_IN_SLICE} of the 20 for each), on an empty and on a filled cache, poison nothing, show no foreign page and reflect no host, an unknown host never gets a page, every page varies by encoding, and nothing of a session or a draft may be kept; no header however filled costs more processor time than ${TIMES} ordinary requests, and thousands of long pages leave the process within the memory it was given and ${BETWEEN_LOOKS_MB} MB for what is made between two looks`,
  plant:
    'each apart from the others: a cache key without the site, a trusted X-Forwarded-Host, a slow pattern over Accept-Encoding, and pages that weigh nothing with nobody who looks at the process',
  slice: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const data = mkdtempSync(join(tmpdir(), 'jiyue-host-cache-'));
  try {
    if (!plant) return await prove({ data, deep, seed, print, faults: [] });
    const results: BarResult[] = [];
    for (const [name, planted] of Object.entries(PLANTS).filter(isWanted)) {
      const { figure, findings } = await prove({ data, deep, seed, print, faults: planted });
      const mark = MARKS[name];
      results.push({ figure, holds: !mark || unnoticed({ [name]: mark }, findings, print).length > 0 });
    }
    return { holds: results.some(({ holds }) => holds), figure: results.map(({ figure }) => figure).join(' | ') };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

// ONLY=word plants the faults whose name holds the word.
function isWanted([name]: readonly [string, unknown]): boolean {
  return name.includes(process.env['ONLY'] ?? '');
}

interface Proof extends Pick<BarRun, 'deep' | 'seed' | 'print'> {
  readonly data: string;
  readonly faults: readonly Fault[];
}

async function prove({ data, deep, seed, print, faults }: Proof): Promise<BarResult & { findings: string[] }> {
  const product = await startDemo({ data, env: { ...ROOM, ...planting({ faults }) } });
  const root = await product.root();
  try {
    const random = randomFrom(seed);
    const { running } = product;
    const { port } = running.portal;
    const province = await plantHosts(root, random);
    const [first] = province.hosts;
    if (!first) throw new Error('The province has no site');
    const field = { port, root, province, random, sitesPerVariant: deep ? province.hosts.length : SITES_IN_SLICE };
    const { requests, faults: found } = await attack(field);
    const sessions = await sessionFaults(running, root);
    const encodings = await Promise.all(
      ['/', province.column, province.article, '/search?q=a'].map((path) => encodingFaults(port, first, path)),
    );
    const weighed = { port, data: product.data, root, site: first };
    const costs = [await headerCosts(weighed), await memoryCosts(weighed)];
    const all = [...found, ...sessions.faults, ...encodings.flat(), ...costs.flatMap((cost) => cost.faults)];
    for (const fault of all.slice(0, 25)) print(fault);
    const figure = `${VARIANTS.length} variants, ${province.hosts.length} sites, ${requests} requests, ${sessions.checks} session and draft checks, ${costs.map((cost) => cost.figure).join(', ')}: ${all.length} faults`;
    return { holds: all.length === 0 && VARIANTS.length >= MIN_VARIANTS, figure, findings: all };
  } finally {
    await root.end();
    await product.stop();
  }
}
