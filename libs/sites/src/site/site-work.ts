import type { WorkSource } from '@jiyue/workflow';

/** Sites whose opening was begun and waits to be finished, and sites that ask the level above for another address. */
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
  {
    kind: 'Site',
    place: 'inbox',
    roles: ['operator', 'site-admin'],
    sql: `select a.tenant_id, a.tenant_id as subject_id, s.name as title, 'siteAddress' as act, null as column_name,
        concat_ws(' ', a.host, case when a.domain is distinct from s.domain then a.domain end) as note,
        date_trunc('milliseconds', a.asked_at) as since, null::timestamptz as due_at, '{}'::text[] as marks,
        array['operator', 'above:site-admin'] as roles, '{}'::uuid[] as lineage, null::uuid as unit_id,
        array[a.asked_by] as barred, null::uuid[] as owners
      from sites_address_ask a join site s on s.id = a.tenant_id where a.state = 'ASKED'`,
  },
];
