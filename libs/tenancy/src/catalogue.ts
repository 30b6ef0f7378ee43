/** A question to PostgreSQL's own catalogue; every row of the answer is a hole in the wall. */
export interface CatalogueLint {
  readonly name: string;
  readonly sql: string;
}

const RUNTIME = `('jiyue_api', 'jiyue_supervisor', 'jiyue_portal', 'jiyue_identity', 'jiyue_jobs')`;
const OURS = `n.nspname in ('public', 'tenancy')`;
const TENANT_TABLES = `
  select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
   where c.relkind in ('r', 'p') and ${OURS}`;

// Unique keys that do not begin with the tenant, each with its reason.
const GLOBAL_UNIQUE = [
  'auth_person_username_key', // the realm owns user names
  'auth_person_subject_key', // the realm's own id of the person
  'journal_head_pkey', // one row per tenant: the tenant is the key
  'live_site_host_key', // a host names one site of the province
  'live_site_code_key', // a site code names one site of the country
];

/** What must hold for tables, keys, policies and roles; each must return no row. Covers tomorrow's table today. */
export const CATALOGUE_LINTS: readonly CatalogueLint[] = [
  {
    name: 'table of tenants without forced row security',
    sql: `select c.relname as finding from (${TENANT_TABLES}) t join pg_class c on c.oid = t.oid
           where not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    name: 'table that a serving role may touch without forced row security',
    sql: `select distinct c.relname as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace
            cross join lateral aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
           where c.relkind in ('r', 'p') and ${OURS} and r.rolname in ${RUNTIME}
             and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    name: 'tenant_id that may be null',
    sql: `select t.relname as finding from (${TENANT_TABLES}) t join pg_attribute a on a.attrelid = t.oid
           where a.attname = 'tenant_id' and not a.attnotnull`,
  },
  {
    name: 'unique key that does not begin with the tenant',
    sql: `select i.relname as finding from (${TENANT_TABLES}) t join pg_index x on x.indrelid = t.oid
            join pg_class i on i.oid = x.indexrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
           where x.indisunique and a.attname <> 'tenant_id' and i.relname not in ('${GLOBAL_UNIQUE.join("', '")}')`,
  },
  {
    name: 'foreign key to a table of tenants that leaves the tenant out',
    sql: `select k.conname as finding from pg_constraint k
           where k.contype = 'f'
             and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'tenant_id')
             and not exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'tenant_id')`,
  },
  {
    name: 'policy that writes without a check of its own',
    sql: `select p.tablename || '.' || p.policyname as finding from pg_policies p
           where p.schemaname = 'public' and p.cmd in ('ALL', 'INSERT', 'UPDATE') and p.with_check is null`,
  },
  {
    name: 'policy of the api role that lets every row be written',
    sql: `select p.tablename || '.' || p.policyname as finding from pg_policies p
           where 'jiyue_api' = any (p.roles) and p.cmd <> 'SELECT' and coalesce(p.with_check, p.qual) = 'true'`,
  },
  {
    name: 'policy that opens a table of tenants to the api or supervisor role',
    sql: `select p.tablename || '.' || p.policyname as finding from pg_policies p join (${TENANT_TABLES}) t on t.relname = p.tablename
           where p.roles && array['jiyue_api', 'jiyue_supervisor', 'public']::name[] and p.qual = 'true'`,
  },
  {
    name: 'policy that asks for the setting once per row',
    sql: `select p.tablename || '.' || p.policyname as finding from pg_policies p
           where coalesce(p.qual, '') || coalesce(p.with_check, '') ~ '(current_tenant|visible_tenants|current_setting)'
             and coalesce(p.qual, '') || coalesce(p.with_check, '') !~* 'select'`,
  },
  {
    name: 'table with row security and no policy',
    sql: `select c.relname as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where ${OURS} and c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid)`,
  },
  {
    name: 'serving role that is superuser, bypasses row security, or belongs to another role',
    sql: `select r.rolname as finding from pg_roles r where r.rolname in ${RUNTIME}
             and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or exists (select from pg_auth_members m where m.member = r.oid))`,
  },
  {
    name: 'table that a serving role owns',
    sql: `select c.relname as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_roles r on r.oid = c.relowner where ${OURS} and r.rolname in ${RUNTIME}`,
  },
  {
    name: 'right to truncate, reference or trigger in the hands of a serving role',
    sql: `select c.relname || ' ' || g.privilege_type as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace
            cross join lateral aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
           where ${OURS} and r.rolname in ${RUNTIME} and g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')`,
  },
  {
    name: 'large object function within reach of a serving role',
    sql: `select p.oid::regprocedure || ' ' || r.rolname as finding from pg_proc p cross join pg_roles r
           where p.pronamespace = 'pg_catalog'::regnamespace and (p.proname like 'lo\\_%' or p.proname in ('loread', 'lowrite'))
             and r.rolname in ${RUNTIME} and has_function_privilege(r.oid, p.oid, 'execute')`,
  },
  {
    name: 'schema, table or function that a serving role may make, or owns',
    sql: `select r.rolname || ' in ' || n.nspname as finding from pg_roles r cross join pg_namespace n
           where r.rolname in ${RUNTIME} and n.nspname !~ '^pg_'
             and (n.nspowner = r.oid or has_schema_privilege(r.oid, n.oid, 'create')
               or exists (select from pg_class c where c.relnamespace = n.oid and c.relowner = r.oid)
               or exists (select from pg_proc p where p.pronamespace = n.oid and p.proowner = r.oid))
           union all
          select r.rolname || ' in the database' from pg_roles r where r.rolname in ${RUNTIME}
             and has_database_privilege(r.oid, current_database(), 'create')`,
  },
  {
    name: 'trigger that a serving role may put on any table',
    sql: `select c.oid::regclass || ' ' || r.rolname as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace
            cross join pg_roles r where r.rolname in ${RUNTIME} and n.nspname !~ '^(pg_|information_schema)'
             and c.relkind in ('r', 'p', 'v') and has_table_privilege(r.oid, c.oid, 'trigger')`,
  },
  {
    name: 'job that a role other than that of the jobs may read or change',
    sql: `select c.relname || '.' || a.attname || ' ' || r.rolname as finding from pg_class c
            join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
            cross join pg_roles r
           where n.nspname = 'pgboss' and c.relkind in ('r', 'p') and not a.attisdropped
             and r.rolname in ${RUNTIME} and r.rolname <> 'jiyue_jobs'
             and (has_column_privilege(r.oid, c.oid, a.attnum, 'update') or has_table_privilege(r.oid, c.oid, 'delete')
               or has_column_privilege(r.oid, c.oid, a.attnum, 'select') and c.relname <> 'queue'
                  and not (c.relname in ('job', 'job_common') and a.attname in ('id', 'start_after')))`,
  },
  {
    name: 'default of a serving role that deploy/roles.sql did not give',
    sql: `select r.rolname || ' ' || given.setting as finding from pg_db_role_setting s
            join pg_roles r on r.oid = s.setrole cross join lateral unnest(s.setconfig) given (setting)
           where r.rolname in ${RUNTIME}
             and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
             and (s.setdatabase <> 0 or given.setting not in
             ('statement_timeout=5s', 'default_transaction_read_only=on', 'idle_in_transaction_session_timeout=30s'))`,
  },
  {
    name: 'view that runs with its owner’s rights, or materialized view within reach',
    sql: `select c.relname as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where ${OURS} and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
             and (c.relkind = 'm' or c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))`,
  },
  {
    name: 'function with its owner’s rights that a serving role may call, or without a fixed search path',
    sql: `select p.proname as finding from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where ${OURS} and p.prosecdef
             and (not coalesce(p.proconfig::text like '%search_path%', false)
               or has_function_privilege('jiyue_api', p.oid, 'execute') or has_function_privilege('jiyue_portal', p.oid, 'execute'))`,
  },
  {
    name: 'sequence within reach of a serving role',
    sql: `select c.relname as finding from pg_class c join pg_namespace n on n.oid = c.relnamespace
            cross join lateral aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
           where c.relkind = 'S' and ${OURS} and r.rolname in ${RUNTIME}`,
  },
  {
    name: 'column of an enum or numeric type, whose comparison hides indexes under row security',
    sql: `select t.relname || '.' || a.attname as finding from (${TENANT_TABLES}) t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 join pg_type y on y.oid = a.atttypid
           where y.typtype = 'e' or y.typname = 'numeric'`,
  },
  {
    name: 'full-text match that is not leakproof',
    sql: `select proname as finding from pg_proc where proname = 'ts_match_vq' and not proleakproof`,
  },
];
