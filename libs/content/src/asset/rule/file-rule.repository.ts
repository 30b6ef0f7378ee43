import { Database } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { FileRuleStale } from '../../content.errors.js';
import { type FileRule, USUAL_RULE } from './file-rule.entity.js';

/** What a site has sent and kept. */
export interface FileRoom {
  readonly megabytesUsed: number;
  readonly fileCount: number;
}

const RULE = `select accepts_inspected as "acceptsInspected", more_types as "moreTypes",
  quota_megabytes as "quotaMegabytes", version from content_file_rule`;
const SAVE = `
  insert into content_file_rule as rule (accepts_inspected, more_types, quota_megabytes, version) values ($1, $2, $3, 1)
  on conflict (tenant_id) do update set accepts_inspected = $1, more_types = $2, quota_megabytes = $3,
    version = rule.version + 1 where rule.version = $4
  returning version`;

/** The rule of the site in the open transaction. */
@Injectable()
export class FileRuleRepository {
  constructor(private readonly db: Database) {}

  async get(): Promise<FileRule> {
    const [rule] = await this.db.manager.query<FileRule[]>(RULE);
    return rule ?? USUAL_RULE;
  }

  /** Saves it if nobody else did since `version`; throws `CONTENT.FILE_RULE_STALE` otherwise. */
  async save(version: number, { acceptsInspected, moreTypes, quotaMegabytes }: FileRule): Promise<FileRule> {
    const saved = await this.db.manager.query<unknown[]>(SAVE, [acceptsInspected, moreTypes, quotaMegabytes, version]);
    const now = await this.get();
    if (saved.length === 0 || now.version !== version + 1) throw new FileRuleStale({ version: now.version });
    return now;
  }

  async room(): Promise<FileRoom> {
    const [room] = await this.db.manager.query<FileRoom[]>(
      `select ceil(coalesce(sum(size::bigint), 0) / 1048576.0)::int as "megabytesUsed", count(*)::int as "fileCount"
         from content_asset where state <> 'infected'`,
    );
    return room ?? { megabytesUsed: 0, fileCount: 0 };
  }
}
