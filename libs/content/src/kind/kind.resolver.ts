import { Can } from '@jiyue/auth';
import { Query, Resolver } from '@nestjs/graphql';
import { ContentKindType, describeKind } from './kind.types.js';
import { declaredKinds } from './kind.js';

/** What forms, check panels and comparisons are drawn from. */
@Resolver()
export class KindResolver {
  @Query(() => [ContentKindType])
  @Can('read', 'Column')
  contentKinds(): ContentKindType[] {
    return declaredKinds().map(describeKind);
  }
}
