import { type DynamicModule, Global, Module } from '@nestjs/common';
import { IdentityResolver } from '@jiyue/auth';
import type { Config } from '@jiyue/platform';

/** Who is asking: sessions, bearer tokens and the login routes. */
@Global()
@Module({})
export class IdentityModule {
  static with(_config: Config): DynamicModule {
    return { module: IdentityModule, providers: [], exports: [IdentityResolver] };
  }
}
