import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Query, Resolver } from '@nestjs/graphql';
import { ModelQueries } from '../model/model.queries.js';
import { ContentKindType, describeKind } from './kind.types.js';

/** What forms, check panels and comparisons are drawn from. */
@Resolver()
export class KindResolver {
  constructor(private readonly models: ModelQueries) {}

  @Query(() => [ContentKindType])
  @Can('read', 'Column')
  async contentKinds(@CurrentScope() scope: Scope): Promise<ContentKindType[]> {
    return (await this.models.kinds(scope)).map(describeKind);
  }
}
