import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { givenTexts } from '../article/article.inputs.js';
import { ArticleChecks } from './article-checks.js';
import { ArticleCheckType, asFindingType, CheckArticleInput } from './check.types.js';

@Resolver(() => ArticleCheckType)
export class CheckResolver {
  constructor(private readonly checks: ArticleChecks) {}

  @Query(() => ArticleCheckType, { description: 'what is to be put right in a text, as it is typed or as it stands' })
  @Can('read', 'Article')
  async checkArticle(@CurrentScope() scope: Scope, @Args('input') input: CheckArticleInput): Promise<ArticleCheckType> {
    const findings = await this.checks.of(scope, givenTexts(input));
    return { checkedAt: scope.now, findings: findings.map(asFindingType) };
  }
}
