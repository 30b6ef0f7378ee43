import type { FieldMap } from '@jiyue/auth';

/** Columns of {@link Article}, from `a` (article), `r` (its present revision) and `c` (its column). */
export const ARTICLE_FIELDS = `
  a.tenant_id as "tenantId", a.id, a.version, a.column_id as "columnId", c.name as "columnName", c.path as "columnPath",
  c.lineage, c.operator_unit_id as "operatorUnitId", c.secrecy_step as "secrecyStep", a.unit_id as "unitId",
  a.created_by as "createdBy", a.created_by_name as "createdByName", a.created_at as "createdAt",
  a.updated_by as "updatedBy", a.updated_by_name as "updatedByName", a.updated_at as "updatedAt",
  a.revision, a.last_revision as "lastRevision", a.live_revision as "liveRevision", a.state, a.state_at as "stateAt",
  a.writers, a.published_at as "publishedAt", a.withdrawn_at as "withdrawnAt", a.withdraw_reason as "withdrawReason",
  r.title, r.kind, r.fields, r.has_image as "hasImage",
  r.submitted_by as "submittedBy", r.submitted_by_name as "submittedByName", r.submitted_at as "submittedAt",
  r.reviewed_by as "reviewedBy", r.reviewed_by_name as "reviewedByName", r.reviewed_at as "reviewedAt",
  r.review_note as "reviewNote", r.secrecy_by as "secrecyBy", r.secrecy_by_name as "secrecyByName",
  r.secrecy_at as "secrecyAt", r.secrecy_note as "secrecyNote", r.returned_by as "returnedBy",
  r.returned_by_name as "returnedByName", r.returned_at as "returnedAt", r.return_reason as "returnReason",
  r.published_by as "publishedBy", r.published_by_name as "publishedByName"`;

/** The tables of {@link ARTICLE_FIELDS}, joined within one site. */
export const ARTICLE_TABLES = `content_article a
  join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
  join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.revision`;

/** Where the fields of the policy's conditions on articles stand in {@link ARTICLE_TABLES}. */
export const ARTICLE_CONDITIONS: FieldMap = {
  lineage: { array: 'c.lineage' },
  writers: { array: 'a.writers' },
  operatorUnitId: 'c.operator_unit_id',
  createdBy: 'a.created_by',
  submittedBy: 'r.submitted_by',
  state: 'a.state',
};
