import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../lib/paths.ts';
import { end } from '../../lib/processes.ts';

/** What is started, and where it says that it is ready. */
export interface KeptOptions {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly ready: string;
}

const WORDS_KEPT = 1_500;

/** A program that is started again whenever it falls, as the supervisor does, but without its pauses. */
export class Kept {
  readonly name: string;
  private readonly options: KeptOptions;
  private child: ChildProcess | undefined;
  private isStopping = false;
  private wasKilled = false;
  private words = '';
  /** What it said before each end that was not a kill. */
  readonly falls: string[] = [];

  constructor(options: KeptOptions) {
    this.options = options;
    this.name = options.name;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  start(): void {
    const child = spawn(process.execPath, [...this.options.args], {
      cwd: ROOT,
      env: this.options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.words = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (this.words = (this.words + text).slice(-WORDS_KEPT)));
    this.child = child;
    child.once('exit', () => void this.fell());
  }

  async isReady(): Promise<boolean> {
    try {
      const answer = await fetch(this.options.ready, { signal: AbortSignal.timeout(1_000) });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false; // starting, or gone
    }
  }

  async untilReady(limitMs = 180_000): Promise<void> {
    const limit = Date.now() + limitMs;
    while (!(await this.isReady())) {
      if (Date.now() > limit) throw new Error(`${this.name} does not come back:\n${this.words}`);
      await sleep(100);
    }
  }

  kill(): void {
    this.wasKilled = true;
    this.child?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await end(this.child?.pid ?? 0);
  }

  private async fell(): Promise<void> {
    if (!this.wasKilled && !this.isStopping) this.falls.push(this.words);
    this.wasKilled = false;
    await sleep(100);
    if (!this.isStopping) this.start();
  }
}
