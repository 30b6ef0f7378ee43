import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { authorize } from '../../ability/authorize.js';
import { ConsentWithdrawn } from '../../auth.events.js';
import { type Consent, ConsentRepository } from '../consent.repository.js';
import { PersonRepository } from '../person.repository.js';

/** Takes a consent back: no further grants there. What was granted stays until that site ends it. */
@Injectable()
export class WithdrawConsent {
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
      const before = await this.consents.withdraw(personId, siteId);
      const change = { subjectId: personId, title: person.name, before };
      await this.journal.record(scope, ConsentWithdrawn, { personId, siteId }, change);
      return before;
    });
  }
}
