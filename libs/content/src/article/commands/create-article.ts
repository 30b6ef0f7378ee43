import { Injectable } from '@nestjs/common';
import { newId } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { AssetRepository } from '../../asset/asset.repository.js';
import { takenKind } from '../../column/column.kinds.js';
import { ColumnRepository } from '../../column/column.repository.js';
import { ArticleCreated } from '../../content.events.js';
import { DraftRepository } from '../../draft/draft.repository.js';
import { newDraft } from '../../draft/draft.rows.js';
import { requireColumns } from '../../elsewhere/elsewhere.js';
import { requireUnits } from '../../model/units.js';
import { columnToWriteIn, factOf, unitOf } from '../admit.js';
import type { Article } from '../article.js';
import { ArticleRepository } from '../article.repository.js';
import { newArticle, newRevision } from '../article.rows.js';
import { changedTexts, emptyTexts, filesOfTexts, firstTexts, type TextsInput, typedTexts } from '../texts.js';

/** What a new article begins with; everything but column, kind and title may come later. */
export interface CreateArticleGiven extends TextsInput {
  readonly columnId: string;
  readonly title: string;
  /** One of those that the column takes; the first of them unless it is said. */
  readonly kind?: string | null | undefined;
  /** The window in which it is typed. */
  readonly windowId?: string | null | undefined;
}

/** Begins an article as a draft. What cannot be its text yet is kept as what the actor is typing, so that nothing is lost. */
@Injectable()
export class CreateArticle {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly columns: ColumnRepository,
    private readonly assets: AssetRepository,
    private readonly drafts: DraftRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: CreateArticleGiven): Promise<Article> {
    return this.db.write(scope, async () => {
      const column = await columnToWriteIn(scope, this.columns, input.columnId);
      await this.columns.know(input.kind ? [input.kind] : []);
      const nothing = emptyTexts(takenKind(column, input.kind));
      const typed = typedTexts(input, nothing);
      const texts = firstTexts({ ...input, body: null }, { ...nothing, body: typed.body });
      await this.assets.requireOwn(filesOfTexts(typed));
      await requireUnits(this.db, typed);
      await requireColumns(scope, this.columns, texts);
      const id = newId(scope.now.getTime());
      const unitId = unitOf(scope.actor) ?? column.operatorUnitId;
      await this.articles.insert(
        newArticle(scope, { id, columnId: column.id, unitId }),
        newRevision(scope, id, 1, texts),
      );
      if (texts.attachmentIds.length > 0) await this.articles.setAttachments(id, 1, texts.attachmentIds);
      await this.articles.noteWriter(scope, { id, version: 0, state: 'DRAFT' }, { state: 'DRAFT', revision: 1 });
      const begun = { articleId: id, baseVersion: 1, columnId: column.id, windowId: input.windowId };
      if (changedTexts(texts, typed).length > 0) await this.drafts.keep(newDraft(scope, begun, typed));
      const article = await this.articles.get(id);
      const after = { ...article, body: texts.body };
      await this.journal.record(scope, ArticleCreated, factOf(article), { subjectId: id, title: texts.title, after });
      return article;
    });
  }
}
