import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { SILENT_SECONDS } from '../presence/presence.repository.js';
import { ContentDraft } from './draft.entity.js';

/** Versions kept of one person's text of one article. */
export const VERSIONS_KEPT = 30;
/** Days after which a version is forgotten; and the last words of a window that were not said to be the text. */
export const DAYS_KEPT = 30;
const LAST_WORDS_KEPT = 366;

const ONE_A_MINUTE = ['tenant_id', 'article_id', 'person_id', 'window_id', 'minute'];
const TYPED = [
  ...['saved_at', 'is_open', 'base_version', 'column_id'],
  ...['kind', 'title', 'body', 'fields', 'attachment_ids'],
];

const LAST_WORDS = `(d.is_open and not exists (
  select from content_draft l where (l.tenant_id, l.article_id, l.person_id, l.window_id)
      = (d.tenant_id, d.article_id, d.person_id, d.window_id) and l.is_open and l.saved_at > d.saved_at))`;

// What a window has not yet said to be the text stays, however much is typed in another.
const DROP_SURPLUS = `
  delete from content_draft d
   where d.article_id = $1 and d.person_id = $2 and d.saved_at <= (
       select saved_at from content_draft where article_id = $1 and person_id = $2 order by saved_at desc offset $3 limit 1)
     and not ${LAST_WORDS}`;

// The newest that a window left behind which is closed by now comes to the window $3, and leaves its minute.
const TAKE_UP = `
  with left_behind as (
    select d.window_id from content_draft d
     where d.article_id = $1 and d.person_id = $2 and d.is_open and not exists (
       select from content_presence p where p.tenant_id = d.tenant_id and p.article_id = d.article_id
          and p.window_id = d.window_id and p.seen_at > $4::timestamptz - make_interval(secs => ${SILENT_SECONDS}))
     order by d.saved_at desc limit 1)
  update content_draft d set window_id = $3, minute = d.saved_at from left_behind l
   where d.article_id = $1 and d.person_id = $2 and d.window_id = l.window_id and d.is_open`;

/** Whose draft of which article; of all their windows unless one is named. */
export interface DraftPlace {
  readonly articleId: string;
  readonly personId: string;
  readonly windowId?: string | null | undefined;
}

/** Drafts in the open transaction. */
@Injectable()
export class DraftRepository {
  constructor(private readonly db: Database) {}

  /** Keeps the text; one of the same window and minute gives way to it, and so do versions that are too many. */
  async keep(draft: ContentDraft): Promise<ContentDraft> {
    const { articleId, personId, windowId, minute } = draft;
    const insert = this.db.manager.createQueryBuilder().insert().into(ContentDraft).values(draft);
    await insert.orUpdate(TYPED, ONE_A_MINUTE).execute();
    await this.db.manager.query(DROP_SURPLUS, [articleId, personId, VERSIONS_KEPT]);
    return this.db.manager.findOneByOrFail(ContentDraft, { articleId, personId, windowId, minute });
  }

  /** A person's versions of their text of an article, newest first. */
  ofPerson(articleId: string, personId: string): Promise<ContentDraft[]> {
    return this.db.manager.find(ContentDraft, { where: { articleId, personId }, order: { savedAt: 'desc' } });
  }

  /** The newest that was neither said to be the text nor dropped. */
  open({ articleId, personId, windowId }: DraftPlace): Promise<ContentDraft | null> {
    return this.db.manager.findOne(ContentDraft, {
      where: { articleId, personId, isOpen: true, ...(windowId && { windowId }) },
      order: { savedAt: 'desc' },
    });
  }

  /** The newest such of each of a person's windows. */
  openOnes({ articleId, personId }: DraftPlace): Promise<ContentDraft[]> {
    return this.db.manager
      .createQueryBuilder(ContentDraft, 'd')
      .distinctOn(['d.windowId'])
      .where({ articleId, personId, isOpen: true })
      .orderBy('d.windowId')
      .addOrderBy('d.savedAt', 'DESC')
      .getMany();
  }

  /** What a closed window of the actor left behind goes on in this one; what others of theirs are typing stays there. */
  async takeUp({ actor, now }: Scope, articleId: string, windowId: string): Promise<ContentDraft | null> {
    const place = { articleId, personId: actor.userId, windowId };
    const mine = await this.open(place);
    if (mine) return mine;
    await this.db.manager.query(TAKE_UP, [articleId, actor.userId, windowId, now]);
    return this.open(place);
  }

  /**
   * What the person typed became the text of the article, or is not wanted any more; the versions stay for a while. Each
   * leaves its minute, so that what is typed next in the same minute does not take its place.
   */
  async settle({ articleId, personId, windowId }: DraftPlace): Promise<void> {
    await this.db.manager.query(
      `update content_draft set is_open = false, minute = saved_at
        where article_id = $1 and person_id = $2 and is_open and window_id = coalesce($3, window_id)`,
      [articleId, personId, windowId ?? null],
    );
  }

  async forgetOlderThan(now: Date): Promise<void> {
    await this.db.manager.query(
      `delete from content_draft d where d.saved_at < $1::timestamptz - make_interval(days => $2)
          and (d.saved_at < $1::timestamptz - make_interval(days => $3) or not ${LAST_WORDS})`,
      [now, DAYS_KEPT, LAST_WORDS_KEPT],
    );
  }
}
