import { Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { SiteGapsType } from './gaps.types.js';
import { ReadGaps } from './read-gaps.js';

@Resolver(() => SiteGapsType)
export class GapsResolver {
  constructor(private readonly reading: ReadGaps) {}

  @Query(() => [SiteGapsType])
  @Can('read', 'Report')
  siteGaps(@CurrentScope() scope: Scope): Promise<SiteGapsType[]> {
    return this.reading.run(scope);
  }
}
