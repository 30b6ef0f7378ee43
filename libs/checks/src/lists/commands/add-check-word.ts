import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { CheckWordAdded } from '../../checks.events.js';
import { placeOf } from '../list-place.js';
import { RuleRepository } from '../rule.repository.js';
import { keptOf, type KeptWord, type WordGiven } from '../word.js';
import { WordRepository } from '../word.repository.js';
import { requireWord } from '../word.rules.js';

/** Lists a word: on the province's site for every site, elsewhere for the site alone. */
@Injectable()
export class AddCheckWord {
  constructor(
    private readonly db: Database,
    private readonly words: WordRepository,
    private readonly rules: RuleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, given: WordGiven): Promise<KeptWord> {
    return this.db.write(scope, async () => {
      const place = await placeOf(this.db.manager, scope.tenantId);
      authorize(scope.actor, 'change', 'CheckList', { isProvince: place === 'PROVINCE' });
      requireWord(given);
      const word = await this.words.add(place, keptOf(scope, given));
      await this.rules.wordsChanged(place);
      const change = { subjectId: scope.tenantId, title: word.word, after: word };
      await this.journal.record(scope, CheckWordAdded, { wordId: word.id }, change);
      return word;
    });
  }
}
