import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { mayWrite } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import type { ContentDraft } from './draft.entity.js';
import { DraftRepository } from './draft.repository.js';

/** A window that opens an article. */
export interface TakeUpDraftGiven {
  readonly articleId: string;
  readonly windowId: string;
}

/** A window goes on with its own text, or with the newest that a closed window of the same person left behind. */
@Injectable()
export class TakeUpDraft {
  constructor(
    private readonly db: Database,
    private readonly drafts: DraftRepository,
    private readonly articles: ArticleRepository,
  ) {}

  run(scope: Scope, { articleId, windowId }: TakeUpDraftGiven): Promise<ContentDraft | null> {
    return this.db.keep(scope, async () => {
      mayWrite(scope.actor, await this.articles.get(articleId));
      return this.drafts.takeUp(scope, articleId, windowId);
    });
  }
}
