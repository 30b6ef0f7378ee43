import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { ArticleQueries } from '../article/article.queries.js';
import type { ContentDraft } from './draft.entity.js';
import { DraftRepository } from './draft.repository.js';

/** Reads of the actor's own drafts, of articles they may read. */
@Injectable()
export class DraftQueries {
  constructor(
    private readonly db: Database,
    private readonly drafts: DraftRepository,
    private readonly articles: ArticleQueries,
  ) {}

  /** What the actor typed last and has neither said to be the text nor dropped. */
  async open(scope: Scope, articleId: string): Promise<ContentDraft | null> {
    const { id } = await this.articles.article(scope, articleId);
    return this.db.read(scope, () => this.drafts.open({ articleId: id, personId: scope.actor.userId }));
  }

  /** Every version that is still kept, newest first. */
  async versions(scope: Scope, articleId: string): Promise<ContentDraft[]> {
    const { id } = await this.articles.article(scope, articleId);
    return this.db.read(scope, () => this.drafts.ofPerson(id, scope.actor.userId));
  }
}
