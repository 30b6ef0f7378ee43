import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { Jobs, Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { atHome } from '../at-home.js';
import { AddressEntered } from '../notify.events.js';
import type { OutwardChannel } from '../preference/cadence.js';
import { AddressRepository } from './address.repository.js';
import { nextEntry, requireAddress } from './address.rules.js';

/** Queue of codes to send. */
export const CODE_QUEUE = 'notify-code';

/** Takes down where somebody wants their messages. It is used once the code that goes there has come back. */
@Injectable()
export class EnterAddress {
  constructor(
    private readonly db: Database,
    private readonly addresses: AddressRepository,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: { channel: OutwardChannel; address: string }): Promise<void> {
    const home = atHome(scope);
    const [personId, channel] = [scope.actor.userId, input.channel];
    return this.db.write(home, async () => {
      const before = await this.addresses.find({ personId, channel }, { lock: true });
      authorize(scope.actor, 'change', 'MessageSetting', { personId });
      const address = requireAddress(channel, input.address);
      await this.addresses.enter({ personId, channel }, address, nextEntry(before, scope.now));
      const job = { eventId: newId(), tenantId: home.tenantId, payload: { personId, channel } };
      await this.jobs.send(CODE_QUEUE, job, this.db.manager);
      await this.journal.record(home, AddressEntered, { channel }, { subjectId: personId });
    });
  }
}
