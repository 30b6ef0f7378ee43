import { SEARCH_INDEX } from '@jiyue/search';
import { Module } from '@nestjs/common';
import { PublicColumns } from './column/public-columns.js';
import { LiveFiles } from './item/live-files.js';
import { PublicItems } from './item/public-items.js';
import { PublicSiteResolver } from './public.resolver.js';
import { LiveSearch } from './search/live-search.js';
import { PublicSites } from './site/public-sites.js';

/** What citizens read, for the public endpoint. It expects Database globally and touches nothing but the live model. */
@Module({
  providers: [
    PublicSites,
    PublicColumns,
    PublicItems,
    LiveFiles,
    { provide: SEARCH_INDEX, useClass: LiveSearch },
    PublicSiteResolver,
  ],
  exports: [LiveFiles, SEARCH_INDEX],
})
export class LivePublicModule {}
