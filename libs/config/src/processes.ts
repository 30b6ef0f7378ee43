import { API_VARIABLES } from './api.config.js';
import { IDP_VARIABLES } from './idp.config.js';
import { MIGRATE_VARIABLES } from './migrate.config.js';
import { PORTAL_VARIABLES } from './portal.config.js';
import type { VariableName } from './variables.js';

/** Every kind of process, and what it reads. */
export const PROCESSES: Readonly<Record<string, readonly VariableName[]>> = {
  'api, worker': API_VARIABLES,
  portal: PORTAL_VARIABLES,
  migrate: MIGRATE_VARIABLES,
  'dev-idp': [...IDP_VARIABLES, 'OIDC_CLIENT_SECRET_FILE'],
};
