import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { VARIABLES } from '../../libs/config/src/variables.js';

interface ComposeService {
  readonly environment?: Record<string, string>;
  readonly secrets?: readonly string[];
  readonly command?: readonly string[];
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Record<string, ComposeService>;
  readonly secrets: Record<string, { readonly file: string }>;
}

const FOLDER = join(import.meta.dirname, '..', '..', 'deploy');
const compose: Compose = parse(readFileSync(join(FOLDER, 'compose.yaml'), 'utf8'), { merge: true });
/** Read by PostgreSQL's client itself. */
const STANDARD = ['PGPASSFILE'];
const known = [...Object.keys(VARIABLES), ...STANDARD];
const required = Object.entries(VARIABLES)
  .filter(([, { isRequired }]) => isRequired)
  .map(([name]) => name);

const OURS = ['migrate', 'api', 'worker', 'portal'];
const WHOLE = ['api', 'worker'];
const variables = (service: string) => compose.services[service]?.environment ?? {};

describe('deploy/compose.yaml', () => {
  it.each(OURS)('sets only variables that the configuration knows for %s', (service) => {
    expect(Object.keys(variables(service)).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(WHOLE)('sets every variable that the configuration needs for %s', (service) => {
    expect(required.filter((name) => !variables(service)[name])).toEqual([]);
  });

  it.each(OURS)('mounts every secret file that a variable of %s names', (service) => {
    const files = Object.values(variables(service)).filter((value) => value.startsWith('/run/secrets/'));
    const mounted = compose.services[service]?.secrets ?? [];
    expect(
      files
        .map((file) => file.slice('/run/secrets/'.length))
        .filter((name) => service !== 'migrate' && !mounted.includes(name)),
    ).toEqual([]);
  });

  it('tells the migration where the owner and the jobs role connect', () => {
    expect(variables('migrate')).toMatchObject({
      DATABASE_OWNER_URL: expect.any(String),
      DATABASE_JOBS_URL: expect.any(String),
    });
  });

  it('gives no serving part the owner of the schema', () => {
    expect(['api', 'worker', 'portal'].filter((service) => 'DATABASE_OWNER_URL' in variables(service))).toEqual([]);
  });

  it('gives the portal the one login it reads with, and no file with those of others', () => {
    const { secrets = [] } = compose.services['portal'] ?? {};
    expect(secrets).toEqual(['portal', 'pgpass-portal']);
    const logins = Object.keys(variables('portal')).filter((name) => name.startsWith('DATABASE_'));
    expect(logins).toEqual(['DATABASE_PORTAL_URL']);
    expect(made('secrets/pgpass-portal')).toMatch(/^postgres:5432:jiyue:jiyue_portal:[0-9a-f]{64}\n$/);
  });

  it('runs in production, where demo accounts and the embedded identity provider refuse to start', () => {
    expect(['api', 'worker', 'portal'].map((service) => variables(service)['JIYUE_ENV'])).toEqual([
      'production',
      'production',
      'production',
    ]);
    expect(variables('keycloak')['JIYUE_DEMO_ACCOUNTS']).toBe('false');
  });

  it('mounts only files that exist', () => {
    const mounts = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.filter((volume) => volume.startsWith('./')),
    );
    expect(mounts.map((mount) => join(FOLDER, mount.split(':')[0] ?? '')).filter((path) => !existsSync(path))).toEqual(
      [],
    );
  });

  it('holds every secret that any service asks for', () => {
    const asked = Object.values(compose.services).flatMap(({ secrets = [] }) => secrets);
    expect(asked.filter((name) => !(name in compose.secrets))).toEqual([]);
  });

  it('names only secrets that deploy/make-secrets.sh makes, and the certificate', () => {
    const here = mkdtempSync(join(tmpdir(), 'jiyue-secrets-'));
    writeFileSync(join(here, 'make-secrets.sh'), readFileSync(join(FOLDER, 'make-secrets.sh')));
    spawnSync('bash', [join(here, 'make-secrets.sh')]);
    const missing = Object.values(compose.secrets).filter(({ file }) => !existsSync(join(here, file)));
    rmSync(here, { recursive: true });
    expect(missing.map(({ file }) => file)).toEqual(['./secrets/tls.crt', './secrets/tls.key']);
  });
});

/** What deploy/make-secrets.sh writes into a file. */
function made(file: string): string {
  const here = mkdtempSync(join(tmpdir(), 'jiyue-secrets-'));
  writeFileSync(join(here, 'make-secrets.sh'), readFileSync(join(FOLDER, 'make-secrets.sh')));
  spawnSync('bash', [join(here, 'make-secrets.sh')]);
  const text = readFileSync(join(here, file), 'utf8');
  rmSync(here, { recursive: true });
  return text;
}
