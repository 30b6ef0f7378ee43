import { TextCheck } from '@jiyue/checks';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { ArticleTexts } from '../article/article.js';
import { ArticleBlocked } from '../content.errors.js';
import { foundIn } from './found-in.js';
import { IgnoredRepository } from './ignored.repository.js';
import { ignoredAmong } from './ignored.rules.js';

/** What no text gets past, on its way to review and again before it comes before citizens. */
@Injectable()
export class ArticleGate {
  constructor(
    readonly db: Database,
    readonly check: TextCheck,
    private readonly ignored: IgnoredRepository,
  ) {}

  /** Refuses a text with findings that block and that nobody overruled, and names the fields where they stand. */
  async require(scope: Scope, articleId: string, text: ArticleTexts): Promise<void> {
    const found = await foundIn(this, scope, { articleId, text });
    const rows = await this.ignored.ofArticle(articleId);
    const blocking = ignoredAmong(found, rows).filter(({ action, ignored }) => action === 'BLOCK' && !ignored);
    if (blocking.length === 0) return;
    const problems = blocking.map(({ place, key }) => ({ field: place.field, rule: `CHECKS.${key}` }));
    throw new ArticleBlocked({ count: blocking.length }, problems.slice(0, 20));
  }
}
