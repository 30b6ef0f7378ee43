import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../lib/run.ts';
import { ROOT } from '../../lib/paths.ts';
import { asSuperuser, closeForCopies, copyDatabase } from '../../postgres/database-copy.ts';
import type { TestClusterDescription } from '../../postgres/test-cluster.ts';
import { environmentOf } from '../../supervisor/environment.ts';

/** The demo province, seeded once for each server: a database to copy, and the files that go with it. */
export interface DemoTemplate {
  readonly name: string;
  readonly data: string;
}

const NAME = 'jiyue_demo';
const LOCK = 4_711;

/** Seeds it through the product's own program unless somebody has; bars that begin at once wait for each other. */
export async function demoTemplate(cluster: TestClusterDescription): Promise<DemoTemplate> {
  const data = join(cluster.folder, 'demo');
  const root = await asSuperuser(cluster);
  try {
    await root.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await root.query('select from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await seed(cluster, data);
    return { name: NAME, data };
  } finally {
    await root.end();
  }
}

async function seed(cluster: TestClusterDescription, data: string): Promise<void> {
  mkdirSync(data, { recursive: true });
  const copy = await copyDatabase(cluster, undefined, NAME);
  try {
    const given = { ...process.env, ...copy.environment, JIYUE_ENV: 'test' };
    const env = environmentOf({ data, port: 8000, environment: given });
    await must(process.execPath, [join(ROOT, 'apps', 'api', 'dist', 'seed-demo.js')], { env });
    await closeForCopies(cluster, NAME);
  } catch (error) {
    await copy.drop();
    throw error;
  }
}
