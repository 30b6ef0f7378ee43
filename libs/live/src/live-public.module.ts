import { Database } from '@jiyue/tenancy';
import { Module } from '@nestjs/common';
import { LiveFiles } from './item/live-files.js';
import { PublicReading } from './public-reading.js';
import { PublicSiteResolver } from './public.resolver.js';
import { readsOf } from './reading/reads.js';

/** What citizens read, for the public endpoint. It expects Database globally and touches nothing but the live model. */
@Module({
  providers: [
    { provide: PublicReading, useFactory: (db: Database) => new PublicReading(readsOf(db)), inject: [Database] },
    { provide: LiveFiles, useFactory: (db: Database) => new LiveFiles(db), inject: [Database] },
    PublicSiteResolver,
  ],
  exports: [LiveFiles],
})
export class LivePublicModule {}
