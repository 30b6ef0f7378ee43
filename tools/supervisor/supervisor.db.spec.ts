import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freePorts } from '../lib/ports.ts';
import { end, isAlive } from '../lib/processes.ts';
import { connect } from '../postgres/connect.ts';
import { survivorOf } from '../postgres/cluster.ts';
import { roleUrl } from '../postgres/prepare.ts';
import { secret } from '../lib/secrets.ts';

interface Copy {
  readonly child: ChildProcess;
  readonly data: string;
  readonly port: number;
  output(): string;
}

describe('supervisor', () => {
  let data = '';
  let started: Copy[] = [];

  const start = async (folder = data, port?: number): Promise<Copy> => {
    const copy = launch(folder, port ?? (await freePorts()));
    started.push(copy);
    await until(() => existsSync(join(folder, 'running.json')) || copy.child.exitCode !== null);
    return copy;
  };

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'jiyue-copy-'));
    started = [];
  });

  afterEach(async () => {
    for (const { child } of started) await end(child.pid ?? 0, { graceMs: 15_000 });
    for (const { data: folder } of started) {
      for (const pid of pidsOf(folder)) await end(pid);
      await end(survivorOf(join(folder, 'pg'))?.pid ?? 0, { signal: 'SIGQUIT' });
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('starts every part and says where everything is', async () => {
    const { port } = await start();
    const running = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'));
    expect(running).toMatchObject({
      admin: `http://localhost:${port}`,
      graphql: `http://localhost:${port}/graphql`,
      publicGraphql: `http://localhost:${port}/public/graphql`,
      portal: {
        port: port + 1,
        hosts: { province: 'yunling.localhost', '5399000001': 'yunling.localhost', '5399010001': 'linjiang.localhost' },
      },
      idp: `http://localhost:${port + 2}/realms/jiyue`,
      health: `http://localhost:${port}/health/ready`,
      metrics: `http://localhost:${port}/metrics`,
    });
    expect(running.portal.hosts).not.toHaveProperty('5399020001');
    expect(running.accounts[0]).toMatchObject({ username: 'operator', password: expect.stringMatching(/^\S{12,}$/) });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops everything it started on %s', async (signal) => {
    const { child } = await start();
    const pids = pidsOf(data);
    const database = survivorOf(join(data, 'pg'))?.pid ?? 0;
    child.kill(signal);
    await once(child, 'exit');
    expect(pids).toHaveLength(7);
    expect([...pids, database].filter((pid) => isAlive(pid))).toEqual([]);
    expect(existsSync(join(data, 'running.json'))).toBe(false);
  });

  it('starts again after a kill -9 and ends what that left behind', async () => {
    const first = await start();
    const left = pidsOf(data).filter((pid) => pid !== first.child.pid && isAlive(pid));
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    rmSync(join(data, 'running.json'));
    const second = await start(data, first.port);
    expect(second.output()).toContain('ended what a killed run had left');
    expect(left.length).toBeGreaterThanOrEqual(4);
    expect(left.filter((pid) => isAlive(pid))).toEqual([]);
    expect(await livesOf(second)).toBe(2);
  });

  it('stops when the command that started it is killed', async () => {
    const { child } = await start();
    const pids = pidsOf(data);
    child.disconnect();
    await once(child, 'exit');
    expect(pids.filter((pid) => isAlive(pid))).toEqual([]);
  });

  it('waits for a run that is still stopping', async () => {
    const first = await start();
    first.child.kill('SIGTERM');
    const second = await start(data, first.port);
    await until(() => second.output().includes('ready in'));
    expect(second.output()).toContain('ready in');
    expect(first.child.exitCode).toBe(0);
  });

  it('starts a fallen part again', async () => {
    const { port } = await start();
    const first = await answerOf(port);
    await end(Number(first), { signal: 'SIGKILL' });
    await until(async () => (await answerOf(port)) !== '');
    expect(await answerOf(port)).not.toBe(first);
  });

  it('starts a killed database again', async () => {
    const copy = await start();
    const former = survivorOf(join(data, 'pg'))?.pid ?? 0;
    await end(former, { signal: 'SIGKILL' });
    await until(async () => (await livesOf(copy).catch(() => 0)) === 1);
    expect(survivorOf(join(data, 'pg'))?.pid).not.toBe(former);
  });

  it('runs two copies side by side', async () => {
    const one = await start();
    const two = await start(mkdtempSync(join(tmpdir(), 'jiyue-copy-')));
    expect(await Promise.all([answerOf(one.port), answerOf(two.port)])).toEqual([
      expect.stringMatching(/\d+/),
      expect.stringMatching(/\d+/),
    ]);
  });

  it('refuses a data folder that another copy runs on', async () => {
    const { port } = await start();
    const before = await answerOf(port);
    const second = launch(data, await freePorts());
    await once(second.child, 'exit');
    expect(second.output()).toMatch(/already runs on this data folder/);
    expect(second.child.exitCode).toBe(1);
    expect(await answerOf(port)).toBe(before);
  });

  it('names a port that is taken and leaves nothing running', async () => {
    const port = await freePorts();
    const squatter = createServer().listen(port + 1, '127.0.0.1');
    await once(squatter, 'listening');
    const copy = await start(data, port);
    squatter.close();
    expect(copy.output()).toContain(`Ports ${port + 1} are taken`);
    expect(copy.child.exitCode).toBe(1);
    expect(survivorOf(join(data, 'pg'))).toBeUndefined();
  });
});

function launch(data: string, port: number): Copy {
  const env = { PATH: process.env['PATH'] ?? '', JIYUE_DATA: data, JIYUE_PORT: String(port) };
  const child = spawn(process.execPath, ['tools/supervisor/fixture/copy.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, data, port, output: () => output };
}

function pidsOf(data: string): number[] {
  const file = join(data, 'pids.json');
  const entries: { pid: number }[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return entries.map(({ pid }) => pid);
}

async function answerOf(port: number): Promise<string> {
  try {
    return await (await fetch(`http://127.0.0.1:${port}/`)).text();
  } catch {
    return ''; // between two lives
  }
}

/** How many starts the database remembers. */
async function livesOf({ data, port }: Copy): Promise<number> {
  const at = { host: '127.0.0.1', port: port + 3, database: 'jiyue' };
  const client = await connect({ connectionString: roleUrl('owner', secret(data, 'pg-owner'), at) });
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from life');
  await client.end();
  return rows[0]?.n ?? 0;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!(await condition()) && Date.now() < limit) await sleep(50);
}
