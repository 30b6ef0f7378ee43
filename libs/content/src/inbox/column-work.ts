import { STEP_ROLES, type WorkSource } from '@jiyue/workflow';
import { DUE_AT, IS_BLANK, WARN_DAYS } from '../column/freshness.js';

/** Columns of open sites that must be fed soon, should have been, or show nothing. */
export const columnWork: readonly WorkSource[] = [
  {
    kind: 'Column',
    place: 'desk',
    // whoever was named for a column is told as well, whatever they do there
    roles: ['editor', 'site-admin', ...STEP_ROLES],
    sql: `select * from (
        select c.tenant_id, c.id as subject_id, c.name as title,
          case when ${IS_BLANK} then 'blankColumns' when ${DUE_AT} < now() then 'lateColumns' else 'dueColumns' end as act,
          c.name as column_name, null as note,
          date_trunc('milliseconds', ${DUE_AT} - interval '${WARN_DAYS + 1} days') as since, ${DUE_AT} as due_at,
          '{}'::text[] as marks, array_cat(array['editor', 'site-admin'],
            array_remove(array['person:' || c.responsible_id::text, 'person:' || c.officer_id::text], null)) as roles, c.lineage, c.operator_unit_id as unit_id,
          '{}'::uuid[] as barred, null::uuid[] as owners
        from content_column c join site s on s.id = c.tenant_id and s.state = 'live'
      ) due where since <= now()`,
  },
];
