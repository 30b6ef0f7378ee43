import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../lib/ports.ts';
import { end } from '../../lib/processes.ts';

/** Starts the worker of a copy of the product; resolves when it is ready. */
export async function startWorker(root: string, environment: NodeJS.ProcessEnv): Promise<{ stop(): Promise<void> }> {
  const port = await freePort();
  const env = { ...environment, JIYUE_WORKER_PORT: String(port), JIYUE_LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [join(root, 'apps/api/dist/worker.js')], { cwd: root, env, stdio: 'ignore' });
  const stop = () => end(child.pid ?? 0, { signal: 'SIGKILL' });
  for (let tries = 0; tries < 1_800; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return { stop };
    await sleep(100);
  }
  await stop();
  throw new Error('The worker does not start');
}
