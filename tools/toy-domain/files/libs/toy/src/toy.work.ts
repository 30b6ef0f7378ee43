import type { WorkSource } from '@jiyue/workflow';

/** Toys that are wrapped wait for the site's administrator to give them away. */
export const toyWork: readonly WorkSource[] = [
  {
    kind: 'Toy',
    place: 'inbox',
    roles: ['site-admin'],
    sql: `select t.tenant_id, t.id as subject_id, t.name as title, 'give' as act, t.made_at as since,
        null::timestamptz as due_at, null as column_name, null as note, '{}'::text[] as marks,
        array['site-admin'] as roles, '{}'::uuid[] as lineage, null::uuid as unit_id, '{}'::uuid[] as barred,
        null::uuid[] as owners
      from toy_toy t where t.is_wrapped`,
  },
];
