import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** The test cluster as the jest set-up describes it in JIYUE_TEST_PG. */
interface TestCluster {
  readonly host: string;
  readonly port: number;
  readonly roles: Readonly<Record<RoleName, { readonly user: string; readonly password: string }>>;
  readonly superuser: { readonly user: string; readonly password: string };
}
export type RoleName = 'owner' | 'api' | 'supervisor' | 'portal' | 'identity' | 'jobs';

const TEMPLATE = 'jiyue_template';

/** A database of its own, cloned from the migrated template; connection strings by role. */
export interface TestDatabase {
  urlOf(role: RoleName | 'superuser'): string;
  drop(): Promise<void>;
}

/** Clones the template under a random name; dropping it ends whoever is still connected. */
export async function cloneTemplate(): Promise<TestDatabase> {
  const cluster = readCluster();
  const name = `t_${randomBytes(6).toString('hex')}`;
  const urlOf = (role: RoleName | 'superuser', database = name): string => {
    const { user, password } = role === 'superuser' ? cluster.superuser : cluster.roles[role];
    return `postgres://${user}:${encodeURIComponent(password)}@${cluster.host}:${cluster.port}/${database}`;
  };
  const asSuperuser = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: urlOf('superuser', 'postgres') });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await asSuperuser(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  return { urlOf, drop: () => asSuperuser(`drop database ${name} with (force)`) };
}

function readCluster(): TestCluster {
  const text = process.env['JIYUE_TEST_PG'];
  if (!text) throw new Error('JIYUE_TEST_PG is not set: run the tests through jest.config.mjs');
  return JSON.parse(text) as TestCluster;
}
