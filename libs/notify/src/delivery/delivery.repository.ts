import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Jobs } from '@jiyue/platform';
import { Database } from '@jiyue/tenancy';
import type { AddedMessage } from '../message/message.repository.js';
import type { DigestCadence, OutwardChannel } from '../preference/cadence.js';
import type { ParamValues } from '../topic/params.js';

/** Queue of what goes out at once. */
export const DELIVER_QUEUE = 'notify-deliver';

/** A delivery that waits, with the message it carries. */
export interface Waiting {
  readonly id: string;
  readonly personId: string;
  readonly channel: OutwardChannel;
  readonly topic: string;
  readonly params: ParamValues;
  readonly link: string | null;
  readonly siteId: string;
}

/** Somebody a digest is due to. */
export interface DueDigest {
  readonly tenantId: string;
  readonly personId: string;
  readonly channel: OutwardChannel;
}

/** How a delivery ended. */
export type Ending = 'sent' | 'refused' | 'dropped';

const SELECT = `select d.id, d.person_id as "personId", d.channel, m.topic, m.params, m.link, m.site_id as "siteId"
  from notify_delivery d join notify_message m on m.tenant_id = d.tenant_id and m.id = d.message_id
 where d.state = 'waiting'`;
// What should have gone at once and did not, all retries included, is gathered up by the digest of the next day.
const DUE = `d.state = 'waiting' and (d.cadence = $1
  or ($1 = 'daily' and d.cadence = 'immediately' and d.created_at < now() - interval '12 hours'))`;
const MOST_IN_DIGEST = 200;

/** Deliveries to the people of one site. */
@Injectable()
export class DeliveryRepository {
  constructor(
    private readonly db: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Adds a delivery per message and channel, and a job for each that goes out at once. */
  async add(tenantId: string, messages: readonly AddedMessage[]): Promise<void> {
    for (const { id: messageId, personId, outward } of messages) {
      for (const { channel, cadence } of outward) {
        const deliveryId = newId();
        await this.db.manager.query(
          `insert into notify_delivery (id, message_id, person_id, channel, cadence) values ($1, $2, $3, $4, $5)`,
          [deliveryId, messageId, personId, channel, cadence],
        );
        if (cadence !== 'immediately') continue;
        const job = { eventId: deliveryId, tenantId, payload: { deliveryId } };
        await this.jobs.send(DELIVER_QUEUE, job, this.db.manager);
      }
    }
  }

  /** The delivery, unless it has ended. */
  async waiting(id: string): Promise<Waiting[]> {
    return this.db.manager.query(`${SELECT} and d.id = $1`, [id]);
  }

  /** What a digest to somebody would hold, oldest first. */
  async waitingFor({ personId, channel }: DueDigest, cadence: DigestCadence): Promise<Waiting[]> {
    return this.db.manager.query(
      `${SELECT} and ${DUE} and d.person_id = $2 and d.channel = $3 order by d.id limit ${MOST_IN_DIGEST}`,
      [cadence, personId, channel],
    );
  }

  /** To whom digests are due, over the sites a supervisor's transaction sees. */
  due(cadence: DigestCadence): Promise<DueDigest[]> {
    return this.db.manager.query(
      `select distinct d.tenant_id as "tenantId", d.person_id as "personId", d.channel from notify_delivery d where ${DUE}`,
      [cadence],
    );
  }

  /** Gives up what has waited for longer than that. */
  async dropOlderThan(before: Date): Promise<void> {
    await this.db.manager.query(
      `update notify_delivery set state = 'dropped', ended_at = now() where state = 'waiting' and created_at < $1`,
      [before],
    );
  }

  async end(ids: readonly string[], state: Ending): Promise<void> {
    await this.db.manager.query(
      `update notify_delivery set state = $2, ended_at = now() where id = any($1::uuid[]) and state = 'waiting'`,
      [ids, state],
    );
  }
}
