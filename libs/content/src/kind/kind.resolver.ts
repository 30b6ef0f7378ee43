import { Can } from '@jiyue/auth';
import { Query, Resolver } from '@nestjs/graphql';
import { ContentKindType, describeKind } from './kind.types.js';
import { KINDS } from './kinds.js';

/** What forms, check panels and comparisons are drawn from. */
@Resolver()
export class KindResolver {
  @Query(() => [ContentKindType])
  @Can('read', 'Article')
  contentKinds(): ContentKindType[] {
    return KINDS.map(describeKind);
  }
}
