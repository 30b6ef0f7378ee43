import { Injectable } from '@nestjs/common';
import { systemActor } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { type ClockHandler, Retention } from '@jiyue/platform';
import { Database, keepOnEverySite } from '@jiyue/tenancy';
import { DeliveryRepository } from '../delivery/delivery.repository.js';
import { MessageRepository } from './message.repository.js';

/** Takes old messages out of every list and forgets what they said. That somebody was told stays, so nobody is told twice. */
@Injectable()
export class ForgetMessages implements ClockHandler {
  constructor(
    private readonly db: Database,
    private readonly messages: MessageRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly retention: Retention,
  ) {}

  tick(now: Date): Promise<void> {
    const before = this.retention.before(now);
    const scope = { actor: systemActor('消息清理'), requestId: newId(), now };
    return keepOnEverySite(this.db, scope, async () => {
      await this.deliveries.dropOlderThan(before);
      await this.messages.forgetOlderThan(before);
    });
  }
}
