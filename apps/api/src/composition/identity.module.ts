import { type DynamicModule, Global, Module } from '@nestjs/common';
import { createIdentity, type Identity, IdentityResolver } from '@jiyue/auth';
import type { Config } from '@jiyue/platform';
import { IdentityDatabase } from '@jiyue/tenancy';

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
          useFactory: (db: IdentityDatabase) => createIdentity(config, db),
          inject: [IdentityDatabase],
        },
        { provide: IdentityResolver, useFactory: ({ resolver }: Identity) => resolver, inject: [IDENTITY] },
      ],
      exports: [IdentityResolver, IDENTITY],
    };
  }
}
