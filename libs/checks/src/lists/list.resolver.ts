import { Can, CurrentScope } from '@jiyue/auth';
import { asPage, type Page, SliceArgs } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddCheckWord } from './commands/add-check-word.js';
import { ChangeCheckRule } from './commands/change-check-rule.js';
import { ChangeCheckWord } from './commands/change-check-word.js';
import { ImportCheckWords } from './commands/import-check-words.js';
import { ProposeCheckException } from './commands/propose-check-exception.js';
import { ListQueries } from './list.queries.js';
import {
  asJudgedType,
  asRuleType,
  ChangeCheckRuleInput,
  ChangeCheckWordInput,
  CheckRuleType,
  CheckWordFilter,
  CheckWordInput,
  CheckWordPage,
  CheckWordsInput,
  CheckWordsJudgedType,
  CheckWordType,
  ProposeCheckExceptionInput,
} from './list.types.js';

@Resolver(() => CheckWordType)
export class ListResolver {
  constructor(
    private readonly queries: ListQueries,
    private readonly add: AddCheckWord,
    private readonly change: ChangeCheckWord,
    private readonly imports: ImportCheckWords,
    private readonly propose: ProposeCheckException,
    private readonly rule: ChangeCheckRule,
  ) {}

  @Query(() => CheckWordPage)
  @Can('read', 'CheckList')
  async checkWords(
    @CurrentScope() scope: Scope,
    @Args() slice: SliceArgs,
    @Args('filter', { type: () => CheckWordFilter, nullable: true }) filter?: CheckWordFilter,
  ): Promise<Page<CheckWordType>> {
    return asPage(await this.queries.page(scope, { ...filter, ofProvince: filter?.ofProvince ?? false }, slice));
  }

  @Query(() => CheckRuleType)
  @Can('read', 'CheckList')
  async checkRule(@CurrentScope() scope: Scope): Promise<CheckRuleType> {
    return asRuleType(await this.queries.rule(scope));
  }

  @Query(() => CheckWordsJudgedType, { description: 'what an import of these rows would do' })
  @Can('change', 'CheckList')
  async judgeCheckWords(
    @CurrentScope() scope: Scope,
    @Args('input') input: CheckWordsInput,
  ): Promise<CheckWordsJudgedType> {
    return asJudgedType(await this.queries.judge(scope, input.words));
  }

  @Mutation(() => CheckWordType)
  @Can('change', 'CheckList')
  addCheckWord(@CurrentScope() scope: Scope, @Args('input') input: CheckWordInput): Promise<CheckWordType> {
    return this.add.run(scope, input);
  }

  @Mutation(() => CheckWordType)
  @Can('change', 'CheckList')
  changeCheckWord(@CurrentScope() scope: Scope, @Args('input') input: ChangeCheckWordInput): Promise<CheckWordType> {
    return this.change.run(scope, input);
  }

  @Mutation(() => CheckWordsJudgedType)
  @Can('change', 'CheckList')
  async importCheckWords(
    @CurrentScope() scope: Scope,
    @Args('input') input: CheckWordsInput,
  ): Promise<CheckWordsJudgedType> {
    return asJudgedType({ ...(await this.imports.run(scope, input.words)), problems: [] });
  }

  @Mutation(() => CheckWordType, { description: 'says that words are found wrongly; whoever keeps the list decides' })
  @Can('propose', 'CheckList')
  proposeCheckException(
    @CurrentScope() scope: Scope,
    @Args('input') input: ProposeCheckExceptionInput,
  ): Promise<CheckWordType> {
    return this.propose.run(scope, input);
  }

  @Mutation(() => CheckRuleType)
  @Can('change', 'CheckList')
  async changeCheckRule(
    @CurrentScope() scope: Scope,
    @Args('input') input: ChangeCheckRuleInput,
  ): Promise<CheckRuleType> {
    await this.rule.run(scope, input);
    return asRuleType(await this.queries.rule(scope));
  }
}
