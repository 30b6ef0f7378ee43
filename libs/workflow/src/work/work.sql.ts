import type { WorkSource } from './work-source.js';

/** Rows beyond this are not counted: somebody who has so much to do needs no exact number. */
export const COUNTED_AT_MOST = 1000;

// $1: the person's grants as JSON, by site, so that one look finds those of a row; $2: the person.
const GRANTS = `jsonb_to_recordset($1::jsonb -> w.tenant_id::text) as g (role text, "isAbove" boolean, "columnId" uuid, "unitId" uuid,
  "forId" uuid, "forName" text)`;
const REACHES = `(g.role = any(w.roles) or (g."isAbove" and 'above:' || g.role = any(w.roles))
    or (g."forId" is null and 'person:' || $2::uuid::text = any(w.roles))) and (g."columnId" is null or g."columnId" = any(w.lineage))
  and (g."unitId" is null or g."unitId" = w.unit_id)
  and (w.owners is null or $2::uuid = any(w.owners) or g."forId" = any(w.owners))
  and (g."forId" is null or (w.judging and not g."forId" = any(w.barred)))`;
const MINE = `not ($2::uuid = any(w.barred)) and exists (select from ${GRANTS} where ${REACHES})`;
// only where nothing of their own makes it theirs
const BEHALF = `(select case when bool_and(g."forId" is not null) then min(g."forName") end from ${GRANTS} where ${REACHES})`;
const BECAUSE = `(select min(case when g."columnId" is not null then 'COLUMN' when g."unitId" is not null then 'UNIT'
  else 'SITE' end) from ${GRANTS} where ${REACHES})`;

/** What narrows a union of work items: SQL over `w`, beside what makes them the person's. */
export interface Narrowed {
  readonly where: string;
  readonly limit: number;
}

// By name: a union goes by position, and each source writes its columns in an order of its own.
const COLUMNS = `w.tenant_id, w.subject_id, w.title, w.act, w.since, w.due_at, w.column_name, w.note, w.marks, w.roles,
  w.lineage, w.unit_id, w.owners, w.barred, w.judging`;

// Each source gives its oldest rows by its own index; only those meet.
function union(sources: readonly WorkSource[], columns: string, { where, limit }: Narrowed): string {
  return sources
    .map(
      ({ kind, sql, isJudging = false }) => `(select '${kind}' as subject_type, ${columns}
        from (select work.*, ${isJudging} as judging from (${sql}) work) w
        where ${MINE} and ${where} order by w.since, w.subject_id limit ${limit})`,
    )
    .join('\n union all ');
}

/** Which items stand on a page, longest waiting first: their ids and sites. */
export function keysSql(sources: readonly WorkSource[], narrowed: Narrowed): string {
  return `with w as (${union(sources, 'w.subject_id, w.tenant_id, w.since', narrowed)})
    select w.subject_id as id, w.tenant_id as "siteId" from w order by w.since, w.subject_id limit ${narrowed.limit}`;
}

/** Work items as a list shows them, longest waiting first. */
export function pageSql(sources: readonly WorkSource[], narrowed: Narrowed): string {
  return `with w as (${union(sources, COLUMNS, narrowed)})
    select w.subject_type as "subjectType", w.subject_id as "subjectId", w.tenant_id as "siteId", w.title, w.act,
      w.since as "waitingSince", w.due_at as "dueAt", w.column_name as "columnName", w.note, w.marks, ${BECAUSE} as because,
      ${BEHALF} as "behalfOf"
    from w order by w.since, w.subject_id limit ${narrowed.limit}`;
}

/** How many there are of each act, and the oldest. */
export function countsSql(sources: readonly WorkSource[], where: string): string {
  const narrowed = { where, limit: COUNTED_AT_MOST };
  return `with w as (${union(sources, 'w.act, w.since', narrowed)})
    select w.act as key, count(*)::int as count, min(w.since) as "oldestAt" from w group by w.act`;
}
