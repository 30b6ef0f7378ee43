import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { mayWrite } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { ArticleNotFound } from '../content.errors.js';
import { isId } from '@jiyue/kernel';
import type { Wording, WordingEntry, WordingRef } from './wording.js';
import { WordingRepository } from './wording.repository.js';

/** Every text that an article had, for whoever may write at it. */
@Injectable()
export class ArticleHistory {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly wordings: WordingRepository,
  ) {}

  entries(scope: Scope, articleId: string): Promise<WordingEntry[]> {
    return this.on(scope, articleId, () => this.wordings.entries(articleId, scope.actor.userId));
  }

  wording(scope: Scope, articleId: string, ref: WordingRef): Promise<Wording> {
    return this.on(scope, articleId, () => this.wordings.get(articleId, ref, scope.actor.userId));
  }

  private on<T>(scope: Scope, articleId: string, read: () => Promise<T>): Promise<T> {
    if (!isId(articleId)) throw new ArticleNotFound({ articleId });
    return this.db.read(scope, async () => {
      mayWrite(scope.actor, await this.articles.get(articleId));
      return read();
    });
  }
}
