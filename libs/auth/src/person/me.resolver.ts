import { Query, Resolver } from '@nestjs/graphql';
import type { Scope } from '@jiyue/tenancy';
import { Can } from '../ability/can.decorator.js';
import { CurrentScope } from '../scope/current-scope.js';
import { MeQueries } from './me.queries.js';
import { MeType } from './person.types.js';

@Resolver(() => MeType)
export class MeResolver {
  constructor(private readonly queries: MeQueries) {}

  @Query(() => MeType)
  @Can('read', 'Me')
  me(@CurrentScope() scope: Scope): Promise<MeType> {
    return this.queries.me(scope);
  }
}
