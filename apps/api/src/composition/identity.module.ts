import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AcceptInvitation, createIdentity, type Identity, IdentityResolver } from '@jiyue/auth';
import type { Config } from '@jiyue/config';
import { Journal } from '@jiyue/platform';
import { Database, IdentityDatabase } from '@jiyue/tenancy';

/** Injection token of everything about identity: the resolver and what the login routes need. */
export const IDENTITY = Symbol('identity');

/** Who is asking: sessions, bearer tokens and the login routes. */
@Global()
@Module({})
export class IdentityModule {
  static with(config: Config): DynamicModule {
    return {
      module: IdentityModule,
      providers: [
        {
          provide: IDENTITY,
          useFactory: (db: IdentityDatabase, sites: Database, journal: Journal) =>
            createIdentity(config, { db, accept: new AcceptInvitation(sites, journal) }),
          inject: [IdentityDatabase, Database, Journal],
        },
        { provide: IdentityResolver, useFactory: ({ resolver }: Identity) => resolver, inject: [IDENTITY] },
      ],
      exports: [IdentityResolver, IDENTITY],
    };
  }
}
