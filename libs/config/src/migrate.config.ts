import { type Environment, readVariables } from './read.js';

/** What migrating reads. */
export const MIGRATE_VARIABLES = ['DATABASE_OWNER_URL', 'DATABASE_JOBS_URL'] as const;

/** Where to migrate, as whom. */
export function parseMigrateConfig(env: Environment): { readonly owner: string; readonly jobs: string } {
  const { DATABASE_OWNER_URL: owner, DATABASE_JOBS_URL: jobs } = readVariables(env, {
    needs: MIGRATE_VARIABLES,
    takes: [],
  });
  return { owner, jobs };
}
