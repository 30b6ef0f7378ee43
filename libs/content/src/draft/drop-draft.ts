import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { mayWrite } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { DraftRepository } from './draft.repository.js';

/** Whose text is dropped: that of one window, or of all. */
export interface DropDraftGiven {
  readonly articleId: string;
  readonly windowId?: string | null | undefined;
}

/** The person goes on from the text of the article; what they had typed is offered no more. */
@Injectable()
export class DropDraft {
  constructor(
    private readonly db: Database,
    private readonly drafts: DraftRepository,
    private readonly articles: ArticleRepository,
  ) {}

  run(scope: Scope, input: DropDraftGiven): Promise<boolean> {
    return this.db.keep(scope, async () => {
      const article = await this.articles.get(input.articleId);
      mayWrite(scope.actor, article);
      await this.drafts.settle({ articleId: article.id, personId: scope.actor.userId, windowId: input.windowId });
      return true;
    });
  }
}
