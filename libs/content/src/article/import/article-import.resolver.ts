import { Can, CurrentScope } from '@jiyue/auth';
import { CompoundActType } from '@jiyue/compound';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ArticleImportType, ImportArticlesInput } from './article-import.types.js';
import { ImportArticles } from './import-articles.js';

/** Articles that come from a file. */
@Resolver()
export class ArticleImportResolver {
  constructor(private readonly imports: ImportArticles) {}

  @Query(() => ArticleImportType, { description: 'what importArticles would do, and what is wrong per row' })
  @Can('create', 'Article')
  judgeArticleRows(
    @CurrentScope() scope: Scope,
    @Args('input') { rows }: ImportArticlesInput,
  ): Promise<ArticleImportType> {
    return this.imports.judge(scope, rows);
  }

  @Mutation(() => CompoundActType, { description: 'rows become drafts one by one' })
  @Can('create', 'Article')
  importArticles(@CurrentScope() scope: Scope, @Args('input') { rows }: ImportArticlesInput): Promise<CompoundActType> {
    return this.imports.run(scope, rows);
  }
}
