import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { admit } from '../article/admit.js';
import type { Article } from '../article/article.js';
import { ArticleRepository } from '../article/article.repository.js';
import { EditArticle } from '../article/commands/edit-article.js';
import { AssetRepository } from '../asset/asset.repository.js';
import { WordingRestored } from '../content.events.js';
import { withColumnsOfNow } from '../elsewhere/elsewhere.js';
import { kindOf } from '../kind/kinds.js';
import { filesIn } from '../kind/values.js';
import type { Wording, WordingRef } from './wording.js';
import { WordingRepository } from './wording.repository.js';

/** Which text is brought back, on top of the version that the person saw. */
export interface RestoreWordingGiven extends WordingRef {
  readonly articleId: string;
  readonly version: number;
}

/** Says that an older text is the text now: an edit like any other, so it goes through review again, and nothing before it changes. */
@Injectable()
export class RestoreWording {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly wordings: WordingRepository,
    private readonly assets: AssetRepository,
    private readonly edit: EditArticle,
  ) {}

  run(scope: Scope, { articleId, version, ...ref }: RestoreWordingGiven): Promise<Article> {
    return this.db.write(scope, async () => {
      const article = await this.articles.get(articleId);
      admit(scope.actor, 'edit', article, version);
      const wording = await this.wordings.get(articleId, ref, scope.actor.userId);
      const { title, body, fields, attachmentIds } = await this.withoutGone(wording);
      // a field that was empty then is emptied
      const emptied = Object.fromEntries(Object.keys(article.fields).map((key) => [key, null]));
      const texts = { title, body, fields: { ...emptied, ...fields }, attachmentIds };
      return this.edit.run(scope, { articleId, version, ...texts }, { event: WordingRestored, from: wording.at });
    });
  }

  // What was deleted from the library since, and columns that are no more, cannot come back with a text.
  private async withoutGone(wording: Wording): Promise<Wording> {
    const { kind, fields, attachmentIds } = wording;
    const shown = filesIn(kindOf(kind), fields);
    const named = await withColumnsOfNow(this.db, { kind, fields });
    const there = await this.assets.known([...attachmentIds, ...shown]);
    const isGone = (value: string): boolean => shown.includes(value) && !there.has(value);
    return {
      ...wording,
      attachmentIds: attachmentIds.filter((id) => there.has(id)),
      fields: Object.fromEntries(Object.entries(named).filter(([, value]) => !isGone(value))),
    };
  }
}
