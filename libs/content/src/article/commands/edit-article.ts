import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { AssetRepository } from '../../asset/asset.repository.js';
import { takenKind } from '../../column/column.kinds.js';
import { ColumnRepository } from '../../column/column.repository.js';
import { ArticleColumnFixed } from '../../content.errors.js';
import { ArticleEdited, type WordingRestored } from '../../content.events.js';
import { requireColumns } from '../../elsewhere/elsewhere.js';
import { requireUnits } from '../../model/units.js';
import { DraftRepository } from '../../draft/draft.repository.js';
import { admit, columnToWriteIn, factOf, withWriter } from '../admit.js';
import type { Article, ArticleTexts } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { newRevision, saidBy, textColumns, touchedBy } from '../article.rows.js';
import { moved } from '../article.subject.js';
import { changedTexts, filesOfTexts, textsAfter, type TextsInput } from '../texts.js';

/** What changes; absent fields stay. */
export interface EditArticleGiven extends TextsInput {
  readonly articleId: string;
  readonly version: number;
  readonly columnId?: string | null | undefined;
  /** The window whose text this is: what others of the person hold is not settled. */
  readonly windowId?: string | null | undefined;
}

interface Saving {
  readonly number: number;
  readonly texts: ArticleTexts;
  readonly from: Date | null;
  readonly isNew: boolean;
}

/** What the edit is told as, and when an older text was said that it repeats. */
export interface Told {
  readonly event: typeof ArticleEdited | typeof WordingRestored;
  readonly from: Date | null;
}

const BY_HAND: Told = { event: ArticleEdited, from: null };

/** Says that this is the text now; what the actor had typed until then is settled. On a published article this begins, or continues, the next revision; the live one stays as it is. */
@Injectable()
export class EditArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly columns: ColumnRepository,
    private readonly assets: AssetRepository,
    private readonly drafts: DraftRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: EditArticleGiven, told: Told = BY_HAND): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(input.articleId);
      admit(scope.actor, 'edit', article, input.version);
      const move = moved(article, 'edit');
      const before = await this.textsOf(article);
      const texts = textsAfter(input, before);
      await this.assets.requireOwn(filesOfTexts(texts));
      await requireUnits(this.db, texts);
      await requireColumns(scope, this.columns, texts, before);
      const columnId = await this.columnAfter(scope, article, input.columnId ?? article.columnId);
      const writers = withWriter(article.writers, scope.actor);
      const stateAt = move.state === article.state ? article.stateAt : scope.now;
      await this.articles.change(article.id, input.version, {
        ...move,
        columnId,
        writers,
        stateAt,
        ...touchedBy(scope),
      });
      const changed = changedTexts(before, texts);
      const isNew = move.revision !== article.revision;
      if (!isNew && changed.length > 0) await this.articles.keepWording(scope, article.id, article.revision);
      await this.saveTexts(scope, article, { number: move.revision, texts, from: told.from, isNew });
      await this.articles.noteWriter(scope, article, move);
      await this.drafts.settle({ articleId: article.id, personId: scope.actor.userId, windowId: input.windowId });
      const after = await this.articles.get(article.id);
      const change = { before: { ...article, ...before }, after: { ...after, ...texts } };
      const fact = { ...factOf(after), changed };
      await this.journal.record(scope, told.event, fact, {
        subjectId: after.id,
        title: after.title,
        ...change,
      });
      return after;
    });
  }

  private async textsOf(article: Article): Promise<ArticleTexts> {
    const { kind, title, fields } = article;
    const body = await this.articles.bodyOf(article.id, article.revision);
    const attachmentIds = await this.articles.attachmentIdsOf(article.id, article.revision);
    return { kind, title, body, fields, attachmentIds };
  }

  private async columnAfter(scope: Scope, article: Article, columnId: string): Promise<string> {
    if (columnId === article.columnId) return columnId;
    if (article.publishedAt) throw new ArticleColumnFixed({ articleId: article.id });
    const column = await columnToWriteIn(scope, this.columns, columnId);
    takenKind(column, article.kind);
    return columnId;
  }

  private async saveTexts(scope: Scope, { id }: Article, { number, texts, from, isNew }: Saving): Promise<void> {
    if (isNew) {
      await this.articles.insertRevision({ ...newRevision(scope, id, number, texts), restoredFrom: from });
    } else {
      const said = saidBy(scope, from);
      await this.articles.changeRevision(id, number, { ...textColumns(texts), ...said, state: 'DRAFT' });
    }
    await this.articles.setAttachments(id, number, texts.attachmentIds);
  }
}
