import { systemActor } from '@jiyue/auth';
import { FetchFailed, GuardedFetcher } from '@jiyue/fetching';
import type { JobData, JobHandler } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { ArticleRepository } from '../../article/article.repository.js';
import { outsideLinks } from './outside-links.js';

const LIMITS = { ms: 8_000, leads: 5 };
const AT_ONCE = 6;

const DUE = `
  select href from unnest($1::text[]) href
   where not exists (select from content_outside_link l
     where l.digest = sha256(convert_to(href, 'UTF8')) and l.looked_at > $2::timestamptz - interval '1 day')`;
const KEEP = `
  insert into content_outside_link as l (digest, address, status, looked_at)
  select sha256(convert_to(seen.address, 'UTF8')), seen.address, seen.status, $2
    from jsonb_to_recordset($1::jsonb) seen (address text, status integer)
  on conflict (tenant_id, digest) do update set status = excluded.status, looked_at = excluded.looked_at`;
/** Of what nobody links to any more, nothing is kept. */
const FORGET = `delete from content_outside_link where looked_at < $1::timestamptz - interval '90 days'`;

/** What was answered at an address; null: nobody answered. */
interface Looked {
  readonly address: string;
  readonly status: number | null;
}

/**
 * Looks at the links of a text to other sites after it was saved, each once a day, so that the check panel can say which do not
 * open. Nobody waits for it, and nothing is stopped by it.
 */
@Injectable()
export class LookAtLinks implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly fetcher: GuardedFetcher,
  ) {}

  async handle({ eventId, tenantId, payload }: JobData): Promise<void> {
    const { articleId } = payload as { articleId: string };
    const scope = { tenantId, actor: systemActor('链接检查'), requestId: eventId, now: new Date() };
    const due = await this.due(scope, articleId);
    const looked: Looked[] = [];
    for (let at = 0; at < due.length; at += AT_ONCE)
      looked.push(...(await Promise.all(due.slice(at, at + AT_ONCE).map((address) => this.look(address)))));
    if (looked.length === 0) return;
    await this.db.keep(scope, async () => {
      await this.db.manager.query(KEEP, [JSON.stringify(looked), scope.now]);
      await this.db.manager.query(FORGET, [scope.now]);
    });
  }

  private due(scope: Scope, articleId: string): Promise<string[]> {
    return this.db.read(scope, async () => {
      const { revision } = await this.articles.get(articleId);
      const { body } = await this.articles.judged(articleId, revision);
      const rows = await this.db.manager.query<{ href: string }[]>(DUE, [outsideLinks(body), scope.now]);
      return rows.map(({ href }) => href);
    });
  }

  private async look(address: string): Promise<Looked> {
    try {
      return { address, status: await this.fetcher.look(address, LIMITS) };
    } catch (error) {
      if (!(error instanceof FetchFailed)) throw error;
      return { address, status: error.status || null };
    }
  }
}
