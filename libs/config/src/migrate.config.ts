import { type Environment, readVariables } from './read.js';

/** What migrating reads. */
export const MIGRATE_VARIABLES = ['DATABASE_OWNER_URL'] as const;

/** Where to migrate, as the owner. */
export function parseMigrateConfig(env: Environment): { readonly owner: string } {
  const { DATABASE_OWNER_URL: owner } = readVariables(env, { needs: MIGRATE_VARIABLES, takes: [] });
  return { owner };
}
