import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { mayWrite } from '../article/admit.js';
import type { Article } from '../article/article.js';
import { ArticleRepository } from '../article/article.repository.js';
import type { EditorAtWork, EditorWindow } from './presence.js';
import { PresenceRepository } from './presence.repository.js';

/** What a window says every few seconds. */
export interface NoteEditingGiven extends EditorWindow {
  /** The person said that they go on in place of the others, who are told. */
  readonly takesOver?: boolean | null | undefined;
}

/** Who else is at the article, and what it is by now. */
export interface EditingPresence {
  readonly others: readonly EditorAtWork[];
  readonly article: Article;
}

/** Says that somebody has the article open for writing, and learns who else has. Nothing is locked, and no act is recorded. */
@Injectable()
export class NoteEditing {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly presence: PresenceRepository,
  ) {}

  run(scope: Scope, { takesOver, ...window }: NoteEditingGiven): Promise<EditingPresence> {
    return this.db.keep(scope, async () => {
      const article = await this.articles.get(window.articleId);
      mayWrite(scope.actor, article);
      return { article, others: await this.presence.beat(scope, window, takesOver === true) };
    });
  }
}
