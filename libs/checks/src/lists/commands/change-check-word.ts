import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { CheckWordChanged } from '../../checks.events.js';
import { placeOf } from '../list-place.js';
import { RuleRepository } from '../rule.repository.js';
import { keptOf, type KeptWord, type WordGiven } from '../word.js';
import { WordRepository } from '../word.repository.js';
import { requireWord } from '../word.rules.js';

export interface ChangeCheckWordGiven extends WordGiven {
  readonly id: string;
  readonly version: number;
}

/** Changes a listed word, lays it aside, or takes up what somebody proposed. */
@Injectable()
export class ChangeCheckWord {
  constructor(
    private readonly db: Database,
    private readonly words: WordRepository,
    private readonly rules: RuleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, given: ChangeCheckWordGiven): Promise<KeptWord> {
    return this.db.write(scope, async () => {
      const place = await placeOf(this.db.manager, scope.tenantId);
      const before = await this.words.get(place, given.id);
      authorize(scope.actor, 'change', 'CheckList', { isProvince: place === 'PROVINCE' });
      requireWord(given);
      const kept = keptOf(scope, { ...given, state: given.state ?? before.state });
      const after = await this.words.change(place, given, kept);
      await this.rules.wordsChanged(place);
      const change = { subjectId: scope.tenantId, title: after.word, before, after };
      await this.journal.record(scope, CheckWordChanged, { wordId: after.id }, change);
      return after;
    });
  }
}
