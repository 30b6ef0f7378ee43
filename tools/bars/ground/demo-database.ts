import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Client } from 'pg';
import { must } from '../../lib/run.ts';
import { ROOT } from '../../lib/paths.ts';
import { connect } from '../../postgres/connect.ts';
import { PARTS, roleUrl, type Part } from '../../postgres/prepare.ts';
import { startTestCluster, TEMPLATE, type TestCluster } from '../../postgres/test-cluster.ts';
import { environmentOf } from '../../supervisor/environment.ts';

/** A database of its own with the demo province in it, for a proof to attack and break. */
export interface DemoDatabase {
  /** The environment in which the product's programs use it. */
  readonly environment: NodeJS.ProcessEnv;
  urlOf(part: Part): string;
  as(part: Part | 'superuser'): Promise<Client>;
  close(): Promise<void>;
}

const NAME = 'jiyue_bar';

/** Starts a throw-away server, migrates, and seeds the demo province through the product's own program. */
export async function demoDatabase(): Promise<DemoDatabase> {
  const cluster = await startTestCluster();
  const data = mkdtempSync(join(tmpdir(), 'jiyue-bar-'));
  const close = async () => {
    await cluster.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const root = await asSuperuser(cluster, 'postgres');
    await root.query(`create database ${NAME} template ${TEMPLATE} strategy file_copy`);
    await root.end();
    const environment = programEnvironment(cluster, data);
    await must(process.execPath, [join(ROOT, 'apps', 'api', 'dist', 'seed-demo.js')], { env: environment });
    return { environment, urlOf: (part) => urlOf(cluster, part), as: (part) => open(cluster, part), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function programEnvironment(cluster: TestCluster, data: string): NodeJS.ProcessEnv {
  const databases = PARTS.map((part) => [
    part === 'api' ? 'DATABASE_URL' : `DATABASE_${part.toUpperCase()}_URL`,
    urlOf(cluster, part),
  ]);
  return environmentOf({
    data,
    port: 8000,
    environment: { ...process.env, ...Object.fromEntries(databases), JIYUE_ENV: 'test' },
  });
}

function urlOf(cluster: TestCluster, part: Part): string {
  const { host, port, roles } = cluster.description;
  return roleUrl(part, roles[part].password, { host, port, database: NAME });
}

function open(cluster: TestCluster, part: Part | 'superuser'): Promise<Client> {
  return part === 'superuser' ? asSuperuser(cluster, NAME) : connect({ connectionString: urlOf(cluster, part) });
}

function asSuperuser(cluster: TestCluster, database: string): Promise<Client> {
  const { host, port, superuser } = cluster.description;
  return connect({ host, port, database, user: superuser.user, password: superuser.password });
}
