import type { Role } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import { TextCheck } from './check/text-check.js';
import { checksDomain } from './checks.domain.js';
import { checksPolicy } from './checks.policy.js';
import { AddCheckWord } from './lists/commands/add-check-word.js';
import { ChangeCheckRule } from './lists/commands/change-check-rule.js';
import { ChangeCheckWord } from './lists/commands/change-check-word.js';
import { ImportCheckWords } from './lists/commands/import-check-words.js';
import { ProposeCheckException } from './lists/commands/propose-check-exception.js';
import { ListQueries } from './lists/list.queries.js';
import { Lists } from './lists/lists.js';
import { RuleRepository } from './lists/rule.repository.js';
import { WordRepository } from './lists/word.repository.js';

/** Everything of this lib, on a database of its own. */
export class CheckDesk {
  readonly check: TextCheck;
  readonly queries: ListQueries;
  readonly add: AddCheckWord;
  readonly change: ChangeCheckWord;
  readonly imports: ImportCheckWords;
  readonly propose: ProposeCheckException;
  readonly rule: ChangeCheckRule;

  constructor(readonly bed: TestBed) {
    const { db, journal } = bed;
    const [words, rules] = [new WordRepository(db), new RuleRepository(db)];
    this.check = new TextCheck(new Lists(db, rules, words));
    this.queries = new ListQueries(db, words, rules);
    this.add = new AddCheckWord(db, words, rules, journal);
    this.change = new ChangeCheckWord(db, words, rules, journal);
    this.imports = new ImportCheckWords(db, words, rules, journal);
    this.propose = new ProposeCheckException(db, words, journal);
    this.rule = new ChangeCheckRule(db, rules, journal);
  }

  /** The scope of somebody with one role on a site. */
  async as(tenant: TestTenant, role: Role): Promise<Scope> {
    return this.bed.as(tenant, await this.bed.person(tenant, { roles: [role] }), [checksPolicy]);
  }

  /** What the checks find in a paragraph: key, words and what is done. */
  async found(scope: Scope, words: string): Promise<string[][]> {
    const found = await this.check.run(scope, { title: '关于公示的通知', body: `<p>${words}</p>`, fields: {} });
    return found.map(({ key, place, action }) => [key, place.quote, action]);
  }
}

export async function aCheckDesk(): Promise<CheckDesk> {
  return new CheckDesk(await testBed({ domains: [checksDomain] }));
}
