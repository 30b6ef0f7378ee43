import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { freePort } from '../lib/ports.ts';
import { ROOT } from '../lib/paths.ts';
import { limitsOf, noLimits } from './graphql/grow.ts';
import { plantPlenty } from './graphql/plenty.ts';
import { faultIn, type Target } from './graphql/probe.ts';
import { PROBES } from './graphql/probes.ts';
import { patiently, type Send, senderTo } from './graphql/send.ts';
import { sleepers } from './graphql/timeouts.ts';
import { type Worst, worstAccepted } from './graphql/worst.ts';
import { randomFrom } from './ground/random.ts';
import type { Bar, BarResult, BarRun } from './support/bar.ts';
import { unnoticed } from './support/plants.ts';
import { startApi } from './tenant-api/api-process.ts';
import { copyDist, type DistCopy, type Patch } from './tenant-api/dist-copy.ts';
import { setStage, type Stage } from './tenant-api/stage.ts';
import { schemasOf } from './tenant-api/completeness.ts';

const MOST_MS = 1_000;
const MOST_BYTES = 1_000_000;
const PLANTS: readonly Patch[] = [
  {
    file: 'apps/api/dist/graphql/endpoints.js',
    find: 'protection();',
    put: '{ validationRules: [], plugins: [], parseOptions: {} };',
  },
  { file: 'apps/api/dist/graphql/limits.js', find: 'bodyBytes: 100 * 1024', put: 'bodyBytes: 10_000 * 1024' },
];

const MARKS = {
  'documents without a limit': /^30 levels deep at \/graphql: answered/,
  'bodies without a limit': /^a body of more than 100 KB at /,
};

/** What one request may cost, on both endpoints. */
export const bar: Bar = {
  name: 'graphql',
  title: 'No request makes the API answer too much, too long, or what nobody stored',
  passesWhen: `${PROBES.length} kinds of abuse on both endpoints in production mode: 0 findings; the worst query that is accepted, grown from the schema over full lists, takes ≤ 1 s (on a slow or busy machine as many times more as a fixed piece of work takes there) and ≤ 1 MB, and so does every stored operation at its extremes; statements are cut off after 5 s in every serving role`,
  plant: 'the limits on documents and answers are off',
  breaks: PLANTS,
  slice: true,
  run,
};

async function run({ plant, deep, seed, print }: BarRun): Promise<BarResult> {
  const copy = copyDist(plant ? PLANTS : []);
  try {
    const stage = await setStage(copy, seed);
    try {
      await plantPlenty(stage);
      // Like in production: what only helps while developing must be off.
      const port = await freePort();
      const live = await startApi(copy.root, { ...stage.environment, JIYUE_ENV: 'production', JIYUE_PORT: `${port}` });
      try {
        const slow = sleepers(stage.urlOf);
        const found = await probeAll(stage, senderTo(live.url));
        const printed = schemasOf(live).staff;
        const worst = await worstAccepted({
          stage,
          send: senderTo(live.url),
          accepts: plant ? noLimits : await limitsOf(copy.root, buildSchema(printed)),
          printed,
          random: randomFrom(seed),
          pages: deep ? [100, 60, 30, 15, 9, 5, 2] : [100, 9],
        });
        const stored = await storedExtremes(copy, stage, senderTo(live.url));
        const findings = [...found, ...(await slow)];
        const proven = verdict({ findings, worst, stored, print });
        return plant ? { ...proven, holds: unnoticed(MARKS, findings, print).length > 0 } : proven;
      } finally {
        await live.stop();
      }
    } finally {
      await stage.close();
    }
  } finally {
    copy.remove();
  }
}

async function probeAll(stage: Stage, send: Send): Promise<string[]> {
  const findings: string[] = [];
  const tries = targetsOf(stage).flatMap((target) =>
    PROBES.flatMap((probe) => probe.attempts(target).map((attempt) => ({ target, probe, attempt }))),
  );
  for (const { target, probe, attempt } of tries) {
    const reply = await patiently(send, attempt);
    const finding = probe.finding(reply) ?? faultIn(reply);
    if (finding) findings.push(`${probe.name} at ${target.path}: ${finding}`);
  }
  return findings;
}

function targetsOf({ issuer, people, province }: Stage): Target[] {
  const { host } = province.city;
  const headers = {
    authorization: `Bearer ${issuer.tokenFor(people.writer.username)}`,
    'apollo-require-preflight': '1',
  };
  const site = `publicSite(host: "${host}")`;
  const [hash = ''] = Object.keys(storedIn(readFileSync(STORED, 'utf8')));
  return [
    {
      path: '/graphql',
      headers,
      field: 'me { id }',
      circle: (times) => `currentSite { ${'sponsorUnit { site { '.repeat(times)} id ${'} } '.repeat(times)} }`,
      widePage: 'articles(first: 101) { totalCount }',
    },
    {
      path: '/public/graphql',
      headers: { 'apollo-require-preflight': '1' },
      field: `${site} { id }`,
      circle: (times) => `${site} { ${'feed(path: "main") { '.repeat(times)} id ${'} '.repeat(times)} }`,
      widePage: `${site} { column(path: "main", pageSize: 101) { items { id } } }`,
      stored: { hash, variables: { host } },
    },
  ];
}

const STORED = join(ROOT, 'libs/api-client/src/generated/stored-operations.json');

function storedIn(text: string): Record<string, string> {
  return JSON.parse(text);
}

/** Every stored operation with the largest numbers and longest words a client can send. */
async function storedExtremes(copy: DistCopy, stage: Stage, send: Send): Promise<{ ms: number; bytes: number }> {
  const worst = { ms: 0, bytes: 0 };
  const { host } = stage.province.city;
  const common = { host, path: 'main', id: stage.shelves.city.main.articles.published };
  const extremes = [
    { ...common, page: 1, pageSize: 100, words: '汛情通报' },
    { ...common, page: 2_147_483_647, pageSize: 2_147_483_647, words: '汛'.repeat(20_000) },
    { ...common, page: -1, pageSize: -1, words: `${'a '.repeat(20_000)}` },
  ];
  for (const hash of Object.keys(storedIn(copy.read('libs/api-client/src/generated/stored-operations.json')))) {
    for (const variables of extremes) {
      const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
      const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
      const { ms, bytes } = await patiently(send, { path: '/public/graphql', headers, body });
      worst.ms = Math.max(worst.ms, ms);
      worst.bytes = Math.max(worst.bytes, bytes);
    }
  }
  return worst;
}

interface Found {
  readonly findings: readonly string[];
  readonly worst: Worst;
  readonly stored: { readonly ms: number; readonly bytes: number };
  print(line: string): void;
}

function verdict({ findings, worst, stored, print }: Found): BarResult {
  for (const finding of findings.slice(0, 40)) print(`finding: ${finding}`);
  if (worst.ms > MOST_MS) print(`too slow: ${worst.slowest.slice(0, 2_000)}`);
  if (worst.bytes > MOST_BYTES) print(`too large: ${worst.largest.slice(0, 2_000)}`);
  const [ms, bytes] = [Math.max(worst.ms, stored.ms), Math.max(worst.bytes, stored.bytes)];
  const isSmall = ms <= MOST_MS && bytes <= MOST_BYTES;
  const proves = worst.refused <= worst.asked / 10;
  if (!proves) print(`the search was turned away ${worst.refused} times: ${worst.slowest.slice(0, 500)}`);
  const figure = `${PROBES.length} kinds of abuse × 2 endpoints, ${findings.length} findings; worst of ${worst.asked} grown queries ${Math.round(worst.ms)} ms and ${(worst.bytes / 1000).toFixed(0)} kB, of stored operations ${Math.round(stored.ms)} ms and ${(stored.bytes / 1000).toFixed(0)} kB`;
  return { holds: findings.length === 0 && isSmall && proves, figure };
}
