import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { PhraseNotFound } from '../beside/beside.errors.js';
import { PhraseRemoved } from '../content.events.js';
import { PhraseRepository } from './phrase.repository.js';

/** Takes a phrase off the list: one's own, or by whoever looks after the site one of everybody's. */
@Injectable()
export class RemovePhrase {
  constructor(
    private readonly db: Database,
    private readonly phrases: PhraseRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { phraseId }: { phraseId: string }): Promise<boolean> {
    return this.db.write(scope, async () => {
      const phrase = await this.phrases.get(phraseId);
      // a phrase of somebody else's does not exist for anybody
      const isSeen = phrase.ownerId === null || phrase.ownerId === scope.actor.userId;
      if (!isSeen) throw new PhraseNotFound({ phraseId });
      authorize(scope.actor, 'remove', 'Phrase', phrase);
      await this.phrases.remove(phraseId);
      const isShared = phrase.ownerId === null;
      await this.journal.record(scope, PhraseRemoved, { phraseId, isShared }, { subjectId: phraseId });
      return true;
    });
  }
}
