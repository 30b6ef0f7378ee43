import { SEARCH_INDEX } from '@jiyue/search';
import { Module } from '@nestjs/common';
import { LiveSearch } from './live/live-search.js';
import { PublicQueries } from './live/public.queries.js';
import { PublicArticleResolver, PublicSiteResolver } from './live/public.resolver.js';

/** What citizens read, for the public endpoint. It expects Database globally and touches nothing but the live model. */
@Module({
  providers: [
    PublicQueries,
    { provide: SEARCH_INDEX, useClass: LiveSearch },
    PublicSiteResolver,
    PublicArticleResolver,
  ],
  exports: [PublicQueries, SEARCH_INDEX],
})
export class ContentPublicModule {}
