import { hostName } from '@jiyue/kernel';
import type { EndKind } from '@jiyue/live';
import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Article } from '../article/article.js';
import type { ContentArticle } from '../article/article.entity.js';
import { RedirectRefused } from '../content.errors.js';

const LONGEST = 500;
const PATH = /^\/(?![/\\])[!-~]*$/;
const GOVERNMENT = /(?:^|\.)gov\.cn$/;

/** How an address answers once its page is taken down: gone, unless it is said. */
export interface EndingGiven {
  readonly kind?: EndKind | null | undefined;
  /** What readers are told, for a notice. */
  readonly notice?: string | null | undefined;
  /** Where readers are led, for a redirect. */
  readonly target?: string | null | undefined;
}

type Ended = Pick<ContentArticle, 'withdrawKind' | 'withdrawNotice' | 'withdrawTarget'>;

/** Where an address that ended may lead: a page of the same site, a site of the platform, or a site of the government. */
@Injectable()
export class WithdrawalTarget {
  constructor(private readonly db: Database) {}

  /** The address as it is kept; refuses whatever would lead readers to strangers, or nowhere. */
  async require({ id }: Pick<Article, 'id'>, written: string): Promise<string> {
    const target = written.trim();
    const isOwn = PATH.test(target) && target.length <= LONGEST;
    const isGood = isOwn ? !target.includes(id) : await this.isTrusted(target);
    if (!isGood) throw new RedirectRefused({}, [{ field: 'target', rule: 'isTrusted' }]);
    return target;
  }

  /** What the article keeps of its ending. */
  async endingOf(article: Pick<Article, 'id'>, { kind, notice, target }: EndingGiven): Promise<Ended> {
    const withdrawKind = kind ?? 'gone';
    const withdrawTarget = withdrawKind === 'redirect' ? await this.require(article, target ?? '') : null;
    return { withdrawKind, withdrawNotice: withdrawKind === 'notice' ? (notice ?? null) : null, withdrawTarget };
  }

  private async isTrusted(target: string): Promise<boolean> {
    const host = hostOf(target);
    return host !== null && (GOVERNMENT.test(host) || this.isOfPlatform(host));
  }

  private async isOfPlatform(host: string): Promise<boolean> {
    const found = await this.db.manager.query<unknown[]>(
      `select from site where (host = $1 or domain = $1) and state = 'live'`,
      [host],
    );
    return found.length > 0;
  }
}

// The host of a plain, safe address; null of whatever else.
function hostOf(target: string): string | null {
  const url = URL.canParse(target) && target.length <= LONGEST ? new URL(target) : null;
  const isPlain = url?.protocol === 'https:' && url.username + url.password + url.port === '';
  return isPlain ? hostName(url.hostname) : null;
}
