import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { ConsentGiven } from '../../auth.events.js';
import { type Consent, ConsentRepository } from '../consent.repository.js';
import { PersonRepository } from '../person.repository.js';

/** Lends one of the site's own people to another site, whose administrators may then grant them roles there. */
@Injectable()
export class ConsentToGrant {
  constructor(
    private readonly db: Database,
    private readonly persons: PersonRepository,
    private readonly consents: ConsentRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { personId, siteId }: { personId: string; siteId: string }): Promise<Consent> {
    return this.db.write(scope, async () => {
      const person = await this.persons.get(personId);
      authorize(scope.actor, 'consent', 'Person', person);
      const after = await this.consents.give(personId, siteId, scope.actor.userId);
      const change = { subjectId: personId, title: person.name, after };
      await this.journal.record(scope, ConsentGiven, { personId, siteId }, change);
      return after;
    });
  }
}
