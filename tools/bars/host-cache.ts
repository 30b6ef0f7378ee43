import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Running } from '../supervisor/running.ts';
import { startDemo } from './ground/demo-product.ts';
import { type Fault, planting } from './ground/faults.ts';
import { randomFrom } from './ground/random.ts';
import { attack } from './host-cache/attack.ts';
import {
  BETWEEN_LOOKS_MB,
  type Costs,
  headerCosts,
  memoryCosts,
  ROOM,
  TIMES,
  type Weighed,
} from './host-cache/costs.ts';
import { encodingFaults } from './host-cache/encodings.ts';
import { type Host, type HostProvince, plantHosts } from './host-cache/province.ts';
import { sessionFaults } from './host-cache/sessions.ts';
import { VARIANTS } from './host-cache/variants.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';

const PORTAL = 'apps/portal-web/dist/server/portal.js';
const RESPOND = 'apps/portal-web/dist/server/respond.js';
const START = 'apps/portal-web/dist/server/start.js';
/** A way to look at the portal. */
type Look = (ground: Ground) => Promise<Costs>;

/** What is broken, where that must show, and in which words. */
interface Plant {
  readonly faults: readonly Fault[];
  readonly look: Look;
  readonly mark: RegExp;
}

const PLANTS: Readonly<Record<string, Plant>> = {
  'a cache key without the site': {
    faults: [{ file: PORTAL, find: '`${visit.site.id} ${path} ', put: '`${path} ' }],
    look: pages,
    mark: /: poisoned: the next reader gets the body of /,
  },
  'a trusted X-Forwarded-Host': {
    faults: [
      {
        file: PORTAL,
        find: 'readHost(request.headers.host)',
        put: `readHost(String(request.headers['x-forwarded-host'] ?? request.headers.host))`,
      },
    ],
    look: pages,
    // a map of the neighbour's pages names its address only
    mark: /X-Forwarded-Host.*: (?:the body of |the next reader gets no page of this site)/i,
  },
  'a slow pattern over Accept-Encoding': {
    faults: [
      {
        file: RESPOND,
        find: "!header || header.length > LONGEST['accept-encoding']",
        put: '!header || (/(?:^|,)\\s*br\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)/i.test(header) && header.length < 0)',
      },
    ],
    look: headers,
    mark: /^Accept-Encoding of .* costs \d+ ticks/,
  },
  'pages that weigh nothing, and nobody who looks at the process': {
    faults: [
      { file: START, find: 'sizeOf: weightOf,', put: 'sizeOf: () => 1,' },
      { file: START, find: 'guard.start();', put: '' },
    ],
    look: memory,
    mark: /MB, \d+ are allowed$/,
  },
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
  breaks: Object.values(PLANTS).flatMap(({ faults }) => faults),
  slice: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const data = mkdtempSync(join(tmpdir(), 'jiyue-host-cache-'));
  try {
    if (!plant) return await prove({ data, deep, seed, print, faults: [], looks: [pages, headers, memory] });
    const results: BarResult[] = [];
    for (const [name, { faults, look, mark }] of Object.entries(PLANTS).filter(isWanted)) {
      const { figure, findings } = await prove({ data, deep, seed, print, faults, looks: [look] });
      results.push({ figure, holds: unnoticed({ [name]: mark }, findings, print).length > 0 });
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
  readonly looks: readonly Look[];
}

async function prove({ data, deep, seed, print, faults, looks }: Proof): Promise<BarResult & { findings: string[] }> {
  const product = await startDemo({ data, env: { ...ROOM, ...planting({ faults }) } });
  const root = await product.root();
  try {
    const random = randomFrom(seed);
    const { running } = product;
    const province = await plantHosts(root, random);
    const ground = { running, root, province, random, data: product.data, deep };
    const seen: Costs[] = [];
    for (const look of looks) seen.push(await look(ground));
    const findings = seen.flatMap((one) => one.faults);
    for (const fault of findings.slice(0, 25)) print(fault);
    const figure = `${seen.map((one) => one.figure).join(', ')}: ${findings.length} faults`;
    return { holds: findings.length === 0 && VARIANTS.length >= MIN_VARIANTS, figure, findings };
  } finally {
    await root.end();
    await product.stop();
  }
}

interface Ground {
  readonly running: Running;
  readonly root: Client;
  readonly province: HostProvince;
  readonly random: () => number;
  /** Folder of the running copy. */
  readonly data: string;
  readonly deep: boolean;
}

async function pages({ running, root, province, random, deep }: Ground): Promise<Costs> {
  const { port } = running.portal;
  const { hosts } = province;
  const sitesPerVariant = deep ? hosts.length : SITES_IN_SLICE;
  const { requests, faults } = await attack({ port, root, province, random, sitesPerVariant });
  const sessions = await sessionFaults(running, root);
  const encodings = await Promise.all(
    ['/', province.column, province.article, '/search?q=a'].map((path) =>
      encodingFaults(port, firstOf(province), path),
    ),
  );
  const figure = `${VARIANTS.length} variants, ${hosts.length} sites, ${requests} requests, ${sessions.checks} session and draft checks`;
  return { faults: [...faults, ...sessions.faults, ...encodings.flat()], figure };
}

function headers(ground: Ground): Promise<Costs> {
  return headerCosts(weighed(ground));
}

function memory(ground: Ground): Promise<Costs> {
  return memoryCosts(weighed(ground));
}

function weighed({ running, root, province, data }: Ground): Weighed {
  return { port: running.portal.port, data, root, site: firstOf(province) };
}

function firstOf({ hosts: [first] }: HostProvince): Host {
  if (!first) throw new Error('The province has no site');
  return first;
}
