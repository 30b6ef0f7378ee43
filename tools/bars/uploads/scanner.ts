import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../lib/ports.ts';
import { end } from '../../lib/processes.ts';
import { clamav } from '../../services/clamav.ts';

/** A running scanner. */
export interface Scanner {
  /** What makes the product use it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const WITHIN_MS = 180_000;

/** Starts the real ClamAV with the test signature; null where the machine has none. */
export async function startScanner(): Promise<Scanner | null> {
  if (!['/usr/sbin/clamd', '/usr/bin/clamd', '/opt/homebrew/sbin/clamd'].some((file) => existsSync(file))) return null;
  const home = mkdtempSync(join(tmpdir(), 'jiyue-clamav-'));
  const place = { cache: home, home, port: await freePort(), data: home, publicUrl: '', say: () => undefined };
  await clamav.bring(place);
  const { command, args } = await clamav.launch(place);
  const child = spawn(command, [...args], { stdio: 'ignore' });
  const stop = async () => {
    await end(child.pid ?? 0);
    rmSync(home, { recursive: true, force: true });
  };
  const limit = Date.now() + WITHIN_MS;
  while (!(await clamav.answers(place).catch(() => false))) {
    if (Date.now() > limit || child.exitCode !== null) {
      await stop();
      throw new Error('ClamAV does not start');
    }
    await sleep(200);
  }
  return { environment: clamav.environment(place), stop };
}
