import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { mayWrite } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { DraftRepository } from './draft.repository.js';

/** The person goes on from the text of the article; what they had typed is offered no more. */
@Injectable()
export class DropDraft {
  constructor(
    private readonly db: Database,
    private readonly drafts: DraftRepository,
    private readonly articles: ArticleRepository,
  ) {}

  run(scope: Scope, input: { readonly articleId: string }): Promise<boolean> {
    return this.db.keep(scope, async () => {
      const article = await this.articles.get(input.articleId);
      mayWrite(scope.actor, article);
      await this.drafts.settle(article.id, scope.actor.userId);
      return true;
    });
  }
}
