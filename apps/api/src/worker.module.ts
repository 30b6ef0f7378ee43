import { type DynamicModule, Module, type ValueProvider } from '@nestjs/common';
import type { Config } from '@jiyue/config';
import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { CoreModule } from './composition/core.module.js';
import { STAFF_MODULES } from './composition/domains.js';

/** The worker: the same domains as the API, without any endpoint. */
@Module({})
export class WorkerModule {
  static with(config: Config, log: Logger, boss: PgBoss, replaced: ValueProvider[] = []): DynamicModule {
    return { module: WorkerModule, imports: [CoreModule.with(config, log, boss, replaced), ...STAFF_MODULES] };
  }
}
