import { Can, CurrentScope } from '@jiyue/auth';
import { asPage, type Page, SliceArgs } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { WorkQueries } from './work.queries.js';
import { InboxFilterInput, WorkItemPage, WorkItemType } from './work.types.js';

@Resolver(() => WorkItemType)
export class WorkResolver {
  constructor(private readonly work: WorkQueries) {}

  @Query(() => WorkItemPage, { description: 'what waits for the person’s decision, whatever it is, on every site' })
  @Can('read', 'Inbox')
  async inbox(
    @CurrentScope() scope: Scope,
    @Args() slice: SliceArgs,
    @Args('filter', { type: () => InboxFilterInput, nullable: true }) filter?: InboxFilterInput,
  ): Promise<Page<WorkItemType>> {
    return asPage(await this.work.page(scope, { ...filter, place: 'inbox' }, slice));
  }
}
