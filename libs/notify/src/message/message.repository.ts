import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Database } from '@jiyue/tenancy';
import type { Route } from '../tell/plan.js';
import type { About } from '../topic/tell.js';
import type { ParamValues } from '../topic/params.js';

/** What messages of one notice share. */
export interface NewMessages {
  readonly topic: string;
  readonly eventId: string;
  readonly siteId: string;
  readonly about: About;
  readonly params: ParamValues;
  readonly link: string | null;
}

/** A message that was added, and the route it takes. */
export interface AddedMessage extends Route {
  readonly id: string;
}

/** Messages of the people of one site. */
@Injectable()
export class MessageRepository {
  constructor(private readonly db: Database) {}

  /** Those of the persons who were not told of the event yet. */
  async untold(eventId: string, topic: string, personIds: readonly string[]): Promise<string[]> {
    const told = await this.db.manager.query<{ personId: string }[]>(
      `select person_id as "personId" from notify_message
        where event_id = $1 and topic = $2 and person_id = any($3::uuid[])`,
      [eventId, topic, personIds],
    );
    const known = new Set(told.map(({ personId }) => personId));
    return personIds.filter((personId) => !known.has(personId));
  }

  /** Adds one message per route; whoever was told of the event before is left out. */
  async add(given: NewMessages, routes: readonly Route[]): Promise<AddedMessage[]> {
    const ids = routes.map(() => newId());
    const added = await this.db.manager.query<{ id: string }[]>(
      `insert into notify_message
         (id, person_id, in_app, topic, event_id, site_id, subject_type, subject_id, params, link)
       select id, person_id, in_app, $4, $5::uuid, $6::uuid, $7, $8::uuid, $9::jsonb, $10
         from unnest($1::uuid[], $2::uuid[], $3::boolean[]) as t (id, person_id, in_app)
       on conflict do nothing returning id`,
      [
        ids,
        routes.map(({ personId }) => personId),
        routes.map(({ inApp }) => inApp),
        given.topic,
        given.eventId,
        given.siteId,
        given.about.type,
        given.about.id,
        JSON.stringify(given.params),
        given.link,
      ],
    );
    const fresh = new Set(added.map(({ id }) => id));
    return routes.map((route, at) => ({ ...route, id: ids[at] ?? '' })).filter(({ id }) => fresh.has(id));
  }

  /** Marks a person's messages as read, all of them when no ids are given. */
  async markRead(personId: string, ids: readonly string[] | null): Promise<void> {
    await this.db.manager.query(
      `update notify_message set read_at = now()
        where person_id = $1 and in_app and read_at is null and ($2::uuid[] is null or id = any($2::uuid[]))`,
      [personId, ids],
    );
  }

  /** Takes what is older out of every list and forgets what it said. */
  async forgetOlderThan(before: Date): Promise<void> {
    await this.db.manager.query(
      `update notify_message set in_app = false, params = '{}', link = null
        where created_at < $1 and (in_app or params <> '{}'::jsonb or link is not null)`,
      [before],
    );
  }

  /** How many of the ids are messages of the person. */
  async countOwn(personId: string, ids: readonly string[]): Promise<number> {
    const [row] = await this.db.manager.query<{ count: number }[]>(
      'select count(*)::int as count from notify_message where person_id = $1 and in_app and id = any($2::uuid[])',
      [personId, ids],
    );
    return row?.count ?? 0;
  }
}
