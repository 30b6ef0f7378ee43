import type { WorkSource } from '@jiyue/workflow';

/** Columns show from this many days before they are due. */
export const WARN_DAYS = 5;

/** Columns that must be fed soon, or should have been. */
export const columnWork: readonly WorkSource[] = [
  {
    kind: 'Column',
    place: 'desk',
    roles: ['editor', 'site-admin'],
    sql: `select * from (
        select c.tenant_id, c.id as subject_id, c.name as title, 'dueColumns' as act, c.name as column_name, null as note,
          date_trunc('milliseconds', coalesce(c.last_published_at, c.created_at)
            + make_interval(days => c.cadence_days - ${WARN_DAYS})) as since,
          coalesce(c.last_published_at, c.created_at) + make_interval(days => c.cadence_days) as due_at,
          '{}'::text[] as marks, array['editor', 'site-admin'] as roles, c.lineage, c.operator_unit_id as unit_id,
          '{}'::uuid[] as barred, null::uuid[] as owners
        from content_column c where c.cadence_days is not null
      ) due where since <= now()`,
  },
];
