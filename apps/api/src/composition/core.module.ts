import { GuardedFetcher } from '@jiyue/fetching';
import {
  type DynamicModule,
  type FactoryProvider,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
  type Type,
  type ValueProvider,
} from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { CanGuard, People, ScopeFactory, SecondFactorRule } from '@jiyue/auth';
import { outletsOf, Outward } from '@jiyue/notify';
import type { Config } from '@jiyue/config';
import {
  anchorFolder,
  ANTIVIRUS,
  ClamAntivirus,
  EmbeddedInspector,
  InspectedFirst,
  JobDesk,
  FormDoor,
  Jobs,
  Journal,
  Metrics,
  OBJECT_STORE,
  PreviewTokens,
  RATE_COUNTER,
  Retention,
  type RateCounter,
  ScanDemand,
  TRAIL_WATCH,
  trailQuery,
  type TrailWatch,
  UploadTokens,
} from '@jiyue/platform';
import { SiteAddresses } from '@jiyue/sites';
import { Database, type DataSources, IdentityDatabase } from '@jiyue/tenancy';
import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { openDataSources } from './data-sources.js';
import { DOMAIN_PROVIDERS, FOLLOWING } from './domains.js';
import { objectStore } from './object-store.js';
import { rateCounter } from './rate-counter.js';
import { BOSS, CONFIG, LOG, SOURCES } from './tokens.js';

type ProviderList = (Type | FactoryProvider | ValueProvider)[];
type Sources = DataSources & { readonly identity: DataSource };

/** What every process needs: configuration, pools and the doors to them, journal, jobs, objects, who may what. */
@Global()
@Module({})
export class CoreModule implements OnApplicationShutdown {
  constructor(
    private readonly db: Database,
    private readonly identity: IdentityDatabase,
    @Inject(RATE_COUNTER) private readonly counter: RateCounter,
  ) {}

  static with(config: Config, log: Logger, boss: PgBoss, replaced: ValueProvider[] = []): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOG, useValue: log },
      { provide: BOSS, useValue: boss },
      { provide: TRAIL_WATCH, useFactory: () => trailWatch(config, boss, log) },
      { provide: JobDesk, useFactory: () => new JobDesk(boss) },
      { provide: Jobs, useFactory: () => new Jobs(boss, FOLLOWING) },
      { provide: RATE_COUNTER, useFactory: () => rateCounter(config, log) },
      { provide: Retention, useFactory: () => new Retention(config.keepDays) },
      { provide: SiteAddresses, useFactory: () => siteAddresses(config) },
      { provide: Outward, useFactory: () => new Outward(outletsOf(config), config) },
      Journal,
      Metrics,
      ...databases(config),
      ...files(config),
      ...rights(config),
      ...replaced, // later providers of the same token win
    ];
    return {
      module: CoreModule,
      providers: [...providers, { provide: APP_GUARD, useClass: CanGuard }],
      exports: [
        ...new Set(providers.map((provider) => (typeof provider === 'function' ? provider : provider.provide))),
      ],
    };
  }

  /** Ends the pools after the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
    await this.identity.close();
    await this.counter.close();
  }
}

function trailWatch(config: Config, boss: PgBoss, log: Logger): TrailWatch {
  return { query: trailQuery(boss), anchors: anchorFolder(config.dataDir), log };
}

function siteAddresses({ portal, env }: Config): SiteAddresses {
  return new SiteAddresses({ hostSuffix: portal.hostSuffix, portalPort: portal.port, isPublic: env === 'production' });
}

function databases(config: Config): ProviderList {
  return [
    { provide: SOURCES, useFactory: () => openDataSources(config) },
    {
      provide: Database,
      useFactory: ({ api, supervisor, portal }: Sources) => new Database({ api, supervisor, portal }),
      inject: [SOURCES],
    },
    {
      provide: IdentityDatabase,
      useFactory: ({ identity }: Sources) => new IdentityDatabase(identity),
      inject: [SOURCES],
    },
  ];
}

function files(config: Config): ProviderList {
  return [
    { provide: UploadTokens, useFactory: () => new UploadTokens(config.secret) },
    { provide: GuardedFetcher, useFactory: () => new GuardedFetcher(config.fetchAllowed) },
    { provide: PreviewTokens, useFactory: () => new PreviewTokens(config.portalSecret) },
    { provide: FormDoor, useFactory: () => new FormDoor(config.portalSecret) },
    {
      provide: OBJECT_STORE,
      useFactory: (tokens: UploadTokens) => objectStore(config, tokens),
      inject: [UploadTokens],
    },
    {
      provide: ANTIVIRUS,
      useFactory: () =>
        config.clamavUrl ? new InspectedFirst(new ClamAntivirus(config.clamavUrl)) : new EmbeddedInspector(),
    },
    {
      provide: ScanDemand,
      useFactory: () => new ScanDemand(config.clamavUrl !== null, config.env === 'production'),
    },
  ];
}

function rights(config: Config): ProviderList {
  return [
    ...DOMAIN_PROVIDERS,
    { provide: SecondFactorRule, useFactory: () => new SecondFactorRule(config.secondFactor) },
    People,
    ScopeFactory,
    Reflector,
  ];
}
