import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClusterDescription } from '../postgres/test-cluster.ts';

const run = promisify(execFile);
const cluster: TestClusterDescription = JSON.parse(process.env['JIYUE_TEST_PG'] ?? '{}');

const BY_PG = `import pg from 'pg'; const c = new pg.Client({ connectionString: process.argv[1] });
  await c.connect(); console.log((await c.query('select current_user as u')).rows[0].u); await c.end();`;
const BY_TYPEORM = `import { DataSource } from 'typeorm'; const d = await new DataSource({ type: 'postgres', url: process.argv[1] }).initialize();
  console.log((await d.query('select current_user as u'))[0].u); await d.destroy();`;

describe('addresses without a password, as deploy/compose.yaml has them', () => {
  let here = '';
  const url = `postgres://jiyue_api@${cluster.host}:${cluster.port}/postgres`;

  beforeEach(() => {
    here = mkdtempSync(join(tmpdir(), 'jiyue-pgpass-'));
    const line = `${cluster.host}:${cluster.port}:postgres:jiyue_api:${cluster.roles.api.password}\n`;
    writeFileSync(join(here, 'pgpass'), line, { mode: 0o600 });
  });

  afterEach(() => rmSync(here, { recursive: true }));

  it.each([
    ['pg', BY_PG],
    ['TypeORM', BY_TYPEORM],
  ])('take it from the file that PGPASSFILE names (%s)', async (_, code) => {
    const env = { ...process.env, PGPASSFILE: join(here, 'pgpass') };
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code, url], { env });
    expect(stdout.trim()).toBe('jiyue_api');
  });
});
