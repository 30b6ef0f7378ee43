import type { SearchQuery } from './query.js';

/** What a reader asks of one site. Pages count from 1. */
export interface SearchRequest {
  readonly siteId: string;
  readonly query: SearchQuery;
  readonly page: number;
  readonly pageSize: number;
}

/** One article that matches, as text; the caller highlights. */
export interface SearchMatch {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly columnName: string;
  readonly publishedAt: Date;
}

/** A page of matches, best first. `isCapped`: more matched than are ranked. `isLoose`: nothing holds all the words, these hold most. */
export interface SearchPage {
  readonly matches: readonly SearchMatch[];
  readonly totalCount: number;
  readonly isCapped: boolean;
  readonly isLoose: boolean;
}

/** At most this many matches are ranked, the newest and those that say it in the title: ranking reads every match from disk, and nobody pages past them. */
export const RANKED_AT_MOST = 1000;

/** Full-text search over published content; PostgreSQL is the default, a search cluster can take over. */
export interface SearchIndex {
  search(request: SearchRequest): Promise<SearchPage>;
}
