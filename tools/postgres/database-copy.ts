import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { variableOf } from '../supervisor/database.ts';
import { connect } from './connect.ts';
import { PARTS, roleUrl, type Part } from './prepare.ts';
import { TEMPLATE, type TestClusterDescription } from './test-cluster.ts';

/** A database of its own, copied from one that nobody is connected to. */
export interface DatabaseCopy {
  readonly name: string;
  /** What the product's programs find it by. */
  readonly environment: Readonly<Record<string, string>>;
  urlOf(part: Part): string;
  as(part: Part | 'superuser'): Promise<Client>;
  drop(): Promise<void>;
}

/** Copies a template under a random name; dropping the copy ends whoever is still connected. */
export async function copyDatabase(
  cluster: TestClusterDescription,
  template = TEMPLATE,
  name = `copy_${randomBytes(6).toString('hex')}`,
): Promise<DatabaseCopy> {
  await onServer(cluster, `create database ${name} template ${template} strategy file_copy`);
  const { host, port, roles } = cluster;
  const urlOf = (part: Part): string => roleUrl(part, roles[part].password, { host, port, database: name });
  return {
    name,
    urlOf,
    environment: Object.fromEntries(PARTS.map((part) => [variableOf(part), urlOf(part)])),
    as: (part) => (part === 'superuser' ? asSuperuser(cluster, name) : connect({ connectionString: urlOf(part) })),
    drop: () => onServer(cluster, `drop database if exists ${name} with (force)`),
  };
}

/** Refuses new connections to a database and ends the old ones, so that it can be copied. */
export async function closeForCopies(cluster: TestClusterDescription, name: string): Promise<void> {
  await onServer(cluster, `alter database ${name} with is_template true allow_connections false`);
  await onServer(cluster, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
}

/** The server's superuser, in one of its databases. */
export function asSuperuser({ host, port, superuser }: TestClusterDescription, database = 'postgres'): Promise<Client> {
  return connect({ host, port, database, user: superuser.user, password: superuser.password });
}

async function onServer(cluster: TestClusterDescription, sql: string): Promise<void> {
  const client = await asSuperuser(cluster);
  await client.query(sql).finally(() => client.end());
}
