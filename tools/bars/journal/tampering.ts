import type { Client } from 'pg';
import type { Anchor, Finding, Query } from '@jiyue/platform';

/** The verification under proof. */
export type Verify = (
  query: Query,
  anchors: readonly Anchor[],
) => Promise<{ findings: readonly Finding[]; rows: number }>;

type Act = (root: Client, site: string) => Promise<void>;

const MIDDLE = `(select max(seq) / 2 from journal_activity where tenant_id = $1)`;
const relink = async (root: Client, site: string, from: string): Promise<void> => {
  const { rows } = await root.query<{ seq: string }>(
    `select seq from journal_activity where tenant_id = $1 and seq >= ${from} order by seq`,
    [site],
  );
  for (const { seq } of rows) {
    await root.query(
      `update journal_activity a set prev_hash = coalesce((select hash from journal_activity b
         where b.tenant_id = $1 and b.seq < a.seq order by b.seq desc limit 1), '') where tenant_id = $1 and seq = $2`,
      [site, seq],
    );
    await root.query('update journal_activity a set hash = journal_digest(a) where tenant_id = $1 and seq = $2', [
      site,
      seq,
    ]);
  }
  await root.query(
    `update journal_head set (seq, hash) = (select seq, hash from journal_activity where tenant_id = $1
       order by seq desc limit 1) where tenant_id = $1`,
    [site],
  );
};

/** Cuts the last rows off and writes as many others, chain and head made right again. */
export async function reappend(root: Client, site: string): Promise<void> {
  const { rows } = await root.query(
    `delete from journal_activity where tenant_id = $1
       and seq > (select max(seq) - 3 from journal_activity where tenant_id = $1) returning *`,
    [site],
  );
  await relink(root, site, MIDDLE);
  await root.query('select set_config($1, $2, false)', ['app.tenant_id', site]);
  for (const row of rows)
    await root.query(
      `insert into journal_activity (id, actor_id, actor_name, request_id, event, subject_type, subject_id, title, payload)
       values ($1, $2, '别人', $3, $4, $5, $6, $7, $8)`,
      [row.id, row.actor_id, row.request_id, row.event, row.subject_type, row.subject_id, row.title, row.payload],
    );
}

/** The five ways to falsify a trail, each with everything that the database alone could show made right again. */
export const TAMPERINGS: Readonly<Record<string, Act>> = {
  changed: async (root, site) =>
    void (await root.query(`update journal_activity set actor_name = '别人' where tenant_id = $1 and seq = ${MIDDLE}`, [
      site,
    ])),
  removed: async (root, site) =>
    void (await root.query(`delete from journal_activity where tenant_id = $1 and seq = ${MIDDLE}`, [site])),
  cut: async (root, site) => {
    await root.query(`delete from journal_activity where tenant_id = $1 and seq > ${MIDDLE}`, [site]);
    await relink(root, site, MIDDLE);
  },
  reappended: reappend,
  rewritten: async (root, site) => {
    await root.query(`update journal_activity set actor_name = '别人' where tenant_id = $1`, [site]);
    await relink(root, site, '1');
  },
};

/** Tries each on the site's trail and takes it back. Returns the names of those that were not found for what they are. */
export async function undetected(
  root: Client,
  site: string,
  check: { verify: Verify; anchors: readonly Anchor[] },
): Promise<string[]> {
  const missed: string[] = [];
  for (const [kind, act] of Object.entries(TAMPERINGS)) {
    await root.query('begin');
    await act(root, site);
    const { findings } = await check.verify(queryOf(root), check.anchors);
    await root.query('rollback');
    const kinds = findings.filter(({ tenantId }) => tenantId === site).map((finding) => finding.kind);
    if (!kinds.some((found) => found === kind)) missed.push(`${kind} (found: ${kinds.join(', ') || 'nothing'})`);
  }
  return missed;
}

/** A client as the verification's query function. */
export function queryOf(client: Client): Query {
  return async <T>(sql: string, params: readonly unknown[] = []) => {
    const { rows } = await client.query(sql, [...params]);
    return rows as T[];
  };
}
