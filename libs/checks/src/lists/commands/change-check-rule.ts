import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { USUAL_POLICY } from '../../check/check-text.js';
import { CheckRuleTooLax } from '../../checks.errors.js';
import { CheckRuleChanged } from '../../checks.events.js';
import type { CheckAction, CheckClass } from '../../finding.js';
import { floorOf, isLaxer } from '../check-rule.js';
import { placeOf } from '../list-place.js';
import { type CheckRule, type RuledActions, RuleRepository } from '../rule.repository.js';

export interface ChangeCheckRuleGiven {
  readonly version: number;
  readonly classes: readonly { readonly name: CheckClass; readonly action: CheckAction }[];
}

/** Says what is done about each class: on the province's site the floor of every site, elsewhere what is stricter. */
@Injectable()
export class ChangeCheckRule {
  constructor(
    private readonly db: Database,
    private readonly rules: RuleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { version, classes }: ChangeCheckRuleGiven): Promise<CheckRule> {
    return this.db.write(scope, async () => {
      const place = await placeOf(this.db.manager, scope.tenantId);
      authorize(scope.actor, 'change', 'CheckList', { isProvince: place === 'PROVINCE' });
      const both = await this.rules.both();
      const floor = place === 'PROVINCE' ? USUAL_POLICY : floorOf(both.PROVINCE.actions);
      const lax = place === 'SITE' ? classes.filter(({ name, action }) => isLaxer(action, floor[name])) : [];
      if (lax.length > 0)
        throw new CheckRuleTooLax(
          {},
          lax.map(({ name }) => ({ field: name, rule: 'CHECKS.RULE_TOO_LAX' })),
        );
      // what is as it is anyway is not said, so that it follows when the floor moves
      const own = classes.filter(({ name, action }) => action !== floor[name]);
      const actions: RuledActions = Object.fromEntries(own.map(({ name, action }) => [name, action]));
      const before = both[place];
      const after = await this.rules.save(place, version, actions);
      await this.journal.record(
        scope,
        CheckRuleChanged,
        { version: after.version },
        {
          ...{ subjectId: scope.tenantId, before, after },
        },
      );
      return after;
    });
  }
}
