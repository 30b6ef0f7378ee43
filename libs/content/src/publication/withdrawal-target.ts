import { hostName } from '@jiyue/kernel';
import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Article } from '../article/article.js';
import { RedirectRefused } from '../content.errors.js';

const LONGEST = 500;
const PATH = /^\/(?![/\\])[!-~]*$/;
const GOVERNMENT = /(?:^|\.)gov\.cn$/;

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
