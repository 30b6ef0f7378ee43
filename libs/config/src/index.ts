export { parseConfig } from './api.config.js';
export type { Config } from './api.config.js';
export { parseIdpConfig } from './idp.config.js';
export { parseMigrateConfig } from './migrate.config.js';
export { parsePortalConfig } from './portal.config.js';
export type { PortalConfig } from './portal.config.js';
/** @public called by `tools/configuration-doc.ts`, from the build */
export { PROCESSES } from './processes.js';
export type { Environment } from './read.js';
/** @public called by `tools/configuration-doc.ts`, from the build */
export { VARIABLES } from './variables.js';
