#!/bin/bash
# Writes every secret that compose.yaml mounts into deploy/secrets; leaves those that are there. The image runs as the
# user 1000, which must be able to read them: run it as root, or as that user.
set -euo pipefail
cd "$(dirname "$0")"
umask 077
mkdir -p secrets

random() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

for name in pg-superuser pg-keycloak signing portal oidc-client keycloak-admin s3-access-key s3-secret-key; do
  [ -s "secrets/$name" ] || random > "secrets/$name"
done
if [ ! -s secrets/pgpass ]; then
  for part in owner api supervisor portal identity jobs; do
    echo "postgres:5432:jiyue:jiyue_$part:$(random)"
  done > secrets/pgpass
  echo "postgres:5432:keycloak:keycloak:$(cat secrets/pg-keycloak)" >> secrets/pgpass
fi
# the portal gets the one login it reads with
grep ':jiyue_portal:' secrets/pgpass > secrets/pgpass-portal
# PostgreSQL's clients ignore a password file that others can read
chmod 600 secrets/*
[ "$(id -u)" -ne 0 ] || chown 1000 secrets/*
[ -s secrets/tls.crt ] && [ -s secrets/tls.key ] || echo "still missing: secrets/tls.crt and secrets/tls.key" >&2
