/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { StoredOperation } from '../stored-operation.js';
export type PortalItemQueryVariables = Exact<{
  host: string;
  id: string;
  path: string;
}>;


export type PortalItemQuery = { publicSite: { id: string, item: { id: string, kind: string, title: string, summary: string | null, body: string, coverUrl: string | null, path: string, publishedAt: string, updatedAt: string, archivedAt: string | null, unitName: string | null, fields: Array<{ key: string, word: string, type: string, place: string, value: string, assets: Array<{ name: string, url: string, size: number, mimeType: string, alt: string, width: number | null, height: number | null }> | null }>, changes: Array<{ summary: string, at: string }>, tags: Array<{ name: string, content: string }>, column: { id: string, path: string }, files: Array<{ name: string, url: string, size: number, mimeType: string }>, previous: { title: string, path: string } | null, next: { title: string, path: string } | null } | null, column: { items: Array<{ id: string, title: string, path: string, summary: string | null, coverUrl: string | null, publishedAt: string }> } | null } | null };

export type PortalEndedQueryVariables = Exact<{
  host: string;
  id: string;
}>;


export type PortalEndedQuery = { publicSite: { id: string, ended: { kind: string, title: string, notice: string | null, target: string | null, endedAt: string } | null } | null };

export type PortalColumnQueryVariables = Exact<{
  host: string;
  path: string;
  page: number;
  pageSize: number;
}>;


export type PortalColumnQuery = { publicSite: { id: string, column: { operatorUnit: string | null, totalCount: number, page: number, pageCount: number, column: { id: string, path: string }, items: Array<{ id: string, title: string, path: string, summary: string | null, line: string | null, coverUrl: string | null, publishedAt: string }> } | null } | null };

export type PortalMovedColumnQueryVariables = Exact<{
  host: string;
  path: string;
}>;


export type PortalMovedColumnQuery = { publicSite: { id: string, movedColumn: string | null } | null };

export type PortalFeedQueryVariables = Exact<{
  host: string;
  path: string;
}>;


export type PortalFeedQuery = { publicSite: { id: string, feed: Array<{ id: string, title: string, summary: string | null, path: string, publishedAt: string, updatedAt: string, fields: Array<{ key: string, value: string }> }> } | null };

export type PortalHomeQueryVariables = Exact<{
  host: string;
}>;


export type PortalHomeQuery = { publicSite: { id: string, home: Array<{ key: string, columnId: string, title: string, path: string, kind: string, items: Array<{ id: string, title: string, path: string, summary: string | null, coverUrl: string | null, publishedAt: string, interpretation: string | null }> }> } | null };

export type PortalSearchQueryVariables = Exact<{
  host: string;
  words: string;
  page: number;
}>;


export type PortalSearchQuery = { publicSite: { id: string, search: { totalCount: number, capped: boolean, loose: boolean, page: number, pageCount: number, words: Array<string>, items: Array<{ id: string, path: string, titleHtml: string, snippetHtml: string, columnName: string, publishedAt: string }> } } | null };

export type PortalSitemapQueryVariables = Exact<{
  host: string;
  page: number;
}>;


export type PortalSitemapQuery = { publicSite: { id: string, sitemap: { pageCount: number, entries: Array<{ path: string, updatedAt: string }> } } | null };

export type PortalSiteQueryVariables = Exact<{
  host: string;
}>;


export type PortalSiteQuery = { publicSite: { id: string, code: string, name: string, shortName: string, host: string, domain: string | null, level: string, kind: string, state: string, notice: string | null, sponsor: string, operator: string | null, icpNumber: string | null, policeNumber: string | null, address: string | null, phone: string | null, theme: string, parent: { name: string, host: string } | null, children: Array<{ name: string, host: string }>, links: Array<{ name: string, host: string }>, columns: Array<{ id: string, parentId: string | null, name: string, path: string, description: string, keywords: string, type: string, isFilled: boolean, isInMenu: boolean, form: string, linkUrl: string | null }> } | null };

/** Stored operation PortalColumn: only its hash travels. */
export const PortalColumn: StoredOperation<PortalColumnQuery, PortalColumnQueryVariables> = {
  name: 'PortalColumn',
  sha256: 'a012c74fe98c87dbdac59e3882ded262baca990ee785c6ed52433d86ab0250f1',
};

/** Stored operation PortalEnded: only its hash travels. */
export const PortalEnded: StoredOperation<PortalEndedQuery, PortalEndedQueryVariables> = {
  name: 'PortalEnded',
  sha256: '5ecff40876b5bb727339b56e26ffd6e26bd5344d75d6841c19e80a1ff9243443',
};

/** Stored operation PortalFeed: only its hash travels. */
export const PortalFeed: StoredOperation<PortalFeedQuery, PortalFeedQueryVariables> = {
  name: 'PortalFeed',
  sha256: '4633f916207aaa6423a1e8704bae0c42c35b4996f6b6fb6b186fa58270bf60f3',
};

/** Stored operation PortalHome: only its hash travels. */
export const PortalHome: StoredOperation<PortalHomeQuery, PortalHomeQueryVariables> = {
  name: 'PortalHome',
  sha256: 'fbb8435275a5f97c6b632f5de0d0a3556bb758398e256a86cc77cab2d5c80aad',
};

/** Stored operation PortalItem: only its hash travels. */
export const PortalItem: StoredOperation<PortalItemQuery, PortalItemQueryVariables> = {
  name: 'PortalItem',
  sha256: '830782ef43cc9eab56c99e07359f2d17adb961cf30970ea34c0eae0e3cd16400',
};

/** Stored operation PortalMovedColumn: only its hash travels. */
export const PortalMovedColumn: StoredOperation<PortalMovedColumnQuery, PortalMovedColumnQueryVariables> = {
  name: 'PortalMovedColumn',
  sha256: 'd2c78c2954e6196455d43be792ecbde656a79a282a3784094b64f032e73ccdc9',
};

/** Stored operation PortalSearch: only its hash travels. */
export const PortalSearch: StoredOperation<PortalSearchQuery, PortalSearchQueryVariables> = {
  name: 'PortalSearch',
  sha256: 'da94ce7d676ebff34d2b6c3a75cf4fd43bb74a380da846926c90f57bf06dcd60',
};

/** Stored operation PortalSite: only its hash travels. */
export const PortalSite: StoredOperation<PortalSiteQuery, PortalSiteQueryVariables> = {
  name: 'PortalSite',
  sha256: '01c155c7226bd02a18ae41a4f1f0e5b9ab1c542a0cb9c297b0155fde721067d1',
};

/** Stored operation PortalSitemap: only its hash travels. */
export const PortalSitemap: StoredOperation<PortalSitemapQuery, PortalSitemapQueryVariables> = {
  name: 'PortalSitemap',
  sha256: '09c0461cbea8a4e17616bdfe0020a541e7b19114285039aa5a172937a4d18217',
};