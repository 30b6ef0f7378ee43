import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { CheckExceptionProposed } from '../../checks.events.js';
import { placeOf } from '../list-place.js';
import { keptOf, type KeptWord } from '../word.js';
import { WordRepository } from '../word.repository.js';
import { requireWord } from '../word.rules.js';

export interface ProposeCheckExceptionGiven {
  readonly word: string;
  readonly note: string;
}

/** Says that words are found wrongly. They count as an exception when whoever keeps the list takes them up. */
@Injectable()
export class ProposeCheckException {
  constructor(
    private readonly db: Database,
    private readonly words: WordRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { word, note }: ProposeCheckExceptionGiven): Promise<KeptWord> {
    return this.db.write(scope, async () => {
      const place = await placeOf(this.db.manager, scope.tenantId);
      authorize(scope.actor, 'propose', 'CheckList', {});
      const given = { kind: 'EXCEPTION', state: 'PROPOSED', word, note } as const;
      requireWord(given);
      const proposed = await this.words.add(place, keptOf(scope, given));
      const change = { subjectId: scope.tenantId, title: word, after: proposed };
      await this.journal.record(scope, CheckExceptionProposed, { wordId: proposed.id }, change);
      return proposed;
    });
  }
}
