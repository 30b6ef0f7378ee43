import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createClient } from 'redis';
import { PostgresPurgeBus } from './postgres-purge-bus.js';
import { purgeBusContract, type PurgeBusServer } from './purge-bus.contract.js';
import { RedisPurgeBus } from './redis-purge-bus.js';

const REDIS = '/usr/bin/redis-server';

type Login = { readonly user: string; readonly password: string };
type Cluster = {
  readonly host: string;
  readonly port: number;
  readonly superuser: Login;
  readonly roles: { readonly portal: Login };
};

function clusterUrl(login: (cluster: Cluster) => Login): string {
  // Written by the set-up of the test run.
  const cluster = JSON.parse(process.env['JIYUE_TEST_PG'] ?? '{}') as Cluster;
  const { user, password } = login(cluster);
  return `postgres://${user}:${password}@${cluster.host}:${cluster.port}/postgres`;
}

const postgres: PurgeBusServer = {
  connect: () => new PostgresPurgeBus({ connectionString: clusterUrl(({ roles }) => roles.portal) }),
  cut: async () => {
    const client = new Client({ connectionString: clusterUrl(({ superuser }) => superuser) });
    await client.connect();
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jiyue purge bus'`,
    );
    await client.end();
  },
};

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

class RedisServer implements PurgeBusServer {
  private process: ChildProcess | undefined;
  private url = '';

  async start(): Promise<void> {
    const port = await freePort();
    this.url = `redis://127.0.0.1:${port}`;
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.process = spawn(REDIS, settings, { stdio: 'ignore' });
    await delay(200);
  }

  connect(): RedisPurgeBus {
    return new RedisPurgeBus({ url: this.url });
  }

  async cut(): Promise<void> {
    const client = await createClient({ url: this.url }).connect();
    await client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'pubsub']);
    await client.close();
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.process?.once('exit', () => resolve());
      this.process?.kill('SIGKILL');
    });
  }
}

const redis = new RedisServer();

describe('purge bus on PostgreSQL', () => {
  it.each(purgeBusContract)('$title', async ({ keeps }) => {
    expect(await keeps(postgres)).toBe(true);
  });
});

// The whole suite must run where no Redis is installed; the real-services proof brings one.
(existsSync(REDIS) ? describe : describe.skip)('purge bus on Redis', () => {
  beforeAll(() => redis.start());
  afterAll(() => redis.stop());
  it.each(purgeBusContract)('$title', async ({ keeps }) => {
    expect(await keeps(redis)).toBe(true);
  });
});
