import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ArticleType, asArticleType } from '../article/article.types.js';
import { ArrangeArticle } from './arrange-article.js';
import { ArrangeArticleInput } from './placement.types.js';

@Resolver()
export class PlacementResolver {
  constructor(private readonly arrange: ArrangeArticle) {}

  @Mutation(() => ArticleType, {
    description: 'pins a live article to the top of its column, and says how much it weighs there',
  })
  @Can('arrange', 'Article')
  async arrangeArticle(@CurrentScope() scope: Scope, @Args('input') input: ArrangeArticleInput): Promise<ArticleType> {
    return asArticleType(await this.arrange.run(scope, input), scope.actor);
  }
}
