import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { FindingIgnoredAlready, FindingNotIgnored } from '../content.errors.js';
import { ContentIgnoredFinding } from './ignored-finding.entity.js';

const KEEP = `
  insert into content_ignored_finding as old
    (article_id, fingerprint, key, quote, action, reason, ignored_by, ignored_by_name, ignored_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (tenant_id, article_id, fingerprint) do update
    set action = $5, reason = $6, ignored_by = $7, ignored_by_name = $8, ignored_at = $9
    where old.action <> 'BLOCK' and $5 = 'BLOCK'
  returning fingerprint`;

/** What was ignored in the articles of the site in the open transaction. */
@Injectable()
export class IgnoredRepository {
  constructor(private readonly db: Database) {}

  ofArticle(articleId: string): Promise<ContentIgnoredFinding[]> {
    return this.db.manager.find(ContentIgnoredFinding, { where: { articleId }, order: { ignoredAt: 'asc' } });
  }

  /** Throws `CONTENT.FINDING_NOT_IGNORED`. */
  async get(articleId: string, fingerprint: string): Promise<ContentIgnoredFinding> {
    const row = await this.db.manager.findOneBy(ContentIgnoredFinding, { articleId, fingerprint });
    if (!row) throw new FindingNotIgnored({ articleId });
    return row;
  }

  /** Throws `CONTENT.FINDING_IGNORED_ALREADY`; one that was ignored as advice and blocks by now may be ignored anew. */
  async keep(row: ContentIgnoredFinding): Promise<void> {
    const { articleId, fingerprint, key, quote, action, reason, ignoredBy, ignoredByName, ignoredAt } = row;
    const values = [articleId, fingerprint, key, quote, action, reason, ignoredBy, ignoredByName, ignoredAt];
    const kept = await this.db.manager.query<unknown[]>(KEEP, values);
    if (kept.length === 0) throw new FindingIgnoredAlready({ articleId });
  }

  async remove({ articleId, fingerprint }: ContentIgnoredFinding): Promise<void> {
    await this.db.manager.delete(ContentIgnoredFinding, { articleId, fingerprint });
  }
}
