import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { MessagesRefused, MessagesSent } from '../notify.events.js';
import type { Manner, Said, Written } from './compose.js';
import { DeliveryRepository, type Waiting } from './delivery.repository.js';
import { LetterDesk, type Result } from './letter-desk.js';

/** Deliveries of one person on one channel that go out as one letter. */
export interface Load {
  readonly items: readonly [Waiting, ...Waiting[]];
  readonly write: (said: readonly [Said, ...Said[]], manner: Manner) => Written;
}

const DROPPED: Result = { state: 'dropped', reason: 'no receiver' };

/**
 * Sends one letter and notes what became of it. The letter goes first: one that was sent and not noted goes again,
 * under the same id; one that was noted and not sent would be lost.
 */
@Injectable()
export class SendLetter {
  constructor(
    private readonly db: Database,
    private readonly desk: LetterDesk,
    private readonly deliveries: DeliveryRepository,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, { items, write }: Load): Promise<void> {
    authorize(scope.actor, 'send', 'Message', {});
    const [first] = items;
    const to = await this.desk.addressOf(scope, first);
    const [said, ...more] = to ? await this.desk.said(scope, items) : [];
    const result =
      to && said ? await this.desk.post(first, to, write([said, ...more], this.desk.mannerOf(first))) : DROPPED;
    await this.note(scope, items, result);
  }

  private async note(scope: Scope, items: Load['items'], { state, reason }: Result): Promise<void> {
    const [{ personId, channel }] = items;
    const facts = { channel, count: items.length };
    await this.db.write(scope, async () => {
      await this.deliveries.end(
        items.map(({ id }) => id),
        state,
      );
      if (state === 'sent') await this.journal.record(scope, MessagesSent, facts, { subjectId: personId });
      else await this.journal.record(scope, MessagesRefused, { ...facts, reason }, { subjectId: personId });
    });
  }
}
