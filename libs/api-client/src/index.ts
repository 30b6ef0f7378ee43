// The staff's documents are generated beside their screens; listing them here would be a second registration.
export * from './generated/staff.js';
export {
  PortalColumn,
  PortalFeed,
  PortalHome,
  PortalItem,
  PortalSearch,
  PortalSite,
  PortalSitemap,
} from './generated/public.js';
export type {
  PortalColumnQuery,
  PortalFeedQuery,
  PortalHomeQuery,
  PortalItemQuery,
  PortalSearchQuery,
  PortalSiteQuery,
  PortalSitemapQuery,
} from './generated/public.js';
export type { StoredOperation } from './stored-operation.js';
