/**
 * First parts of addresses that the portal uses itself: no column of the first level is called so. The portal's own list of
 * pages is checked against it.
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...['search', 'feedback', 'files', 'theme', 'themes', 'script', 'scripts', 'assets', 'healthz'],
  ...['sitemap', 'robots', 'feed', 'favicon', 'index', 'letters', 'preview'],
]);
