import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ArticleVersionInput } from '../article/article-version.input.js';
import { ArticleType, asArticleType } from '../article/article.types.js';
import { BinArticleInput } from './bin.types.js';
import { BinArticle } from './bin-article.js';
import { RetrieveArticle } from './retrieve-article.js';

/** 回收站. */
@Resolver()
export class BinResolver {
  constructor(
    private readonly put: BinArticle,
    private readonly retrieve: RetrieveArticle,
  ) {}

  @Mutation(() => ArticleType, { description: 'what is not live, and waits for nobody' })
  @Can('bin', 'Article')
  async binArticle(@CurrentScope() scope: Scope, @Args('input') input: BinArticleInput): Promise<ArticleType> {
    return asArticleType(await this.put.run(scope, input), scope.actor);
  }

  @Mutation(() => ArticleType, { description: 'from the bin, to where it stood before' })
  @Can('retrieve', 'Article')
  async retrieveArticle(@CurrentScope() scope: Scope, @Args('input') input: ArticleVersionInput): Promise<ArticleType> {
    return asArticleType(await this.retrieve.run(scope, input), scope.actor);
  }
}
