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
import { type ApiProcess, startApi } from './api-process.ts';
import { plantContent, plantSteps, showLive, type Shelves, type Showing } from './content.ts';
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

/** Sets everything up; whatever was started is stopped again when something fails. */
export async function setStage(copy: DistCopy, seed: number): Promise<Stage> {
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
    const environment = environmentFor(database, { data, issuer, port: await freePort() });
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
  const members = await plantMembers(root, province);
  const product = await showing(copy);
  await showLive(root, province, shelves, product);
  await plantSteps(root, product);
  await giveAway(root, { province, shelves, people });
  await giveMessages(root, { province, people });
  const ledger = await openLedger(root);
  return { province, shelves, people, members, ledger };
}

async function showing({ root }: DistCopy): Promise<Showing> {
  const lib = async (name: string) => import(pathToFileURL(join(root, 'libs', name, 'dist/index.js')).href);
  return { live: await lib('live'), content: await lib('content') };
}

/** Some of the city's rows belong to actors of the proof. */
async function giveAway(
  root: Client,
  { province, shelves, people }: Pick<Stage, 'province' | 'shelves' | 'people'>,
): Promise<void> {
  const { id: city } = province.city;
  const { main, aside } = shelves.city;
  await root.query('update content_article set writers = writers || $1::uuid where tenant_id = $2 and column_id = $3', [
    people.writer.id,
    city,
    aside.columnId,
  ]);
  await root.query(
    'update content_article set created_by = $1, writers = array[$1::uuid] where tenant_id = $2 and id = $3',
    [people.editor.id, city, main.articles.sent],
  );
  await root.query('update workflow_step set done_by = $1 where tenant_id = $2 and subject_id = $3', [
    people.editor.id,
    city,
    main.articles.resent,
  ]);
  await root.query('update content_asset set created_by = $1 where tenant_id = $2 and id = $3', [
    people.editor.id,
    city,
    main.pendingId,
  ]);
}

/** A message of the city is the editor's; one address is the reviewer's to confirm, one the publisher's to remove. */
async function giveMessages(root: Client, { province, people }: Pick<Stage, 'province' | 'people'>): Promise<void> {
  const given = [
    ['notify_message', 'in_app', people.editor.id],
    ['notify_address', `channel = 'mail'`, people.reviewer.id],
    ['notify_address', `channel = 'sms'`, people.publisher.id],
  ] as const;
  for (const [table, which, person] of given) {
    const sql = `update ${table} set person_id = $1 where tenant_id = $2 and ${which}`;
    await root.query(sql, [person, province.city.id]);
  }
}

function environmentFor(
  copy: DatabaseCopy,
  { data, issuer, port }: { data: string; issuer: Issuer; port: number },
): NodeJS.ProcessEnv {
  const environment = { ...process.env, ...copy.environment, KEYCLOAK_URL: issuer.url, JIYUE_ENV: 'test' };
  return environmentOf({ data, port, environment });
}
