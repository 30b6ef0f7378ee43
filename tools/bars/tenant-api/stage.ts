import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from 'pg';
import { freePort } from '../../lib/ports.ts';
import { copyDatabase, type DatabaseCopy } from '../../postgres/database-copy.ts';
import type { Part } from '../../postgres/prepare.ts';
import { testCluster } from '../../postgres/test-cluster.ts';
import { environmentOf } from '../../supervisor/environment.ts';
import { randomFrom } from '../ground/random.ts';
import { PROOFS } from '../proof/found.ts';
import { type ApiProcess, startApi } from './api-process.ts';
import { plantDrafts } from '../../../libs/content/proof/drafts.ts';
import { plantSteps } from '../../../libs/content/proof/planted-steps.ts';
import { plantContent, type Shelves } from '../../../libs/content/proof/shelves.ts';
import { showLive, type Showing } from '../../../libs/content/proof/show-live.ts';
import type { DistCopy } from './dist-copy.ts';
import { type Issuer, startIssuer } from './issuer.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { type Members, plantMembers } from './members.ts';
import { type People, plantPeople } from './people.ts';
import { plantProvince, type Province, type SiteKey } from './province.ts';

/** A province of ten sites with the running API in front of it. */
export interface Stage {
  readonly api: ApiProcess;
  readonly root: Client;
  readonly ledger: Ledger;
  readonly issuer: Issuer;
  readonly province: Province;
  readonly people: People;
  readonly shelves: Readonly<Record<SiteKey, Shelves>>;
  readonly members: Readonly<Record<SiteKey, Members>>;
  readonly environment: NodeJS.ProcessEnv;
  urlOf(part: Part): string;
  close(): Promise<void>;
}

/** Sets everything up, the API with `extra` in its environment; whatever was started is stopped again when something fails. */
export async function setStage(copy: DistCopy, seed: number, extra: NodeJS.ProcessEnv = {}): Promise<Stage> {
  const data = mkdtempSync(join(tmpdir(), 'jiyue-proof-'));
  const ends: (() => unknown)[] = [() => rmSync(data, { recursive: true, force: true })];
  const close = async () => {
    for (const end of ends.reverse()) await end();
  };
  try {
    const cluster = await testCluster();
    ends.push(() => cluster.stop());
    const database = await copyDatabase(cluster.description);
    ends.push(() => database.drop());
    const root = await database.as('superuser');
    ends.push(() => root.end());
    const issuer = await startIssuer();
    ends.push(() => issuer.close());
    const planted = await plant(root, copy, seed);
    const environment = { ...environmentFor(database, { data, issuer, port: await freePort() }), ...extra };
    const api = await startApi(copy.root, environment);
    ends.push(() => api.stop());
    return { ...planted, api, root, issuer, environment, close, urlOf: database.urlOf };
  } catch (error) {
    await close();
    throw error;
  }
}

async function plant(root: Client, copy: DistCopy, seed: number) {
  const province = await plantProvince(root, randomFrom(seed));
  const shelves = await plantContent(root, province);
  const people = await plantPeople(root, province, (site) => shelves[site].main.columnId);
  const product = await showing(copy);
  await showLive(root, province, shelves, product);
  await plantSteps(root, product);
  // what a lib aims at may hang on what is live
  const members = await plantMembers(root, province);
  await plantDrafts(root);
  for (const { proof } of PROOFS) await proof.hand?.({ root, province, shelves, people });
  const ledger = await openLedger(root);
  return { province, shelves, people, members, ledger };
}

async function showing({ root }: DistCopy): Promise<Showing> {
  const lib = async (name: string) => import(pathToFileURL(join(root, 'libs', name, 'dist/index.js')).href);
  return { live: await lib('live'), content: await lib('content') };
}

function environmentFor(
  copy: DatabaseCopy,
  { data, issuer, port }: { data: string; issuer: Issuer; port: number },
): NodeJS.ProcessEnv {
  const environment = {
    ...process.env,
    ...copy.environment,
    KEYCLOAK_URL: issuer.url,
    FETCH_ALLOWED: new URL(issuer.picture).host,
    JIYUE_ENV: 'test',
    JIYUE_LOG_LEVEL: 'error',
  };
  return environmentOf({ data, port, environment });
}
