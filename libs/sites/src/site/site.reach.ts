import { Injectable } from '@nestjs/common';
import { ScopeFactory } from '@jiyue/auth';
import { loaderOf, type LoaderContext } from '@jiyue/platform';
import type { Scope, SupervisorScope } from '@jiyue/tenancy';
import DataLoader from 'dataloader';

const REACH = Symbol('reach');

/** The sites a person's grants work on, found once per request. */
@Injectable()
export class SiteReach {
  constructor(private readonly scopes: ScopeFactory) {}

  of(context: LoaderContext, scope: Scope): Promise<SupervisorScope> {
    const one = () => new DataLoader<string, SupervisorScope>(async () => [await this.scopes.supervision(scope, [])]);
    return loaderOf(context, REACH, one).load(scope.actor.userId);
  }
}
