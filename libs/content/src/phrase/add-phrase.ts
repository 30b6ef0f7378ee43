import { authorize } from '@jiyue/auth';
import { newId, trimUnseen } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { PhraseKnown, PhrasesFull } from '../beside/beside.errors.js';
import { PhraseAdded } from '../content.events.js';
import { type Phrase, PhraseRepository } from './phrase.repository.js';

/** More than these are a list to search, not phrases at hand. */
export const PHRASES_AT_MOST = 30;

/** A sentence, and whether it is for everybody on the site. */
export interface PhraseGiven {
  readonly words: string;
  readonly isShared: boolean;
}

/** Keeps a phrase: for oneself, or by whoever looks after the site for everybody there. */
@Injectable()
export class AddPhrase {
  constructor(
    private readonly db: Database,
    private readonly phrases: PhraseRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { words: typed, isShared }: PhraseGiven): Promise<Phrase> {
    return this.db.write(scope, async () => {
      const ownerId = isShared ? null : scope.actor.userId;
      const phrase: Phrase = { id: newId(scope.now.getTime()), ownerId, words: trimUnseen(typed) };
      authorize(scope.actor, isShared ? 'share' : 'add', 'Phrase', phrase);
      requireRoom(phrase, await this.phrases.of(scope.actor.userId));
      await this.phrases.add(scope, phrase);
      await this.journal.record(scope, PhraseAdded, { phraseId: phrase.id, isShared }, { subjectId: phrase.id });
      return phrase;
    });
  }
}

function requireRoom({ ownerId, words }: Phrase, known: readonly Phrase[]): void {
  const alike = known.filter((phrase) => phrase.ownerId === ownerId);
  if (alike.some((phrase) => phrase.words === words)) throw new PhraseKnown({}, [{ field: 'words', rule: 'isNew' }]);
  if (alike.length >= PHRASES_AT_MOST) throw new PhrasesFull({ count: PHRASES_AT_MOST });
}
