-- Prepares an empty database for Jiyue: login roles, extensions, and what only a superuser may do. Safe to repeat.
-- The embedded server runs this very file. For your own PostgreSQL (16 or newer), as a superuser:
--
--   createdb --encoding=UTF8 jiyue
--   PGOPTIONS="-c jiyue.owner_password=… -c jiyue.api_password=… -c jiyue.supervisor_password=… -c jiyue.portal_password=… -c jiyue.identity_password=… -c jiyue.jobs_password=…" \
--     psql -v ON_ERROR_STOP=1 -d jiyue -f deploy/roles.sql
--
-- A role whose password is not given keeps the one it has (none at first: it cannot log in by password).

do $$
declare
  part text;
  role_name text;
  password text;
begin
  foreach part in array array['owner', 'api', 'supervisor', 'portal', 'identity', 'jobs'] loop
    role_name := 'jiyue_' || part;
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I', role_name);
    end if;
    execute format('alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit', role_name);
    password := nullif(current_setting('jiyue.' || part || '_password', true), '');
    if password is not null then
      execute format('alter role %I password %L', role_name, password);
    end if;
  end loop;
  execute format('alter database %I owner to jiyue_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to jiyue_api, jiyue_supervisor, jiyue_portal, jiyue_identity, jiyue_jobs',
                 current_database());
  -- The job queue's schema belongs to the owner like all others; an earlier release let the jobs role make it.
  execute format('revoke create on database %I from jiyue_jobs', current_database());
  if exists (select from pg_namespace where nspname = 'pgboss' and nspowner = 'jiyue_jobs'::regrole) then
    execute 'reassign owned by jiyue_jobs to jiyue_owner';
  end if;
end
$$;

-- Large objects lie in no table, under no row security and no quota: nobody makes, reads or writes any.
do $$
declare
  made record;
begin
  for made in
    select oid::regprocedure as signature from pg_proc
     where pronamespace = 'pg_catalog'::regnamespace and (proname like 'lo\_%' or proname in ('loread', 'lowrite'))
  loop
    execute format('revoke execute on function %s from public', made.signature);
  end loop;
end
$$;

revoke create on schema public from public;
grant usage on schema public to public;

create extension if not exists ltree;
create extension if not exists btree_gin;
create extension if not exists pgcrypto;
-- counts statements once shared_preload_libraries names it; harmless otherwise
create extension if not exists pg_stat_statements;

-- Under row security an operator that is not leakproof never uses its index: a full-text search would read every
-- row of the table. The match tells nothing about the rows it refuses. A start-up check looks at this mark.
alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;

-- No statement of a serving role may hold the database: slow ones are cut, forgotten transactions closed. PostgreSQL lets
-- every role change its own defaults, so whatever one has left is taken back first, and the product's connections bring
-- theirs along.
alter role jiyue_api reset all;
alter role jiyue_supervisor reset all;
alter role jiyue_portal reset all;
alter role jiyue_identity reset all;
alter role jiyue_jobs reset all;
alter role jiyue_api set statement_timeout = '5s';
alter role jiyue_supervisor set statement_timeout = '5s';
alter role jiyue_supervisor set default_transaction_read_only = on;
alter role jiyue_portal set statement_timeout = '5s';
alter role jiyue_portal set default_transaction_read_only = on;
alter role jiyue_identity set statement_timeout = '5s';
alter role jiyue_api set idle_in_transaction_session_timeout = '30s';
alter role jiyue_identity set idle_in_transaction_session_timeout = '30s';
