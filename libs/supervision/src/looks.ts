import { Injectable } from '@nestjs/common';
import { PersonActor } from '@jiyue/auth';
import { type DomainEvent, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { Look } from './supervision.events.js';

/** Records that somebody looked, before they see anything. */
@Injectable()
export class Looks {
  constructor(
    private readonly db: Database,
    private readonly journal: Journal,
  ) {}

  /** One activity on the reader's own site, with what they looked for. It stays even when the look is then refused. */
  async record(scope: Scope, event: DomainEvent<Look>, look: Readonly<Record<string, unknown>>): Promise<void> {
    const home = scope.actor instanceof PersonActor ? scope.actor.person.homeSiteId : scope.tenantId;
    const own: Scope = { ...scope, tenantId: home, idempotency: undefined };
    await this.db.write(own, () => this.journal.record(own, event, textOf(look), { subjectId: home }));
  }
}

function textOf(look: Readonly<Record<string, unknown>>): Look {
  const given = Object.entries(look).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(
    given.map(([key, value]) => [key, value instanceof Date ? value.toISOString() : String(value)]),
  );
}
