import { TextCheck } from '@jiyue/checks';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Article } from '../article/article.js';
import { ArticleQueries } from '../article/article.queries.js';
import { ArticleRepository } from '../article/article.repository.js';
import { emptyTexts, type TextsInput, typedTexts } from '../article/texts.js';
import { knowKinds } from '../model/know-kinds.js';
import { kindOf, USUAL_KIND } from '../kind/kinds.js';
import { foundIn } from './found-in.js';
import { IgnoredRepository } from './ignored.repository.js';
import { ignoredAmong, mayIgnore, type SeenFinding } from './ignored.rules.js';

/** What should be checked: the text as it is being typed, or without one the present text of the article. */
export interface CheckGiven extends TextsInput {
  readonly articleId?: string | null | undefined;
  readonly kind?: string | null | undefined;
}

/** Holds texts against the rules and lists of their site. */
@Injectable()
export class ArticleChecks {
  constructor(
    readonly db: Database,
    private readonly queries: ArticleQueries,
    private readonly articles: ArticleRepository,
    private readonly ignored: IgnoredRepository,
    readonly check: TextCheck,
  ) {}

  async of(scope: Scope, given: CheckGiven): Promise<SeenFinding[]> {
    if (given.articleId) return this.ofArticle(scope, await this.queries.article(scope, given.articleId), given);
    const asked = given.kind ?? USUAL_KIND;
    await this.db.read(scope, () => knowKinds(this.db, [asked]));
    const kind = kindOf(asked).key;
    const found = await foundIn(this, scope, { articleId: null, text: typedTexts(given, emptyTexts(kind)) });
    return found.map((finding) => ({ ...finding, ignored: null, mayIgnore: false }));
  }

  private ofArticle(scope: Scope, article: Article, given: CheckGiven): Promise<SeenFinding[]> {
    return this.db.read(scope, async () => {
      const isTyped = given.body !== undefined && given.body !== null;
      const text = isTyped ? typedTexts(given, article) : await this.articles.judged(article.id, article.revision);
      const found = await foundIn(this, scope, { articleId: article.id, text });
      const rows = await this.ignored.ofArticle(article.id);
      return ignoredAmong(found, rows).map((one) => ({ ...one, mayIgnore: mayIgnore(scope.actor, one, article) }));
    });
  }
}
