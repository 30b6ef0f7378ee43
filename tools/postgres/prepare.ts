import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import { ROOT } from '../lib/paths.ts';
import { connect } from './connect.ts';

export const PARTS = ['owner', 'api', 'supervisor', 'portal', 'identity', 'jobs'] as const;
export type Part = (typeof PARTS)[number];

/** Makes the database if it is missing and runs deploy/roles.sql in it, as the superuser. */
export async function prepareDatabase(
  admin: ClientConfig,
  database: string,
  passwordOf: (part: Part) => string,
): Promise<void> {
  const server = await connect({ ...admin, database: 'postgres' });
  try {
    const { rowCount } = await server.query('select from pg_database where datname = $1', [database]);
    if (!rowCount)
      await server.query(`create database ${server.escapeIdentifier(database)} encoding 'UTF8' template template0`);
  } finally {
    await server.end();
  }
  const inside = await connect({ ...admin, database });
  try {
    for (const part of PARTS)
      await inside.query('select set_config($1, $2, false)', [`jiyue.${part}_password`, passwordOf(part)]);
    await inside.query(readFileSync(join(ROOT, 'deploy', 'roles.sql'), 'utf8'));
  } finally {
    await inside.end();
  }
}

/** Address of the database as one of the login roles. */
export function roleUrl(part: Part, password: string, at: { host: string; port: number; database: string }): string {
  return `postgres://jiyue_${part}:${encodeURIComponent(password)}@${at.host}:${at.port}/${at.database}`;
}
