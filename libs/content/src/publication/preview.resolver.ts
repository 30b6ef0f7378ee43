import { Can, CurrentScope } from '@jiyue/auth';
import { PreviewTokens } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ArticleQueries } from '../article/article.queries.js';

const MINUTES = 15;

@ObjectType('ArticlePreview', {
  description: 'a link under which the portal shows the asker a text that is not public',
})
export class ArticlePreviewType {
  @Field({ description: 'on the portal of the site' }) path!: string;
  @Field(() => Date) until!: Date;
}

@Resolver()
export class PreviewResolver {
  constructor(
    private readonly articles: ArticleQueries,
    private readonly tokens: PreviewTokens,
  ) {}

  @Query(() => ArticlePreviewType)
  @Can('read', 'Article')
  async articlePreview(
    @CurrentScope() scope: Scope,
    @Args('articleId', { type: () => ID }) articleId: string,
  ): Promise<ArticlePreviewType> {
    const { id } = await this.articles.article(scope, articleId);
    const until = new Date(scope.now.getTime() + MINUTES * 60_000);
    const grant = { siteId: scope.tenantId, articleId: id, personId: scope.actor.userId, until: until.getTime() };
    return { path: `/preview/${this.tokens.sign(grant)}`, until };
  }
}
