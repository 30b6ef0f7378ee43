import { Injectable } from '@nestjs/common';
import { newId, trimUnseen } from '@jiyue/kernel';
import { Database, type Scope } from '@jiyue/tenancy';
import { mayWrite } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { moved } from '../article/article.subject.js';
import { sanitise } from '../article/sanitise.js';
import { filesOfTexts, type TextsInput } from '../article/texts.js';
import { AssetRepository } from '../asset/asset.repository.js';
import { ColumnRepository } from '../column/column.repository.js';
import { kindOf } from '../kind/kinds.js';
import { looseValues } from '../kind/values.js';
import type { ContentDraft } from './draft.entity.js';
import { DraftRepository } from './draft.repository.js';

/** The whole text as it stands on somebody's screen. */
export interface SaveDraftGiven extends TextsInput {
  readonly articleId: string;
  /** The version of the article that it began from; an older one is no reason to lose the text. */
  readonly baseVersion: number;
  readonly columnId?: string | null | undefined;
}

const MINUTE = 60_000;

/** Keeps what somebody is typing. No decision: only `EditArticle` makes it the text of the article. */
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
      moved(article, 'edit');
      const texts = {
        kind: article.kind,
        fields: looseValues(kindOf(article.kind), input.fields ?? {}, article.fields),
        attachmentIds: [...new Set(input.attachmentIds ?? [])],
      };
      if (input.columnId) await this.columns.get(input.columnId);
      await this.assets.requireOwn(filesOfTexts(texts));
      return this.drafts.keep({
        ...{ id: newId(scope.now.getTime()), articleId: article.id, personId: scope.actor.userId },
        ...{ minute: minuteOf(scope.now), savedAt: scope.now, isOpen: true, baseVersion: input.baseVersion },
        ...texts,
        columnId: input.columnId ?? article.columnId,
        title: trimUnseen(input.title ?? article.title),
        body: sanitise(input.body ?? ''),
      });
    });
  }
}

function minuteOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / MINUTE) * MINUTE);
}
