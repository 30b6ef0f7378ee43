/** What a kept page can depend on. Whoever changes one of these purges by the same name that the page was kept under. */
export const PAGE_TAG = {
  /** The registry data of a site and the menu of its columns: they stand around every page of it. */
  site: (id: string): string => `site:${id}`,
  /** Which site answers on a host. */
  host: (host: string): string => `host:${host}`,
  /** The tree of a site's columns: names, order, which of them hold anything. */
  columns: (siteId: string): string => `columns:${siteId}`,
  /** What a column says of itself, and the newest of what it and those below it hold. */
  column: (id: string): string => `column:${id}`,
  /** All items of a site at once: search results, the map for search engines. */
  items: (siteId: string): string => `items:${siteId}`,
  /** One item. */
  item: (id: string): string => `item:${id}`,
  /** One file. */
  file: (id: string): string => `file:${id}`,
} as const;
