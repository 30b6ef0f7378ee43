import { parseMigrateConfig } from '@jiyue/config';
import { pathToFileURL } from 'node:url';
import { migrateJobs, partsOf } from '@jiyue/platform';
import { DataSource } from 'typeorm';
import { ALL, QUEUES } from './composition/domains.js';

/** Brings a database to this version, as its owner: every migration in one transaction each, then the job queue's schema. */
export async function migrate(owner: string): Promise<readonly string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: owner,
    migrations: partsOf(ALL, 'migrations'),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    poolSize: 2,
  });
  await source.initialize();
  try {
    const done = await source.runMigrations();
    await migrateJobs(owner, QUEUES);
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

async function main(): Promise<void> {
  const done = await migrate(parseMigrateConfig(process.env).owner);
  process.stdout.write(`${told(done)}\n`);
}

const NAMED = 5;

/** A few migrations by name; a database that is made anew has dozens. */
function told(done: readonly string[]): string {
  if (done.length === 0) return 'the database is up to date';
  return done.length > NAMED ? `migrated: ${done.length} steps, to ${done.at(-1)}` : `migrated: ${done.join(', ')}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
