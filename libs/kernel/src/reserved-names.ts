import { PORTAL_NAMES } from './portal-names.list.js';

// Served beside the pages, looked for by machines, or kept free for what is to come.
const BESIDE = ['themes', 'scripts', 'assets', 'healthz', 'feed', 'letters'];

/** First parts of addresses that the portal uses itself: no column of the first level is called so. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([...PORTAL_NAMES, ...BESIDE]);
