import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ScopeMiddleware } from '@jiyue/auth';
import type { Config } from '@jiyue/config';
import { databaseRoomCheck, diskCheck, type HealthCheck } from '@jiyue/platform';
import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { CoreModule } from './composition/core.module.js';
import { IdentityModule } from './composition/identity.module.js';
import { PUBLIC_MODULES, STAFF_MODULES } from './composition/domains.js';
import { CONFIG, SOURCES } from './composition/tokens.js';
import type { CompiledOperations } from './graphql/compiled-operations.js';
import { endpoint } from './graphql/endpoints.js';
import { OftenAsked } from './graphql/often-asked.js';
import { FilesController } from './http/files.controller.js';
import { FormsController } from './http/forms.controller.js';
import { HEALTH_CHECKS, HealthController } from './http/health.controller.js';
import { RateLimitMiddleware } from './http/rate-limit.middleware.js';
import { RefusalFilter } from './http/refusal.filter.js';
import { PreviewController } from './http/preview.controller.js';
import { UploadsController } from './http/uploads.controller.js';

/** The API: both GraphQL endpoints and the few REST routes, on top of the domains. No rule of its own. */
@Module({})
export class AppModule implements NestModule {
  static with(config: Config, log: Logger, boss: PgBoss, compiled: CompiledOperations): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(config, log, boss),
        IdentityModule.with(config),
        ...STAFF_MODULES,
        ...PUBLIC_MODULES,
        GraphQLModule.forRoot(
          endpoint(config, log, {
            path: '/graphql',
            include: STAFF_MODULES,
            introspection: true,
            plugins: [new OftenAsked().plugin()],
          }),
        ),
        GraphQLModule.forRoot(
          endpoint(config, log, {
            path: '/public/graphql',
            include: PUBLIC_MODULES,
            introspection: false,
            plugins: [compiled.plugin()],
          }),
        ),
      ],
      controllers: [HealthController, FilesController, FormsController, PreviewController, UploadsController],
      providers: [
        ScopeMiddleware,
        RateLimitMiddleware,
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: HEALTH_CHECKS, useFactory: healthChecks, inject: [SOURCES, CONFIG] },
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(ScopeMiddleware).forRoutes('graphql', 'files/{*path}');
    // files come through the portal, which is one address for all citizens and keeps its own measure
    consumer.apply(RateLimitMiddleware).forRoutes('graphql', 'uploads/{*path}');
  }
}

function healthChecks(sources: Readonly<Record<string, DataSource>>, { dataDir }: Config): HealthCheck[] {
  const databases = Object.entries(sources).map(([name, source]) => ({
    name: `database-${name}`,
    check: () => source.query('select 1'),
  }));
  const room = sources['api'] ? [databaseRoomCheck(sources['api'])] : [];
  return [...databases, ...room, diskCheck(dataDir)];
}
