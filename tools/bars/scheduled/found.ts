import type { Client } from 'pg';

/** What became of an article. */
export interface Outcome {
  readonly id: string;
  readonly state: string;
  /** Whether citizens read it. */
  readonly isRead: boolean;
  /** How often it was published, by the audit trail. */
  readonly published: number;
  /** Seconds from the moment that was ordered to its publication in the time of the server; null while it is not. */
  readonly late: number | null;
}

/** Looks at the articles; `at` is the moment they were ordered for. */
export async function outcomesOf(root: Client, ids: readonly string[], at: Date): Promise<Outcome[]> {
  const { rows } = await root.query<Outcome>(
    `select a.id, a.state, exists (select from live_item i where i.tenant_id = a.tenant_id and i.id = a.id) as "isRead",
        (select count(*)::int from journal_activity j where j.tenant_id = a.tenant_id and j.subject_id = a.id
          and j.event = 'content.article-published') as published,
        extract(epoch from (select max(j.at) from journal_activity j where j.tenant_id = a.tenant_id
          and j.subject_id = a.id and j.event = 'content.article-published') - $2::timestamptz)::float8 as late
       from content_article a where a.id = any($1)`,
    [ids, at],
  );
  return rows;
}

/** How many messages were written for people about orders that were not carried out. */
export async function told(root: Client): Promise<number> {
  const { rows } = await root.query<{ count: number }>(
    `select count(*)::int as count from notify_message where topic = 'content.schedule-lapsed'`,
  );
  return rows[0]?.count ?? 0;
}

/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
