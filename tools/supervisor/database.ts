import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { secret } from '../lib/secrets.ts';
import { isAlive } from '../lib/processes.ts';
import { startCluster, superuser, type Cluster } from '../postgres/cluster.ts';
import { PARTS, prepareDatabase, roleUrl, type Part } from '../postgres/prepare.ts';
import { lineOf } from './log.ts';

export const DATABASE = 'jiyue';
const WATCH_EVERY = 500;

/** The embedded database of one data folder, kept alive until stopped. */
export class EmbeddedDatabase {
  private cluster: Cluster | undefined;
  private watch: NodeJS.Timeout | undefined;
  private readonly line = lineOf('postgres');
  private readonly options;
  private readonly data: string;

  constructor(data: string, port: number) {
    this.data = data;
    this.options = {
      folder: join(data, 'pg'),
      port,
      superuserPassword: secret(data, 'pg-superuser'),
      logFile: join(data, 'postgres.log'),
    };
  }

  async start(): Promise<void> {
    mkdirSync(this.data, { recursive: true });
    chmodSync(this.data, 0o711); // the server's own user passes through; what is secret inside is 0600
    await this.run();
    await prepareDatabase(superuser(this.options), DATABASE, (part) => secret(this.data, `pg-${part}`));
    this.watch = setInterval(() => void this.revive(), WATCH_EVERY);
  }

  async stop(): Promise<void> {
    clearInterval(this.watch);
    await this.cluster?.stop();
  }

  private async run(): Promise<void> {
    this.cluster = await startCluster(this.options);
    const how = this.cluster.reused ? 'was still running and is used again' : 'is up';
    this.line(`${how} on port ${this.options.port}; its messages: ${this.options.logFile}`);
  }

  private async revive(): Promise<void> {
    if (!this.cluster || isAlive(this.cluster.pid)) return;
    this.cluster = undefined;
    this.line('ended; starts again');
    try {
      await this.run();
    } catch (error) {
      this.line(`does not start: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      process.kill(process.pid, 'SIGTERM');
    }
  }
}

/** Addresses of the database for every login role: given ones stay, the rest follow from DATABASE_URL or the embedded server. */
export function databaseEnvironment(data: string, port: number, given: NodeJS.ProcessEnv): Record<string, string> {
  const base = given['DATABASE_URL'] ? new URL(given['DATABASE_URL']) : undefined;
  const at = base
    ? { host: base.hostname, port: Number(base.port || 5432), database: base.pathname.slice(1) }
    : { host: '127.0.0.1', port, database: DATABASE };
  return Object.fromEntries(
    PARTS.map((part) => [variableOf(part), given[variableOf(part)] ?? roleUrl(part, secret(data, `pg-${part}`), at)]),
  );
}

/** Name of the variable that holds the address for a login role. */
export function variableOf(part: Part): string {
  return part === 'api' ? 'DATABASE_URL' : `DATABASE_${part.toUpperCase()}_URL`;
}
