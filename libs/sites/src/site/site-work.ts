import type { WorkSource } from '@jiyue/workflow';

/** Sites whose opening was begun and waits to be finished. */
export const siteWork: readonly WorkSource[] = [
  {
    kind: 'Site',
    place: 'desk',
    roles: ['operator', 'site-admin'],
    sql: `select s.id as tenant_id, s.id as subject_id, s.name as title, 'siteDrafts' as act, null as column_name, null as note,
        date_trunc('milliseconds', s.created_at) as since, null::timestamptz as due_at, '{}'::text[] as marks,
        array['operator', 'site-admin'] as roles, '{}'::uuid[] as lineage, null::uuid as unit_id, '{}'::uuid[] as barred,
        null::uuid[] as owners
      from site s where s.state = 'draft'`,
  },
];
