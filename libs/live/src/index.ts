export type { ColumnFacts as LiveColumnFacts } from './column/live-column.js';
export { newestShownSql } from './column/newest.sql.js';
export { PublicSites } from './site/public-sites.js';
export { PublicColumns } from './column/public-columns.js';
export { loadItemsSql } from './item/item.sql.js';
export { LiveFiles } from './item/live-files.js';
export { END_KINDS } from './item/live-item.js';
export type {
  EndKind,
  LiveChange,
  LiveField,
  LiveFieldFile,
  LiveFile,
  LiveItem,
  LivePlacing,
  LiveTag,
} from './item/live-item.js';
export { liveRow } from './item/live-row.js';
export { PublicItems } from './item/public-items.js';
export { LiveCoreModule } from './live-core.module.js';
export { pageAddress } from './live-kinds.js';
export { LiveModel } from './live-model.js';
export { PublicSiteType } from './public.types.js';
export { liveDomain } from './live.domain.js';
