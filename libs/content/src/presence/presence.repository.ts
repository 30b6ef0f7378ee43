import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { EditorAtWork, EditorWindow } from './presence.js';

/** A window that did not speak for so long is closed, or its computer sleeps; it speaks every five seconds. */
export const SILENT_SECONDS = 15;
const FORGET_SECONDS = 60;

// A window belongs to whoever opened it: nobody speaks for another's.
const BEAT = `
  with gone as (delete from content_presence where seen_at < $7::timestamptz - make_interval(secs => ${FORGET_SECONDS})
                  and window_id <> $2),
  mine as (
    insert into content_presence as p (article_id, window_id, person_id, person_name, device, browser, began_at, seen_at, took_over_at)
    values ($1, $2, $3, $4, $5, $6, $7, $7, case when $8::boolean then $7::timestamptz end)
    on conflict (tenant_id, article_id, window_id) do update
      set seen_at = excluded.seen_at, took_over_at = coalesce(excluded.took_over_at, p.took_over_at)
      where p.person_id = excluded.person_id)
  select p.window_id as "windowId", p.person_id as "personId", p.person_name as "personName", p.device, p.browser,
      p.began_at as "beganAt", p.took_over_at as "tookOverAt"
    from content_presence p
   where p.article_id = $1 and p.window_id <> $2 and p.seen_at > $7::timestamptz - make_interval(secs => ${SILENT_SECONDS})
   order by p.began_at limit 20`;

/** Windows at articles, in the open transaction. */
@Injectable()
export class PresenceRepository {
  constructor(private readonly db: Database) {}

  /** Says that the window is there, and answers which others are. */
  beat({ actor, now }: Scope, window: EditorWindow, takesOver: boolean): Promise<EditorAtWork[]> {
    const { articleId, windowId, device, browser } = window;
    const values = [articleId, windowId, actor.userId, actor.name, device, browser, now, takesOver];
    return this.db.manager.query<EditorAtWork[]>(BEAT, values);
  }

  async leave({ actor }: Scope, articleId: string, windowId: string): Promise<void> {
    await this.db.manager.query(
      'delete from content_presence where article_id = $1 and window_id = $2 and person_id = $3',
      [articleId, windowId, actor.userId],
    );
  }
}
