import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { CheckPolicy } from '../check/check-text.js';
import { shippedList } from '../words/shipped-words.js';
import { WordList } from '../words/word-list.js';
import { policyOf } from './check-rule.js';
import type { ListPlace } from './list-place.js';
import { RuleRepository } from './rule.repository.js';
import { WordRepository } from './word.repository.js';

/** Sites whose lists a process keeps ready; the one that was asked for longest ago gives way. */
const KEPT = 500;

interface Ready {
  readonly version: number;
  readonly list: WordList;
}

/** What texts of a site are held against at this moment. */
export interface Ground {
  readonly lists: readonly WordList[];
  readonly policy: CheckPolicy;
}

/**
 * Lists ready to be searched for. A process makes each once per version: the province's is shared by every site, a
 * site's own is small. Which version holds is asked each time, in the transaction that is open, so nobody is judged by
 * a list that was changed before.
 */
@Injectable()
export class Lists {
  private readonly ready = new Map<string, Ready>();

  constructor(
    private readonly db: Database,
    private readonly rules: RuleRepository,
    private readonly words: WordRepository,
  ) {}

  of(scope: Scope): Promise<Ground> {
    return this.db.read(scope, async () => {
      const { PROVINCE, SITE } = await this.rules.both();
      const province = await this.list('', 'PROVINCE', PROVINCE.wordsVersion);
      const site = await this.list(scope.tenantId, 'SITE', SITE.wordsVersion);
      return { lists: [...province, ...site, shippedList()], policy: policyOf(PROVINCE.actions, SITE.actions) };
    });
  }

  private async list(key: string, place: ListPlace, version: number): Promise<WordList[]> {
    if (version === 0) return [];
    const known = this.ready.get(key);
    this.ready.delete(key);
    const words = known?.version === version ? null : await this.words.active(place);
    const list = words ? new WordList(words.map((word) => ({ ...word, origin: place }))) : known?.list;
    if (!list) return [];
    this.ready.set(key, { version, list });
    const oldest = [...this.ready.keys()].find((one) => one !== '');
    if (this.ready.size > KEPT && oldest !== undefined) this.ready.delete(oldest);
    return [list];
  }
}
