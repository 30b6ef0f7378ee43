import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DeskFilter, DeskReportType } from './desk.types.js';
import { ReadDesk } from './read-desk.js';

@Resolver(() => DeskReportType)
export class DeskResolver {
  constructor(private readonly reading: ReadDesk) {}

  @Query(() => DeskReportType)
  @Can('read', 'Report')
  deskReport(@CurrentScope() scope: Scope, @Args('filter') filter: DeskFilter): Promise<DeskReportType> {
    return this.reading.run(scope, filter);
  }
}
