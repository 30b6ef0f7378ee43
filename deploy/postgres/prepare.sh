#!/bin/bash
# Runs once in an empty PostgreSQL container: the login roles with the passwords of /run/secrets/pgpass, then roles.sql.
set -euo pipefail

options=''
while IFS=: read -r _ _ _ role password; do
  case "$role" in jiyue_*) options+=" -c jiyue.${role#jiyue_}_password=$password" ;; esac
done < /run/secrets/pgpass

PGOPTIONS="$options" psql -v ON_ERROR_STOP=1 -U postgres -d jiyue -f /jiyue/roles.sql

keycloak="$(sed -n 's/^[^:]*:[^:]*:[^:]*:keycloak://p' /run/secrets/pgpass)"
PGOPTIONS="-c jiyue.keycloak_password=$keycloak" psql -v ON_ERROR_STOP=1 -U postgres -d postgres <<'SQL'
do $$ begin
  execute format('create role keycloak login password %L', current_setting('jiyue.keycloak_password'));
end $$;
create database keycloak owner keycloak;
SQL
