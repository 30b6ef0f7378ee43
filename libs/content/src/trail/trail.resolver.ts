import { CHECK_KEYS } from '@jiyue/checks';
import { Can, CurrentScope, PersonRegistry, personRefLoader } from '@jiyue/auth';
import type { LoaderContext } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { ContentIgnoredFinding } from '../check/ignored-finding.entity.js';
import { ArticleTrails, type TrailEntry } from './article-trail.js';
import { ArticleTrailType, type IgnoredInTrailType, type TrailEntryType } from './trail.types.js';

@Resolver(() => ArticleTrailType)
export class TrailResolver {
  constructor(
    private readonly trails: ArticleTrails,
    private readonly registry: PersonRegistry,
  ) {}

  @Query(() => ArticleTrailType, { description: '三审三校: who wrote, judged and published an article' })
  @Can('read', 'Article')
  async articleTrail(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Args('articleId', { type: () => ID }) articleId: string,
  ): Promise<ArticleTrailType> {
    const { taken, ignored } = await this.trails.of(scope, articleId);
    return {
      taken: await Promise.all(taken.map((entry) => this.named(context, entry))),
      ignored: ignored.map(asIgnored),
    };
  }

  // The name they had when they acted stands in the row, also for people who are gone.
  private async named(context: LoaderContext, { by: id, byName: name, ...entry }: TrailEntry): Promise<TrailEntryType> {
    const known = await personRefLoader(context, this.registry).load(id);
    return { ...entry, by: { id, name, unitName: known?.unitName ?? null } };
  }
}

function asIgnored({ fingerprint, key, quote, reason, ...one }: ContentIgnoredFinding): IgnoredInTrailType {
  return { fingerprint, group: groupOf(key), quote, reason, by: one.ignoredByName, at: one.ignoredAt };
}

function groupOf(key: string): string {
  return Object.entries(CHECK_KEYS).find(([known]) => known === key)?.[1] ?? key;
}
