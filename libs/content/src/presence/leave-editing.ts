import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { mayWrite } from '../article/admit.js';
import { ArticleRepository } from '../article/article.repository.js';
import { PresenceRepository } from './presence.repository.js';

/** A window is closed: the others learn it at once, not when it has been silent for long enough. */
@Injectable()
export class LeaveEditing {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly presence: PresenceRepository,
  ) {}

  run(scope: Scope, { articleId, windowId }: { articleId: string; windowId: string }): Promise<boolean> {
    return this.db.keep(scope, async () => {
      mayWrite(scope.actor, await this.articles.get(articleId));
      await this.presence.leave(scope, articleId, windowId);
      return true;
    });
  }
}
