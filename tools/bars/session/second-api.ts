import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../../lib/paths.ts';
import { freePort } from '../../lib/ports.ts';
import { end } from '../../lib/processes.ts';
import type { DemoProduct } from '../ground/demo-product.ts';
import { environmentOf } from '../../supervisor/environment.ts';

/** One more API process on the database, identity provider and files of a running copy. */
export interface SecondApi {
  readonly url: string;
  readonly pid: () => number;
  kill(): Promise<void>;
  /** Starts it again on the same port after it was killed. */
  start(): Promise<void>;
}

const READY_MS = 180_000;

/** Starts one more API beside the running copy; resolves when it is ready. */
export async function startSecondApi(
  { data, port: first, database }: DemoProduct,
  extra: NodeJS.ProcessEnv,
): Promise<SecondApi> {
  const port = await freePort();
  const base = environmentOf({ data, port: first, environment: { ...process.env, ...database.environment, ...extra } });
  const env = { ...base, JIYUE_PORT: String(port) };
  const url = `http://127.0.0.1:${port}`;
  let pid = 0;
  const start = async () => {
    const child = spawn(process.execPath, [join(ROOT, 'apps', 'api', 'dist', 'main.js')], {
      cwd: ROOT,
      env,
      stdio: 'ignore',
    });
    pid = child.pid ?? 0;
    child.unref();
    await untilReady(url);
  };
  await start();
  return { url, pid: () => pid, start, kill: () => end(pid, { signal: 'SIGKILL' }) };
}

async function untilReady(url: string): Promise<void> {
  const limit = Date.now() + READY_MS;
  while (!(await isReady(url))) {
    if (Date.now() > limit) throw new Error(`The second API does not answer at ${url}`);
    await sleep(100);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false; // not listening yet
  }
}
