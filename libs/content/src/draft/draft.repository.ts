import { Injectable } from '@nestjs/common';
import { Database } from '@jiyue/tenancy';
import { ContentDraft } from './draft.entity.js';

/** Versions kept of one person's text of one article. */
export const VERSIONS_KEPT = 30;
/** Days after which a version is forgotten. */
export const DAYS_KEPT = 30;

const ONE_A_MINUTE = ['tenant_id', 'article_id', 'person_id', 'minute'];
const TYPED = [
  ...['saved_at', 'is_open', 'base_version', 'column_id'],
  ...['kind', 'title', 'body', 'fields', 'attachment_ids'],
];

/** Drafts in the open transaction. */
@Injectable()
export class DraftRepository {
  constructor(private readonly db: Database) {}

  /** Keeps the text; one of the same minute gives way to it, and so do versions that are too many. */
  async keep(draft: ContentDraft): Promise<ContentDraft> {
    const { articleId, personId } = draft;
    const insert = this.db.manager.createQueryBuilder().insert().into(ContentDraft).values(draft);
    await insert.orUpdate(TYPED, ONE_A_MINUTE).execute();
    await this.db.manager.query(
      `delete from content_draft where article_id = $1 and person_id = $2 and saved_at <= (
         select saved_at from content_draft where article_id = $1 and person_id = $2 order by saved_at desc offset $3 limit 1)`,
      [articleId, personId, VERSIONS_KEPT],
    );
    return this.db.manager.findOneByOrFail(ContentDraft, { articleId, personId, minute: draft.minute });
  }

  /** A person's versions of their text of an article, newest first. */
  ofPerson(articleId: string, personId: string): Promise<ContentDraft[]> {
    return this.db.manager.find(ContentDraft, { where: { articleId, personId }, order: { savedAt: 'desc' } });
  }

  /** The newest of them, where it was neither said to be the text nor dropped. */
  async open(articleId: string, personId: string): Promise<ContentDraft | null> {
    const [newest] = await this.db.manager.find(ContentDraft, {
      where: { articleId, personId },
      order: { savedAt: 'desc' },
      take: 1,
    });
    return newest?.isOpen ? newest : null;
  }

  /**
   * What the person typed became the text of the article, or is not wanted any more; the versions stay for a while. Each
   * leaves its minute, so that what is typed next in the same minute does not take its place.
   */
  async settle(articleId: string, personId: string): Promise<void> {
    await this.db.manager.query(
      `update content_draft set is_open = false, minute = saved_at where article_id = $1 and person_id = $2 and is_open`,
      [articleId, personId],
    );
  }

  async forgetOlderThan(now: Date): Promise<void> {
    await this.db.manager.query(
      'delete from content_draft where saved_at < $1::timestamptz - make_interval(days => $2)',
      [now, DAYS_KEPT],
    );
  }
}
