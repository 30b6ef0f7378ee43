import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import type { Cadence, Channel } from './cadence.js';

/** What somebody chose for a topic on a channel. */
export interface Preference {
  readonly personId: string;
  readonly topic: string;
  readonly channel: Channel;
  readonly cadence: Cadence;
}

const COLUMNS = 'person_id as "personId", topic, channel, cadence';

/** How the people of one site want their messages. */
@Injectable()
export class PreferenceRepository {
  constructor(private readonly db: Database) {}

  /** What these persons chose for a topic. */
  ofTopic(topic: string, personIds: readonly string[]): Promise<Preference[]> {
    return this.db.manager.query(
      `select ${COLUMNS} from notify_preference where topic = $1 and person_id = any($2::uuid[])`,
      [topic, personIds],
    );
  }

  /** Whatever a person chose. */
  ofPerson(personId: string): Promise<Preference[]> {
    return this.db.manager.query(`select ${COLUMNS} from notify_preference where person_id = $1`, [personId]);
  }

  async keep({ personId, topic, channel, cadence }: Preference): Promise<void> {
    await this.db.manager.query(
      `insert into notify_preference (person_id, topic, channel, cadence) values ($1, $2, $3, $4)
       on conflict (tenant_id, person_id, topic, channel) do update set cadence = excluded.cadence`,
      [personId, topic, channel, cadence],
    );
  }
}
