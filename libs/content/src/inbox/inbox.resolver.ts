import { Can, CurrentScope } from '@jiyue/auth';
import { asPage, type Page, SliceArgs } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { asArticleType } from '../article/article.types.js';
import { InboxQueries } from './inbox.queries.js';
import { InboxFilterInput, InboxItemType, InboxPage } from './inbox.types.js';
import { Reach } from './reach.js';

@Resolver(() => InboxItemType)
export class InboxResolver {
  constructor(
    private readonly queries: InboxQueries,
    private readonly reach: Reach,
  ) {}

  @Query(() => InboxPage)
  @Can('read', 'Inbox')
  async reviewInbox(
    @CurrentScope() scope: Scope,
    @Args() slice: SliceArgs,
    @Args('filter', { type: () => InboxFilterInput, nullable: true }) filter?: InboxFilterInput | null,
  ): Promise<Page<InboxItemType>> {
    const { nodes, ...rest } = await this.queries.inbox(scope, filter ?? {}, slice);
    const actors = await this.reach.actorsOn(
      scope,
      nodes.map(({ tenantId }) => tenantId),
    );
    const items = nodes.map((item) => ({
      siteId: item.tenantId,
      article: asArticleType(item, actors.get(item.tenantId) ?? scope.actor),
      act: item.step ?? '',
      because: item.because,
      waitingSince: item.stateAt,
    }));
    return asPage({ ...rest, nodes: items });
  }
}
