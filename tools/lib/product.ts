import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runningFile, type Running } from '../supervisor/running.ts';
import { ROOT } from './paths.ts';
import { freePorts } from './ports.ts';
import { end, isAlive } from './processes.ts';

export interface Product {
  readonly running: Running;
  readonly data: string;
  readonly port: number;
  /** The supervisor's process. */
  readonly pid: number;
  readonly logFile: string;
  /** Stops every part and, unless told otherwise, removes the data folder. */
  stop(options?: { keepData?: boolean }): Promise<void>;
}

export interface ProductOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** A data folder to use again; a new one below the system's temporary folder otherwise. */
  readonly data?: string;
  readonly port?: number;
  readonly limitMs?: number;
}

/** Starts the whole built product on ports and a data folder of its own; resolves when it answers. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'jiyue-product-'));
  const port = options.port ?? (await freePorts());
  const logFile = join(data, 'product.log');
  const pid = launch({ ...process.env, ...options.env, JIYUE_DATA: data, JIYUE_PORT: String(port) }, logFile);
  const running = await untilRunning(pid, data, { logFile, limitMs: options.limitMs ?? 300_000 });
  const stop = async ({ keepData = false } = {}) => {
    await end(pid, { graceMs: 40_000 });
    if (!keepData) rmSync(data, { recursive: true, force: true });
  };
  return { running, data, port, pid, logFile, stop };
}

function launch(env: NodeJS.ProcessEnv, logFile: string): number {
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'tools', 'start.ts')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', log, log, 'ipc'], // the channel: should this process be killed, the product stops itself
  });
  closeSync(log);
  child.unref();
  child.channel?.unref();
  if (child.pid === undefined) throw new Error('The product could not be started');
  return child.pid;
}

async function untilRunning(
  pid: number,
  data: string,
  { logFile, limitMs }: { logFile: string; limitMs: number },
): Promise<Running> {
  const limit = Date.now() + limitMs;
  while (!existsSync(runningFile(data))) {
    if (!isAlive(pid) || Date.now() > limit) {
      await end(pid);
      throw new Error(`The product does not start; its last words:\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
    }
    await sleep(100);
  }
  const running: Running = JSON.parse(readFileSync(runningFile(data), 'utf8'));
  return running;
}
