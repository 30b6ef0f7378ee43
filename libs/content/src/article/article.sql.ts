import type { FieldMap } from '@jiyue/auth';
import { PLACEMENT } from '../placement/placement.js';
import { PLAN_MARKS } from '../plan/plan.js';
import { definedSteps, takenSteps } from '@jiyue/workflow';

/** Columns of {@link Article}, from `a` (article), `r` (its present revision) and `c` (its column). */
export const ARTICLE_FIELDS = `
  a.tenant_id as "tenantId", a.id, a.version, a.column_id as "columnId", c.name as "columnName", c.path as "columnPath",
  c.lineage, c.operator_unit_id as "operatorUnitId", c.responsible_id as "responsibleId", a.unit_id as "unitId",
  a.created_by as "createdBy", a.created_by_name as "createdByName", a.created_at as "createdAt",
  a.updated_by as "updatedBy", a.updated_by_name as "updatedByName", a.updated_at as "updatedAt",
  a.revision, a.last_revision as "lastRevision", a.live_revision as "liveRevision", a.state, a.state_at as "stateAt",
  a.binned_from as "binnedFrom",
  a.step, a.step_role as "stepRole", a.step_due_at as "stepDueAt", a.step_warn_at as "stepWarnAt", a.step_told as "stepTold",
  a.step_owner as "stepOwner", a.consulted,
  a.writers, a.passers, a.urgent_by as "urgentBy", a.published_at as "publishedAt", a.withdrawn_at as "withdrawnAt", a.withdraw_reason as "withdrawReason",
  a.archived_at as "archivedAt", a.withdraw_kind as "withdrawKind", a.withdraw_notice as "withdrawNotice",
  a.withdraw_target as "withdrawTarget",
  r.title, r.kind, r.fields, r.has_image as "hasImage",
  r.change_note as "changeNote", r.is_minor as "isMinor",
  ${PLAN_MARKS} as plans, ${PLACEMENT} as placement,
  ${takenSteps({ type: 'Article', tenantId: 'a.tenant_id', id: 'a.id', revision: 'a.revision' })} as taken,
  ${definedSteps({ type: 'Article', tenantId: 'c.tenant_id', ownerId: 'c.id' })} as steps`;

/** The tables of {@link ARTICLE_FIELDS}, joined within one site. */
export const ARTICLE_TABLES = `content_article a
  join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
  join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.revision`;

/** The article `a` is in no bin, and was never emptied from one. */
export const NOT_BINNED = `a.state not in ('BINNED', 'EMPTIED')`;

/** Where the fields of the policy's conditions on articles stand in {@link ARTICLE_TABLES}. */
export const ARTICLE_CONDITIONS: FieldMap = {
  lineage: { array: 'c.lineage' },
  writers: { array: 'a.writers' },
  passers: { array: 'a.passers' },
  urgentBy: { array: 'a.urgent_by' },
  consulted: { array: 'a.consulted' },
  operatorUnitId: 'c.operator_unit_id',
  createdBy: 'a.created_by',
  state: 'a.state',
};

/** What a revision says, for its digest: SQL of each part. */
export type DigestSql = Readonly<Record<'kind' | 'title' | 'body' | 'fields' | 'files', string>> & {
  /** What it changes of the one before; nothing unless it is said. */
  readonly change?: string;
};

/** SQL of the digest over everything that a reviewer judges; what is empty does not count. */
export function digestSql({ kind, title, body, fields, files, change = 'null::text' }: DigestSql): string {
  const parts = `'kind', ${kind}, 'title', ${title}, 'body', ${body}, 'fields', ${fields}, 'files', ${files}, 'change', ${change}`;
  return `encode(sha256(convert_to(jsonb_strip_nulls(jsonb_build_object(${parts}))::text, 'UTF8')), 'hex')`;
}

/** The digest of the revision `r`. */
export const REVISION_DIGEST = digestSql({
  kind: 'r.kind',
  title: 'r.title',
  body: 'r.body',
  fields: 'r.fields',
  files: `(select jsonb_agg(l.asset_id order by l.position) from content_attachment l
    where l.tenant_id = r.tenant_id and l.article_id = r.article_id and l.number = r.number)`,
  change: `case when r.is_minor then 'minor' else r.change_note end`,
});
