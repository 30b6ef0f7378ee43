import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAccounts, readAccounts } from '../lib/accounts.ts';
import { ROOT } from '../lib/paths.ts';
import { isFree } from '../lib/ports.ts';
import { connect } from '../postgres/connect.ts';
import { EmbeddedDatabase } from './database.ts';
import { environmentOf, portsOf, type Layout } from './environment.ts';
import { lineOf, pipeLines } from './log.ts';
import { Part } from './part.ts';
import type { Plan } from './plan.ts';
import { ProcessRecord } from './record.ts';
import { announce, describe, withdraw, type Running } from './running.ts';

/** Starts every part of a copy in order, keeps them running, and stops them in the reverse order. */
export class Supervisor {
  private readonly layout: Layout;
  private readonly plan: Plan;
  private readonly environment: NodeJS.ProcessEnv;
  private readonly record: ProcessRecord;
  private readonly line = lineOf('jiyue');
  private database: EmbeddedDatabase | undefined;
  private parts: Part[] = [];
  private claimed = false;
  private stopped: Promise<void> | undefined;

  constructor(layout: Layout, plan: Plan) {
    mkdirSync(layout.data, { recursive: true });
    this.layout = layout;
    this.plan = plan;
    this.environment = environmentOf(layout);
    this.record = new ProcessRecord(layout.data);
  }

  async start(): Promise<Running> {
    const { data, port, environment: given } = this.layout;
    const orphans = await this.record.claim();
    this.claimed = true;
    if (orphans.length > 0) this.line(`ended what a killed run had left: ${orphans.join(', ')}`);
    withdraw(data);
    await this.refuseTakenPorts();
    ensureAccounts(data);
    if (!given['DATABASE_URL']) {
      this.database = new EmbeddedDatabase(data, portsOf(port).postgres);
      await this.database.start();
    }
    await this.once('migrate');
    await this.seed();
    this.parts = this.plan.parts(this.environment, port).map((options) => new Part(options, this.record));
    for (const part of this.parts) part.start();
    await Promise.all(this.parts.map((part) => part.untilReady()));
    const running = await describe(this.environment, readAccounts(data));
    announce(data, running);
    return running;
  }

  /** Stops what was started; a second call waits for the first. */
  stop(): Promise<void> {
    this.stopped ??= this.stopAll();
    return this.stopped;
  }

  private async stopAll(): Promise<void> {
    if (!this.claimed) return;
    this.record.stopping();
    withdraw(this.layout.data);
    for (const part of this.parts.toReversed()) await part.stop();
    await this.database?.stop();
    this.record.clear();
  }

  private async refuseTakenPorts(): Promise<void> {
    const { postgres, ...ports } = portsOf(this.layout.port);
    const taken: number[] = [];
    for (const port of Object.values(ports)) if (!(await isFree(port))) taken.push(port);
    if (taken.length > 0) throw new Error(`Ports ${taken.join(', ')} are taken; choose others with JIYUE_PORT`);
  }

  /** The demonstration province comes into an empty database only, and never into production. */
  private async seed(): Promise<void> {
    const marker = join(this.layout.data, 'seeding');
    if (this.environment['JIYUE_ENV'] === 'production') return;
    if (!existsSync(marker) && (await this.hasSites())) return;
    writeFileSync(marker, ''); // a seed that was killed half-way goes on at the next start
    await this.once('seed-demo');
    rmSync(marker);
  }

  private async hasSites(): Promise<boolean> {
    const client = await connect({ connectionString: this.environment['DATABASE_IDENTITY_URL'] ?? '' });
    try {
      const { rowCount } = await client.query('select from site limit 1');
      return rowCount !== 0;
    } finally {
      await client.end();
    }
  }

  private async once(program: 'migrate' | 'seed-demo'): Promise<void> {
    const line = lineOf(program);
    const child = spawn(process.execPath, [...this.plan.once(program)], {
      cwd: ROOT,
      env: { ...this.environment, SWC_NODE_PROJECT: join(ROOT, 'tsconfig.base.json') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid !== undefined) this.record.add(program, child.pid);
    pipeLines(child.stdout, line);
    pipeLines(child.stderr, line);
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    if (code !== 0) throw new Error(`${program} failed (${code})`);
  }
}
