import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { CheckWordInvalid } from '../../checks.errors.js';
import { CheckWordsImported } from '../../checks.events.js';
import { placeOf } from '../list-place.js';
import { RuleRepository } from '../rule.repository.js';
import { keptOf, type WordGiven } from '../word.js';
import { WordRepository } from '../word.repository.js';
import { rowProblems } from '../word.rules.js';

/** What became, or would become, of the rows of a file. */
export interface ImportedWords {
  readonly added: number;
  readonly changed: number;
}

/** Brings words of a file into the list: all of its rows or none. */
@Injectable()
export class ImportCheckWords {
  constructor(
    private readonly db: Database,
    private readonly words: WordRepository,
    private readonly rules: RuleRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, rows: readonly WordGiven[]): Promise<ImportedWords> {
    return this.db.write(scope, async () => {
      const place = await placeOf(this.db.manager, scope.tenantId);
      authorize(scope.actor, 'change', 'CheckList', { isProvince: place === 'PROVINCE' });
      const problems = rowProblems(rows);
      const fields = problems.map(({ row, problem }) => ({ ...problem, field: `words.${row}.${problem.field}` }));
      if (fields.length > 0) throw new CheckWordInvalid({}, fields.slice(0, 50));
      const imported = await this.words.bring(
        place,
        rows.map((given) => keptOf(scope, given)),
      );
      await this.rules.wordsChanged(place);
      await this.journal.record(scope, CheckWordsImported, imported, { subjectId: scope.tenantId });
      return imported;
    });
  }
}
