import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { ROOT } from '../../lib/paths.ts';
import { freePort, freePorts } from '../../lib/ports.ts';
import { end } from '../../lib/processes.ts';
import { must } from '../../lib/run.ts';
import { secret } from '../../lib/secrets.ts';
import { type Cluster, type ClusterOptions, startCluster, superuser } from '../../postgres/cluster.ts';
import { connect } from '../../postgres/connect.ts';
import { prepareDatabase } from '../../postgres/prepare.ts';
import { DATABASE } from '../../supervisor/database.ts';
import { environmentOf, portsOf } from '../../supervisor/environment.ts';
import { type Issuer, startIssuer } from '../tenant-api/issuer.ts';
import { Kept } from './kept.ts';
import { startScanner } from './scanner.ts';

const SCAN_TAKES_MS = 60;

/** Two API processes and a worker on a durable database of their own, each of which may be killed at any time. */
export interface Ground {
  readonly apis: readonly Kept[];
  readonly worker: Kept;
  readonly urls: readonly string[];
  readonly issuer: Issuer;
  /** Kills the database server, or one of its processes, and starts it again. */
  killDatabase(how: 'server' | 'backend'): Promise<void>;
  /** One more API of the same province, under other conditions. */
  furtherApi(name: string, env: NodeJS.ProcessEnv): Promise<{ program: Kept; url: string }>;
  /** Where portals hear of changes. */
  portalUrl(): Promise<string>;
  root(): Promise<Client>;
  close(): Promise<void>;
}

/** Starts everything over the demo province; `env` may carry a planted fault, `settings` weaken the database. */
export async function prepareGround(env: NodeJS.ProcessEnv, settings: readonly string[]): Promise<Ground> {
  const ends: (() => unknown)[] = [];
  const close = async () => {
    for (const step of ends.reverse()) await step();
  };
  try {
    return { ...(await build(env, settings, ends)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function build(
  env: NodeJS.ProcessEnv,
  settings: readonly string[],
  ends: (() => unknown)[],
): Promise<Omit<Ground, 'close'>> {
  const data = mkdtempSync(join(tmpdir(), 'jiyue-no-loss-'));
  chmodSync(data, 0o711); // the server's own user passes through
  ends.push(() => rmSync(data, { recursive: true, force: true }));
  const port = await freePorts();
  const database = await startDatabase({ data, port, settings }, ends);
  const issuer = await startIssuer();
  ends.push(() => issuer.close());
  const scanner = await startScanner(SCAN_TAKES_MS);
  ends.push(() => scanner.stop());
  const given = { ...process.env, KEYCLOAK_URL: issuer.url, JIYUE_LOG_LEVEL: 'warn' };
  const environment = environmentOf({ data, port, environment: given });
  for (const program of ['migrate', 'seed-demo']) await must(process.execPath, [dist(program)], { env: environment });
  const at = (offset: number) => String(port + offset);
  const { apis, worker } = programsOf({ ...environment, ...env }, at, scanner.url);
  for (const program of [...apis, worker]) {
    program.start();
    ends.push(() => program.stop());
  }
  await Promise.all([...apis, worker].map((program) => program.untilReady()));
  return {
    apis,
    worker,
    issuer,
    urls: [0, 1].map((offset) => `http://127.0.0.1:${at(offset)}`),
    killDatabase: (how) => database.kill(how),
    root: () => connect(superuser(database.options, DATABASE)),
    portalUrl: async () => String(environment['DATABASE_PORTAL_URL']),
    furtherApi: furtherApis(environment, ends),
  };
}

async function startDatabase(
  { data, port, settings }: { data: string; port: number; settings: readonly string[] },
  ends: (() => unknown)[],
): Promise<Killable> {
  const database = new Killable({
    folder: join(data, 'pg'),
    port: portsOf(port).postgres,
    superuserPassword: secret(data, 'pg-superuser'),
    logFile: join(data, 'postgres.log'),
    settings,
  });
  ends.push(() => database.stop());
  await database.start();
  await prepareDatabase(superuser(database.options), DATABASE, (part) => secret(data, `pg-${part}`));
  return database;
}

// The API finds no scanner, so every file is left to the job that follows.
function programsOf(environment: NodeJS.ProcessEnv, at: (offset: number) => string, scanner: string) {
  const api = (name: string, own: string) =>
    kept({
      name,
      program: 'main',
      port: own,
      env: { ...environment, JIYUE_PORT: own, CLAMAV_URL: 'tcp://127.0.0.1:9' },
    });
  const worker = kept({ name: 'worker', program: 'worker', port: at(4), env: { ...environment, CLAMAV_URL: scanner } });
  return { apis: [api('api-1', at(0)), api('api-2', at(1))], worker };
}

/** How one more API is started; it ends with everything else. */
function furtherApis(environment: NodeJS.ProcessEnv, ends: (() => unknown)[]): Ground['furtherApi'] {
  return async (name, extra) => {
    const own = String(await freePort());
    const env = { ...environment, JIYUE_PORT: own, CLAMAV_URL: 'tcp://127.0.0.1:9', ...extra };
    const program = kept({ name, program: 'main', port: own, env });
    program.start();
    ends.push(() => program.stop());
    return { program, url: `http://127.0.0.1:${own}` };
  };
}

interface Program {
  readonly name: string;
  readonly program: string;
  readonly port: string;
  readonly env: NodeJS.ProcessEnv;
}

function kept({ name, program, port, env }: Program): Kept {
  const ready = `http://127.0.0.1:${port}/health/ready`;
  return new Kept({ name, args: [dist(program)], env, ready });
}

function dist(program: string): string {
  return join(ROOT, 'apps', 'api', 'dist', `${program}.js`);
}

/** A database server that is killed and started again, over the same files. */
class Killable {
  readonly options: ClusterOptions;
  private cluster: Cluster | undefined;

  constructor(options: ClusterOptions) {
    this.options = options;
  }

  async start(): Promise<void> {
    this.cluster = await startCluster(this.options);
  }

  async kill(how: 'server' | 'backend'): Promise<void> {
    if (how === 'backend') return this.killBackend();
    await end(this.cluster?.pid ?? 0, { signal: 'SIGKILL' });
    await this.again();
  }

  async stop(): Promise<void> {
    await this.cluster?.stop();
  }

  // Every other process of the server ends with it, and the server recovers as after a crash.
  private async killBackend(): Promise<void> {
    const client = await connect(superuser(this.options, DATABASE));
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where usename in ('jiyue_api', 'jiyue_jobs') order by random() limit 1`,
    );
    const [victim] = rows;
    if (victim) process.kill(victim.pid, 'SIGKILL');
    await client.end().catch(() => undefined); // it fell with the others
  }

  // The processes of the killed server need a moment to notice; until then its memory is taken.
  private async again(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.start();
      } catch (error) {
        if (tries > 120) throw error;
        await sleep(250);
      }
    }
  }
}
