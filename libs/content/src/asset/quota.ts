import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { PersonQuotaReached, SiteQuotaReached, TooManyUploads } from '../content.errors.js';
import type { FileRule } from './rule/file-rule.entity.js';

/** Uploads that one person may have begun and not ended, within the life of their links. */
export const UNFINISHED_AT_ONCE = 200;
/** What one person may send to a site in a day. */
export const MEGABYTES_A_DAY = 4096;

const MB = 1024 * 1024;
const SENT = `
  select coalesce(sum(size::bigint), 0)::float8 as site,
    coalesce(sum(size::bigint) filter (where created_by = $1 and created_at > $2::timestamptz - interval '1 day'), 0)::float8 as person,
    count(*) filter (where created_by = $1 and completed_at is null and created_at > $2::timestamptz - interval '15 minutes')::int
      as unfinished
  from content_asset where state <> 'infected'`;

/** Keeps what a person sends, and what a site keeps, within its room. */
@Injectable()
export class UploadQuota {
  constructor(private readonly db: Database) {}

  /** Refuses a file for which there is no room. Files of one site are announced one after another, so that none slips by. */
  async require(scope: Scope, size: number, { quotaMegabytes }: FileRule): Promise<void> {
    await this.db.manager.query(`select pg_advisory_xact_lock(hashtextextended('upload of ' || $1, 0))`, [
      scope.tenantId,
    ]);
    const [sent] = await this.db.manager.query<{ site: number; person: number; unfinished: number }[]>(SENT, [
      scope.actor.userId,
      scope.now,
    ]);
    const { site = 0, person = 0, unfinished = 0 } = sent ?? {};
    if (unfinished >= UNFINISHED_AT_ONCE) throw new TooManyUploads({ limit: UNFINISHED_AT_ONCE });
    if (person + size > MEGABYTES_A_DAY * MB) throw new PersonQuotaReached({ megabytes: MEGABYTES_A_DAY });
    if (site + size > quotaMegabytes * MB) throw new SiteQuotaReached({ megabytes: quotaMegabytes });
  }
}
