import { type JudgedFinding, TextCheck } from '@jiyue/checks';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { ArticleQueries } from '../article/article.queries.js';
import { ArticleRepository } from '../article/article.repository.js';
import { emptyTexts, type TextsInput, typedTexts } from '../article/texts.js';
import { kindOf, USUAL_KIND } from '../kind/kinds.js';
import { checkedOf } from './checked-text.js';

/** What should be checked: the text as it is being typed, or without one the present text of the article. */
export interface CheckGiven extends TextsInput {
  readonly articleId?: string | null | undefined;
  readonly kind?: string | null | undefined;
}

/** Holds texts against the rules and lists of their site. */
@Injectable()
export class ArticleChecks {
  constructor(
    private readonly db: Database,
    private readonly queries: ArticleQueries,
    private readonly articles: ArticleRepository,
    private readonly check: TextCheck,
  ) {}

  async of(scope: Scope, given: CheckGiven): Promise<JudgedFinding[]> {
    if (!given.articleId) {
      const kind = kindOf(given.kind ?? USUAL_KIND).key;
      return this.check.run(scope, checkedOf(typedTexts(given, emptyTexts(kind))));
    }
    const article = await this.queries.article(scope, given.articleId);
    const isTyped = given.body !== undefined && given.body !== null;
    const text = isTyped
      ? typedTexts(given, article)
      : await this.db.read(scope, () => this.articles.judged(article.id, article.revision));
    return this.check.run(scope, checkedOf(text));
  }
}
