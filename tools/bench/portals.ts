import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../lib/paths.ts';
import { end } from '../lib/processes.ts';
import { freePort } from '../lib/ports.ts';

/** A portal beside the one that the product started. */
export interface FurtherPortal {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts one with its page cache, or without it, so that rendering itself is measured; waits until it answers. */
export async function startPortal(environment: NodeJS.ProcessEnv, cache: 'on' | 'off'): Promise<FurtherPortal> {
  const port = await freePort();
  const env = { ...environment, JIYUE_PORTAL_PORT: String(port), JIYUE_PORTAL_CACHE: cache, JIYUE_LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [join(ROOT, 'apps', 'portal-web', 'dist', 'main.js')], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  const pid = child.pid ?? 0;
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return { port, pid, stop: () => end(pid) };
    await sleep(50);
  }
  await end(pid);
  throw new Error('A further portal does not start');
}
