import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { givenTexts } from '../article/article.inputs.js';
import { ArticleChecks } from './article-checks.js';
import {
  ArticleCheckType,
  asFindingType,
  asIgnoredType,
  CheckArticleInput,
  IgnoredFindingType,
  IgnoreFindingInput,
  UnignoreFindingInput,
} from './check.types.js';
import { IgnoreFinding } from './ignore-finding.js';
import { UnignoreFinding } from './unignore-finding.js';

@Resolver(() => ArticleCheckType)
export class CheckResolver {
  constructor(
    private readonly checks: ArticleChecks,
    private readonly ignore: IgnoreFinding,
    private readonly unignore: UnignoreFinding,
  ) {}

  @Query(() => ArticleCheckType, { description: 'what is to be put right in a text, as it is typed or as it stands' })
  @Can('read', 'Article')
  async checkArticle(@CurrentScope() scope: Scope, @Args('input') input: CheckArticleInput): Promise<ArticleCheckType> {
    const findings = await this.checks.of(scope, givenTexts(input));
    return { checkedAt: scope.now, findings: findings.map(asFindingType) };
  }

  @Mutation(() => IgnoredFindingType, { description: 'leaves a finding as it is; the reviewer sees who did and why' })
  @Can('ignore', 'Article')
  async ignoreFinding(
    @CurrentScope() scope: Scope,
    @Args('input') input: IgnoreFindingInput,
  ): Promise<IgnoredFindingType> {
    return asIgnoredType(await this.ignore.run(scope, input));
  }

  @Mutation(() => Boolean, { description: 'a finding that was ignored counts again' })
  @Can('ignore', 'Article')
  unignoreFinding(@CurrentScope() scope: Scope, @Args('input') input: UnignoreFindingInput): Promise<boolean> {
    return this.unignore.run(scope, input);
  }
}
