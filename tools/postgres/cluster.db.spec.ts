import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '../lib/ports.ts';
import { end, isAlive } from '../lib/processes.ts';
import { startCluster, superuser, survivorOf, type ClusterOptions } from './cluster.ts';
import { connect } from './connect.ts';
import { prepareDatabase } from './prepare.ts';

describe('embedded PostgreSQL', () => {
  let base = '';
  let options: ClusterOptions;

  beforeEach(async () => {
    base = mkdtempSync(join(tmpdir(), 'jiyue-cluster-')); // 0700, as a clone below root's home
    const folder = join(base, 'pg');
    options = {
      folder,
      port: await freePort(),
      superuserPassword: 'sesame',
      throwAway: true,
      logFile: join(base, 'pg.log'),
    };
  });

  afterEach(async () => {
    const survivor = survivorOf(options.folder);
    if (survivor) await end(survivor.pid, { signal: 'SIGQUIT' });
    rmSync(base, { recursive: true, force: true });
  });

  it('runs below a folder that only its owner may enter', async () => {
    const cluster = await startCluster(options);
    expect(statSync(base).mode & 0o777).toBe(0o700);
    expect(await answer(options)).toBe(1);
    await cluster.stop();
  });

  it('runs as another user than root where that user can reach it', async () => {
    chmodSync(base, 0o711);
    const cluster = await startCluster(options);
    expect(await answer(options)).toBe(1);
    await cluster.stop();
    expect(isAlive(cluster.pid)).toBe(false);
  });

  it('goes on where the folder became private after the files were made', async () => {
    chmodSync(base, 0o711);
    await (await startCluster(options)).stop();
    chmodSync(base, 0o700);
    const cluster = await startCluster(options);
    expect(await answer(options)).toBe(1);
    await cluster.stop();
  });

  it('takes over a server that outlived its killed parent', async () => {
    const pid = await startAndKillParent(options);
    expect(isAlive(pid)).toBe(true);
    const cluster = await startCluster(options);
    expect(cluster).toMatchObject({ pid, reused: true });
    await cluster.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('stops a survivor on another port before it starts its own', async () => {
    const former = await startAndKillParent(options);
    const moved = { ...options, port: await freePort() };
    const cluster = await startCluster(moved);
    expect(cluster.reused).toBe(false);
    expect(isAlive(former)).toBe(false);
    expect(await answer(moved)).toBe(1);
    await cluster.stop();
  });

  it('removes the lock of a server that was killed, even when a stranger has its number now', async () => {
    const former = await startCluster(options);
    await end(former.pid, { signal: 'SIGKILL' });
    const lock = join(options.folder, 'postmaster.pid');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid)));
    const cluster = await startCluster(options);
    expect(await answer(options)).toBe(1);
    await cluster.stop();
  });

  it('begins anew after a first start that was killed half-way', async () => {
    mkdirSync(join(options.folder, 'base'), { recursive: true });
    const cluster = await startCluster(options);
    expect(existsSync(join(options.folder, 'PG_VERSION'))).toBe(true);
    await cluster.stop();
  });

  it('prepares roles that neither own anything nor pass the wall, twice with the same outcome', async () => {
    const cluster = await startCluster(options);
    await prepareDatabase(superuser(options), 'jiyue', (part) => `${part}-1`);
    await prepareDatabase(superuser(options), 'jiyue', (part) => `${part}-2`);
    const client = await connect({ ...superuser(options), user: 'jiyue_api', password: 'api-2', database: 'jiyue' });
    const { rows } = await client.query(
      `select rolname from pg_roles where rolname like 'jiyue%' and rolcanlogin and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit)
       order by rolname`,
    );
    const marks = await client.query(`select proleakproof from pg_proc where proname = 'ts_match_vq'`);
    await client.end();
    await cluster.stop();
    expect(rows.map(({ rolname }) => rolname)).toEqual(
      ['api', 'identity', 'jobs', 'owner', 'portal', 'supervisor'].map((part) => `jiyue_${part}`),
    );
    expect(marks.rows).toEqual([{ proleakproof: true }]);
  });
});

async function answer(options: ClusterOptions): Promise<unknown> {
  const client = await connect(superuser(options));
  const { rows } = await client.query<{ one: number }>('select 1 as one');
  await client.end();
  return rows[0]?.one;
}

async function startAndKillParent({ folder, port, superuserPassword }: ClusterOptions): Promise<number> {
  const parent = spawn(process.execPath, ['tools/postgres/start-and-hang.ts', folder, String(port), superuserPassword]);
  const [said]: Buffer[] = await once(parent.stdout, 'data');
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  return Number(said?.toString());
}
