import { authorize } from '@jiyue/auth';
import type { FieldProblem, Slice, SliceRequest } from '@jiyue/kernel';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { CHECK_CLASS_NAMES, type CheckAction, type CheckClass } from '../finding.js';
import { shippedWords } from '../words/shipped-words.js';
import { USUAL_POLICY } from '../check/check-text.js';
import { floorOf, policyOf } from './check-rule.js';
import type { ImportedWords } from './commands/import-check-words.js';
import { type ListPlace, placeOf } from './list-place.js';
import { RuleRepository } from './rule.repository.js';
import { keptOf, type KeptWord, type WordGiven } from './word.js';
import { type WordFilter, WordRepository } from './word.repository.js';
import { rowProblems } from './word.rules.js';

/** What is done about a class here, and what is the least. */
export interface RuledClass {
  readonly name: CheckClass;
  readonly action: CheckAction;
  readonly floor: CheckAction;
}

/** What is done about findings on a site. */
export interface SeenRule {
  readonly isProvince: boolean;
  readonly version: number;
  readonly classes: readonly RuledClass[];
  readonly shippedWords: number;
  readonly allowed: readonly string[];
}

/** What would become of the rows of a file. */
export interface JudgedWords extends ImportedWords {
  readonly problems: readonly { readonly row: number; readonly problem: FieldProblem }[];
}

let shipped = 0;

/** Reads of the lists, for those who keep them. */
@Injectable()
export class ListQueries {
  constructor(
    private readonly db: Database,
    private readonly words: WordRepository,
    private readonly rules: RuleRepository,
  ) {}

  /** Words of the list of this site, or of the one that holds for every site. */
  page(
    scope: Scope,
    { ofProvince, ...filter }: WordFilter & { ofProvince: boolean },
    request: SliceRequest,
  ): Promise<Slice<KeptWord>> {
    return this.db.read(scope, async () => {
      const own = await placeOf(this.db.manager, scope.tenantId);
      return this.words.page(ofProvince ? 'PROVINCE' : own, filter, request);
    });
  }

  rule(scope: Scope): Promise<SeenRule> {
    return this.db.read(scope, async () => {
      const place = await placeOf(this.db.manager, scope.tenantId);
      const both = await this.rules.both();
      const isProvince = place === 'PROVINCE';
      shipped ||= shippedWords().length;
      const allowed = (['change', 'propose'] as const).filter((act) =>
        scope.actor.may(act, 'CheckList', { isProvince }),
      );
      return {
        isProvince,
        version: both[place].version,
        classes: classesOf(place, both),
        shippedWords: shipped,
        allowed,
      };
    });
  }

  /** What an import of these rows would do; nothing is changed. */
  judge(scope: Scope, rows: readonly WordGiven[]): Promise<JudgedWords> {
    return this.db.read(scope, async () => {
      const place = await placeOf(this.db.manager, scope.tenantId);
      authorize(scope.actor, 'change', 'CheckList', { isProvince: place === 'PROVINCE' });
      const problems = rowProblems(rows);
      const wrong = new Set(problems.map(({ row }) => row));
      const sound = rows.filter((_, row) => !wrong.has(row)).map((given) => keptOf(scope, given));
      return { ...(await this.words.weigh(place, sound)), problems };
    });
  }
}

type Both = Awaited<ReturnType<RuleRepository['both']>>;

function classesOf(place: ListPlace, { PROVINCE, SITE }: Both): RuledClass[] {
  const isProvince = place === 'PROVINCE';
  const floor = isProvince ? USUAL_POLICY : floorOf(PROVINCE.actions);
  const policy = isProvince ? floorOf(PROVINCE.actions) : policyOf(PROVINCE.actions, SITE.actions);
  return CHECK_CLASS_NAMES.map((name) => ({ name, action: policy[name], floor: floor[name] }));
}
