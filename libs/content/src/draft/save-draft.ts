import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { mayWrite } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { filesOfTexts, type TextsInput, typedTexts } from '../article/texts.js';
import { AssetRepository } from '../asset/asset.repository.js';
import { ColumnRepository } from '../column/column.repository.js';
import type { ContentDraft } from './draft.entity.js';
import { DraftRepository } from './draft.repository.js';
import { newDraft } from './draft.rows.js';

/** The whole text as it stands on somebody's screen. */
export interface SaveDraftGiven extends TextsInput {
  readonly articleId: string;
  /** The version of the article that it began from; an older one is no reason to lose the text. */
  readonly baseVersion: number;
  readonly columnId?: string | null | undefined;
  /** The window in which it is typed; two of one person's keep apart. */
  readonly windowId?: string | null | undefined;
}

/**
 * Keeps what somebody is typing. No decision: only `EditArticle` makes it the text of the article. So it is kept whatever became
 * of the article meanwhile; whether it may be its text is asked then.
 */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly db: Database,
    private readonly drafts: DraftRepository,
    private readonly articles: ArticleRepository,
    private readonly columns: ColumnRepository,
    private readonly assets: AssetRepository,
  ) {}

  run(scope: Scope, input: SaveDraftGiven): Promise<ContentDraft> {
    return this.db.keep(scope, async () => {
      const article = await this.articles.get(input.articleId);
      mayWrite(scope.actor, article);
      const texts = typedTexts(input, article);
      if (input.columnId) await this.columns.get(input.columnId);
      await this.assets.requireOwn(filesOfTexts(texts));
      const columnId = input.columnId ?? article.columnId;
      const { baseVersion, windowId } = input;
      return this.drafts.keep(newDraft(scope, { articleId: article.id, baseVersion, columnId, windowId }, texts));
    });
  }
}
