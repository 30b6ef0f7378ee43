import { Injectable } from '@nestjs/common';
import { ScopeFactory } from '@jiyue/auth';
import { loaderOf, type LoaderContext } from '@jiyue/platform';
import type { Scope, SupervisorScope } from '@jiyue/tenancy';
import DataLoader from 'dataloader';

const REACH = Symbol('reach');

/** The sites a person's grants work on, found once per request: their names stand beside whatever is shown. */
@Injectable()
export class SiteReach {
  constructor(private readonly scopes: ScopeFactory) {}

  of(context: LoaderContext, scope: Scope): Promise<SupervisorScope> {
    const one = () => new DataLoader<string, SupervisorScope>(async () => [await this.scopes.surroundings(scope)]);
    return loaderOf(context, REACH, one).load(scope.actor.userId);
  }

  /** The same for lists of the register itself, which are read with every right the person holds anywhere. */
  register(scope: Scope): Promise<SupervisorScope> {
    return this.scopes.supervision(scope, []);
  }
}
