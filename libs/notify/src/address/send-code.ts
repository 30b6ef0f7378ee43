import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { type JobData, type JobHandler, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { postOffice } from '../at-home.js';
import { LetterRefused } from '../channel/channel.js';
import { codeLetter } from '../delivery/compose.js';
import { Outward } from '../delivery/outward.js';
import { CodeSent } from '../notify.events.js';
import { type AddressKey, AddressRepository } from './address.repository.js';
import { digestOfCode, newCode } from './address.rules.js';

/** Makes a code and sends it. It is made here, so that no job and no row ever holds it. */
@Injectable()
export class SendCode implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly addresses: AddressRepository,
    private readonly outward: Outward,
    private readonly journal: Journal,
  ) {}

  /** A job of {@link CODE_QUEUE}; run again, it sends another code, and only the last one counts. */
  async handle({ eventId, tenantId, payload }: JobData): Promise<void> {
    const key = payload as AddressKey;
    const code = newCode();
    const to = await this.keep(postOffice(tenantId, eventId), key, digestOfCode(code));
    if (!to) return;
    try {
      const letter = codeLetter(code, { channel: key.channel, language: this.outward.language });
      await this.outward.outlets[key.channel].send({ id: eventId, to, ...letter });
    } catch (error) {
      if (!(error instanceof LetterRefused)) throw error; // an address that does not exist is never confirmed
    }
  }

  private async keep(scope: Scope, key: AddressKey, digest: string): Promise<string | null> {
    const row = await this.db.read(scope, () => this.addresses.find(key));
    if (!row?.pending) return null;
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'send', 'Message', {});
      await this.addresses.keepCode(key, digest);
      await this.journal.record(scope, CodeSent, { channel: key.channel }, { subjectId: key.personId });
      return row.pending;
    });
  }
}
