import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { end } from '../lib/processes.ts';
import { ROOT } from '../lib/paths.ts';
import { lineOf, pipeLines, type Line } from './log.ts';
import type { ProcessRecord } from './record.ts';

export interface PartOptions {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Answers 2xx once the part is ready; a part without one is never waited for. */
  readonly ready?: string;
  readonly cwd?: string;
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
/** A part that lived this long was healthy: its next fall begins the pauses anew. */
const HEALTHY_AFTER = 30_000;

/** One long-running process: started, watched, started again when it falls, stopped when asked. */
export class Part {
  readonly name: string;
  private readonly line: Line;
  private child: ChildProcess | undefined;
  private pause = FIRST_PAUSE;
  private stopping = false;
  private falls = 0;

  private readonly options: PartOptions;
  private readonly record: ProcessRecord;

  constructor(options: PartOptions, record: ProcessRecord) {
    this.options = options;
    this.record = record;
    this.name = options.name;
    this.line = lineOf(options.name);
  }

  start(): void {
    const begun = Date.now();
    // a process group of its own: Ctrl-C reaches the supervisor only, which stops the parts in order
    const child = spawn(process.execPath, [...this.options.args], {
      cwd: this.options.cwd ?? ROOT,
      env: this.options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.child = child;
    if (child.pid !== undefined) this.record.add(this.name, child.pid);
    pipeLines(child.stdout, this.line);
    pipeLines(child.stderr, this.line);
    child.once('error', (error) => this.line(error.message));
    child.once('exit', (code, signal) => void this.fell(Date.now() - begun, code ?? signal));
  }

  /** Resolves when the part answers; throws when it keeps falling or stays silent. */
  async untilReady(limitMs = 60_000): Promise<void> {
    const { ready } = this.options;
    if (ready === undefined) return;
    const limit = Date.now() + limitMs;
    while (!(await answers(ready))) {
      if (this.stopping) return;
      if (this.falls >= 3) throw new Error(`${this.name} does not start`);
      if (Date.now() > limit) throw new Error(`${this.name} does not answer at ${ready}`);
      await sleep(100);
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const pid = this.child?.pid;
    if (pid !== undefined) await end(pid, { graceMs: 10_000 });
  }

  private async fell(livedMs: number, how: number | string | null): Promise<void> {
    if (this.stopping) return;
    this.falls += 1;
    this.pause = livedMs > HEALTHY_AFTER ? FIRST_PAUSE : Math.min(this.pause * 2, LONGEST_PAUSE);
    this.line(`ended (${how}); starts again in ${this.pause / 1000} s`);
    await sleep(this.pause);
    if (!this.stopping) this.start();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000), redirect: 'manual' });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // not listening yet
  }
}
