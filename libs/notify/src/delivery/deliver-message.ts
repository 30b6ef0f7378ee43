import { Injectable } from '@nestjs/common';
import type { JobData, JobHandler } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import { postOffice } from '../at-home.js';
import { letterOf } from './compose.js';
import { DeliveryRepository } from './delivery.repository.js';
import { SendLetter } from './send-letter.js';

/** Sends what goes out at once. */
@Injectable()
export class DeliverMessage implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly letters: SendLetter,
  ) {}

  /** A job of {@link DELIVER_QUEUE}; what has ended is not sent again. */
  async handle({ eventId, tenantId, payload }: JobData): Promise<void> {
    const { deliveryId } = payload as { deliveryId: string };
    const scope = postOffice(tenantId, eventId);
    const [item] = await this.db.read(scope, () => this.deliveries.waiting(deliveryId));
    if (!item) return;
    await this.letters.run(scope, { items: [item], write: ([said], manner) => letterOf(said, manner) });
  }
}
