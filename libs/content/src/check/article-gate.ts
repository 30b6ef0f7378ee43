import { TextCheck } from '@jiyue/checks';
import type { Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { ArticleTexts } from '../article/article.js';
import { ArticleBlocked } from '../content.errors.js';
import { checkedOf } from './checked-text.js';

/** What no text gets past, on its way to review and again before it comes before citizens. */
@Injectable()
export class ArticleGate {
  constructor(private readonly check: TextCheck) {}

  /** Refuses a text with findings that block, and names the fields where they stand. */
  async require(scope: Scope, text: ArticleTexts): Promise<void> {
    const found = await this.check.run(scope, checkedOf(text));
    const blocking = found.filter(({ action }) => action === 'BLOCK');
    if (blocking.length === 0) return;
    const problems = blocking.map(({ place, key }) => ({ field: place.field, rule: `CHECKS.${key}` }));
    throw new ArticleBlocked({ count: blocking.length }, problems.slice(0, 20));
  }
}
