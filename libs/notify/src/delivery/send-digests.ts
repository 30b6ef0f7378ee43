import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PersonRegistry } from '@jiyue/auth';
import type { ClockHandler } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import { postOffice } from '../at-home.js';
import { OutletAway } from '../channel/channel.js';
import type { DigestCadence } from '../preference/cadence.js';
import { digestOf } from './compose.js';
import { DeliveryRepository, type DueDigest } from './delivery.repository.js';
import { SendLetter } from './send-letter.js';

/** Gathers what waits for each person into one letter. */
@Injectable()
export class Digests {
  constructor(
    private readonly db: Database,
    private readonly registry: PersonRegistry,
    private readonly deliveries: DeliveryRepository,
    private readonly letters: SendLetter,
  ) {}

  /**
   * Sends every digest that is due. What was sent no longer waits, so running again goes on where it stopped; a
   * channel that is away is left for the next run, which the failure at the end asks for.
   */
  async send(cadence: DigestCadence, now: Date): Promise<void> {
    const requestId = randomUUID();
    const away = new Set<string>();
    for (const due of await this.due(cadence, requestId, now)) {
      if (away.has(due.channel)) continue;
      try {
        await this.sendOne(due, cadence, requestId);
      } catch (error) {
        if (!(error instanceof OutletAway)) throw error;
        away.add(due.channel);
      }
    }
    if (away.size > 0) throw new OutletAway([...away].join());
  }

  private async due(cadence: DigestCadence, requestId: string, now: Date): Promise<DueDigest[]> {
    const tenantIds = await this.registry.homeSites();
    const { actor } = postOffice('', requestId, now);
    return this.db.supervise({ tenantIds, actor, requestId, now }, () => this.deliveries.due(cadence));
  }

  private async sendOne(due: DueDigest, cadence: DigestCadence, requestId: string): Promise<void> {
    const scope = postOffice(due.tenantId, requestId);
    const [first, ...rest] = await this.db.read(scope, () => this.deliveries.waitingFor(due, cadence));
    if (!first) return;
    await this.letters.run(scope, { items: [first, ...rest], write: digestOf });
  }
}

/** Every morning. */
@Injectable()
export class SendDailyDigests implements ClockHandler {
  constructor(private readonly digests: Digests) {}

  tick(now: Date): Promise<void> {
    return this.digests.send('daily', now);
  }
}

/** Every Monday morning. */
@Injectable()
export class SendWeeklyDigests implements ClockHandler {
  constructor(private readonly digests: Digests) {}

  tick(now: Date): Promise<void> {
    return this.digests.send('weekly', now);
  }
}
