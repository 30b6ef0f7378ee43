import { randomUUID } from 'node:crypto';
import { type AuthEvent, LoggedIn, LoggedOut, type People, systemActor } from '@jiyue/auth';
import type { Journal } from '@jiyue/platform';
import type { Database } from '@jiyue/tenancy';
import type { Logger } from 'pino';

/** Records who came and went in the journal of their home site; refused logins go to the log with their reason. */
export class LoginJournal {
  constructor(
    private readonly db: Database,
    private readonly journal: Journal,
    private readonly people: People,
    private readonly log: Logger,
  ) {}

  /** Takes an event of the login routes; a failure to record it is a defect, logged once. */
  readonly take = (event: AuthEvent): void => {
    if (event.kind === 'login-refused') this.log.warn({ reason: event.reason }, 'login refused');
    else this.record(event).catch((error: unknown) => this.log.error({ err: error }, 'login not recorded'));
  };

  private async record(event: Exclude<AuthEvent, { kind: 'login-refused' }>): Promise<void> {
    const person = await this.people.card(event.personId);
    if (!person) return;
    const actor = { ...systemActor(person.name), userId: person.id };
    const scope = { tenantId: person.homeSiteId, actor, requestId: randomUUID(), now: new Date() };
    const subject = { subjectId: person.id, title: person.name };
    await this.db.write(scope, () =>
      event.kind === 'logged-in'
        ? this.journal.record(scope, LoggedIn, { secondFactor: event.secondFactor }, subject)
        : this.journal.record(scope, LoggedOut, {}, subject),
    );
  }
}
