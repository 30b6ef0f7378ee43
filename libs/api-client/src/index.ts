// The staff's documents are generated beside their screens; listing them here would be a second registration.
export * from './generated/staff.js';
export {
  PortalArticle,
  PortalColumn,
  PortalFeed,
  PortalHome,
  PortalSearch,
  PortalSite,
  PortalSitemap,
} from './generated/public.js';
export type {
  PortalArticleQuery,
  PortalColumnQuery,
  PortalFeedQuery,
  PortalHomeQuery,
  PortalSearchQuery,
  PortalSiteQuery,
  PortalSitemapQuery,
} from './generated/public.js';
export type { StoredOperation } from './stored-operation.js';
