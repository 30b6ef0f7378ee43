import { Global, Module } from '@nestjs/common';
import { LiveModel } from './live-model.js';

/** The writing side, for whatever publishes. It expects globally: Database and DOMAINS. */
@Global()
@Module({ providers: [LiveModel], exports: [LiveModel] })
export class LiveCoreModule {}
