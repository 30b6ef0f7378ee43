export { bridge } from './bridge.js';
export { PAGE_TAG } from './page-tags.js';
export { PostgresPurgeBus, type PostgresPurgeBusOptions } from './postgres-purge-bus.js';
export type { PurgeBus, PurgeListener } from './purge-bus.js';
export { decodePurge, encodePurge, EVERYTHING, PURGE_CHANNEL } from './purge-payload.js';
export { RedisPurgeBus, type RedisPurgeBusOptions } from './redis-purge-bus.js';
