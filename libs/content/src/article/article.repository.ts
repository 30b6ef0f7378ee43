import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Database, refusing, type Scope } from '@jiyue/tenancy';
import { WorkflowSteps } from '@jiyue/workflow';
import { ArticleNotFound, ArticleStale, ColumnNotFound } from '../content.errors.js';
import { knowKinds } from '../model/know-kinds.js';
import { type Article, type ArticleRow, type ArticleTexts, asArticle } from './article.js';
import { ContentArticle } from './article.entity.js';
import { ARTICLE_FIELDS, ARTICLE_TABLES, REVISION_DIGEST } from './article.sql.js';
import { KEEP_WORDING } from '../history/wording.sql.js';
import { ContentRevision } from './revision.entity.js';

/** A new revision, with only what was decided so far. */
export type NewRevision = Pick<
  ContentRevision,
  | 'saidBy'
  | 'saidByName'
  | 'saidAt'
  | 'restoredFrom'
  | 'articleId'
  | 'number'
  | 'state'
  | 'title'
  | 'kind'
  | 'fields'
  | 'body'
  | 'sanitiser'
  | 'hasImage'
  | 'writtenBy'
  | 'writtenByName'
  | 'writtenAt'
>;

/** A text under a decision, with its digest. */
export type JudgedText = ArticleTexts & { readonly hash: string };

/** Articles and their revisions in the open transaction. */
@Injectable()
export class ArticleRepository {
  constructor(
    private readonly db: Database,
    private readonly steps: WorkflowSteps,
  ) {}

  /** The article with its present revision; throws `CONTENT.ARTICLE_NOT_FOUND`. */
  async get(id: string): Promise<Article> {
    const [row] = await this.db.manager.query<ArticleRow[]>(
      `select ${ARTICLE_FIELDS} from ${ARTICLE_TABLES} where a.id = $1`,
      [id],
    );
    if (!row) throw new ArticleNotFound({ articleId: id });
    await knowKinds(this.db, [row.kind]);
    return asArticle(row);
  }

  async insert(article: ContentArticle, revision: NewRevision): Promise<void> {
    const { columnId } = article;
    // merged into another while this was written
    const gone = { content_article_tenant_id_column_id_fkey: () => new ColumnNotFound({ columnId }) };
    await refusing(gone, () => this.db.manager.insert(ContentArticle, article));
    await this.insertRevision(revision);
  }

  async insertRevision(revision: NewRevision): Promise<void> {
    await this.db.manager.insert(ContentRevision, revision);
  }

  /** Changes the article if nobody else did since `version`; throws `CONTENT.ARTICLE_STALE` otherwise. */
  async change(id: string, version: number, change: Partial<ContentArticle>): Promise<void> {
    const { affected } = await this.db.manager.update(
      ContentArticle,
      { id, version },
      { ...change, version: version + 1 },
    );
    if (!affected) throw new ArticleStale({ articleId: id, version: (await this.get(id)).version });
  }

  /** Adds to an article what its act says besides; only the command that changed it in the same transaction calls it. */
  async complete(id: string, change: Partial<ContentArticle>): Promise<void> {
    const { affected } = await this.db.manager.update(ContentArticle, { id }, change);
    if (!affected) throw new ArticleNotFound({ articleId: id });
  }

  /** Changes one revision; only the command that changed the article in the same transaction calls it. */
  async changeRevision(articleId: string, number: number, change: Partial<ContentRevision>): Promise<void> {
    const { affected } = await this.db.manager.update(ContentRevision, { articleId, number }, change);
    if (!affected) throw new ArticleNotFound({ articleId });
  }

  /** Keeps what a revision says: the caller is about to save over it. */
  async keepWording({ now }: Scope, articleId: string, number: number): Promise<void> {
    await this.db.manager.query(KEEP_WORDING, [articleId, number, newId(now.getTime()), now]);
  }

  /** Keeps that the actor wrote on this revision: none of its writers decides about it. */
  async noteWriter(
    scope: Scope,
    { id, version, state }: Pick<Article, 'id' | 'version' | 'state'>,
    after: Pick<Article, 'state' | 'revision'>,
  ): Promise<void> {
    const subject = { subjectType: 'Article', subjectId: id, revision: after.revision, seq: version + 1 };
    await this.steps.record(scope, { ...subject, event: 'edit', key: 'write', from: state, to: after.state });
  }

  async bodyOf(articleId: string, number: number): Promise<string> {
    const [row] = await this.db.manager.query<{ body: string }[]>(
      'select body from content_revision where article_id = $1 and number = $2',
      [articleId, number],
    );
    if (!row) throw new ArticleNotFound({ articleId });
    return row.body;
  }

  /** What somebody decides about: the text, its files, and the digest of both. */
  async judged(articleId: string, number: number): Promise<JudgedText> {
    const [text] = await this.db.manager.query<JudgedText[]>(
      `select r.kind, r.title, r.body, r.fields, ${REVISION_DIGEST} as hash,
          array(select l.asset_id from content_attachment l where l.tenant_id = r.tenant_id and l.article_id = r.article_id
            and l.number = r.number order by l.position) as "attachmentIds"
         from content_revision r where r.article_id = $1 and r.number = $2`,
      [articleId, number],
    );
    if (!text) throw new ArticleNotFound({ articleId });
    await knowKinds(this.db, [text.kind]);
    return text;
  }

  async attachmentIdsOf(articleId: string, number: number): Promise<string[]> {
    const rows = await this.db.manager.query<{ asset_id: string }[]>(
      'select asset_id from content_attachment where article_id = $1 and number = $2 order by position',
      [articleId, number],
    );
    return rows.map(({ asset_id }) => asset_id);
  }

  async setAttachments(articleId: string, number: number, assetIds: readonly string[]): Promise<void> {
    await this.db.manager.query('delete from content_attachment where article_id = $1 and number = $2', [
      articleId,
      number,
    ]);
    await this.db.manager.query(
      `insert into content_attachment (article_id, number, position, asset_id)
       select $1, $2, given.position, given.id from unnest($3::uuid[]) with ordinality as given (id, position)`,
      [articleId, number, assetIds],
    );
  }
}
