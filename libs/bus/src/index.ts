export { bridge } from './bridge.js';
export { PAGE_TAG } from './page-tags.js';
export { PostgresPurgeBus } from './postgres-purge-bus.js';
export type { PurgeBus, PurgeListener } from './purge-bus.js';
export { encodePurge, PURGE_CHANNEL } from './purge-payload.js';
