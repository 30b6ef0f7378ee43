import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { atHome } from '../at-home.js';
import { AddressNotFound, CodeExpired, CodeWrong } from '../notify.errors.js';
import { AddressConfirmed, CodeRefused } from '../notify.events.js';
import type { OutwardChannel } from '../preference/cadence.js';
import { AddressRepository } from './address.repository.js';
import { type AddressRow, judge, MOST_TRIES } from './address.rules.js';

/** Confirms an address by the code that arrived there. A wrong code is an act too, so that guesses are counted. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly db: Database,
    private readonly addresses: AddressRepository,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, input: { channel: OutwardChannel; code: string }): Promise<void> {
    const home = atHome(scope);
    const key = { personId: scope.actor.userId, channel: input.channel };
    const { isWrong, left } = await this.db.write(home, async () => {
      const row = await this.addresses.find(key, { lock: true });
      authorize(scope.actor, 'change', 'MessageSetting', { personId: key.personId });
      return this.decide(home, row, input.code);
    });
    if (isWrong) throw new CodeWrong({ left });
  }

  private async decide(home: Scope, row: AddressRow | null, code: string): Promise<{ isWrong: boolean; left: number }> {
    if (!row?.pending) throw new AddressNotFound();
    const verdict = judge(row, code);
    if (verdict === 'expired') throw new CodeExpired();
    const isWrong = verdict === 'wrong';
    await (isWrong ? this.addresses.countTry(row) : this.addresses.confirm(row));
    const event = isWrong ? CodeRefused : AddressConfirmed;
    await this.journal.record(home, event, { channel: row.channel }, { subjectId: row.personId });
    return { isWrong, left: MOST_TRIES - row.codeTries - 1 };
  }
}
