// Made by `node tools/domains.ts` from the addresses of the portal’s pages; a test compares both.
/** First parts of addresses that pages of the portal use. */
export const PORTAL_NAMES: readonly string[] = [
  'favicon',
  'feedback',
  'files',
  'index',
  'preview',
  'robots',
  'script',
  'search',
  'sitemap',
  'theme',
];
