import type { PublishedRows } from '@jiyue/tenancy';
import { PublicColumns } from '../column/public-columns.js';
import { PublicItems } from '../item/public-items.js';
import type { PublicReads } from '../public-reading.js';
import { LiveSearch } from '../search/live-search.js';
import { PublicSites } from '../site/public-sites.js';

/** What pages are made of, out of the live model. */
export function readsOf(rows: PublishedRows): PublicReads {
  return {
    sites: new PublicSites(rows),
    columns: new PublicColumns(rows),
    items: new PublicItems(rows),
    index: new LiveSearch(rows),
  };
}
