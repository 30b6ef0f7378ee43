import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { atHome } from '../at-home.js';
import { AddressNotFound } from '../notify.errors.js';
import { AddressRemoved } from '../notify.events.js';
import type { OutwardChannel } from '../preference/cadence.js';
import { AddressRepository } from './address.repository.js';

/** Forgets where somebody wanted their messages; what still waits for that channel is dropped when its turn comes. */
@Injectable()
export class RemoveAddress {
  constructor(
    private readonly db: Database,
    private readonly addresses: AddressRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { channel }: { channel: OutwardChannel }): Promise<void> {
    const home = atHome(scope);
    const key = { personId: scope.actor.userId, channel };
    return this.db.write(home, async () => {
      const row = await this.addresses.find(key, { lock: true });
      authorize(scope.actor, 'change', 'MessageSetting', { personId: key.personId });
      if (!row?.address && !row?.pending) throw new AddressNotFound();
      await this.addresses.remove(key);
      await this.journal.record(home, AddressRemoved, { channel }, { subjectId: key.personId });
    });
  }
}
