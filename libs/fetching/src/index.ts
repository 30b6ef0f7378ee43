export { FetchFailed, GuardedFetcher } from './guarded-fetcher.js';
export type { Fetched } from './guarded-fetcher.js';
