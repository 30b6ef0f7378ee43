import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Desk, type Writer } from './desk.ts';
import type { Ground } from './ground.ts';
import { halfOpenListen } from './half-open.ts';
import type { History } from './history.ts';
import type { Kept } from './kept.ts';

// The health check believes a disk for five seconds; the rest is for machines that are busy.
const TELLS_WITHIN_MS = 60_000;
const AN_HOUR_AGO = `const Now=Date;globalThis.Date=class extends Now{constructor(...a){a.length?super(...a):super(Now.now()-36e5)}static now(){return Now.now()-36e5}}`;

/** What is wrong without anything being killed; each trial writes, and what it wrote is judged with everything else. */
export async function trialsOf(ground: Ground, history: History, writer: Writer): Promise<string[]> {
  const faults = [
    ...(await fullDisk(ground)),
    ...(await startedWith(ground, { history, writer, name: 'redis away', env: { REDIS_URL: 'redis://127.0.0.1:1' } })),
    ...(await startedWith(ground, {
      history,
      writer: { ...writer, token: ground.issuer.tokenFor(writer.username, hourAgo()) },
      name: 'clock an hour back',
      env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(AN_HOUR_AGO)}` },
    })),
    ...(await halfOpenListen(await ground.portalUrl())),
  ];
  return faults;
}

function hourAgo(): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  return { iat: now - 7_200, exp: now + 3_600 };
}

/** An API whose disk is full says so, and says when it has room again. */
async function fullDisk({ apis }: Ground): Promise<string[]> {
  const [api] = apis;
  if (!api) return ['there is no API'];
  roomFor(api, '1000');
  const told = await within(TELLS_WITHIN_MS, async () => !(await api.isReady()));
  roomFor(api, 'unlimited');
  const healed = await within(TELLS_WITHIN_MS, () => api.isReady());
  return [
    ...(told ? [] : ['full disk: readiness says that all is well']),
    ...(healed ? [] : ['full disk: readiness does not see that there is room again']),
  ];
}

function roomFor({ pid }: Kept, bytes: string): void {
  execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:`], { stdio: 'ignore' });
}

interface Start {
  readonly history: History;
  readonly writer: Writer;
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
}

/** An API that starts under bad conditions takes writes all the same. */
async function startedWith(ground: Ground, { history, writer, name, env }: Start): Promise<string[]> {
  const { program, url } = await ground.furtherApi(name, env);
  const before = history.count('accepted');
  try {
    await program.untilReady();
    await new Desk(writer, [url], history, () => 0.5).round(`丢失检验${name}`);
  } finally {
    await program.stop();
  }
  return history.count('accepted') >= before + 5 ? [] : [`${name}: not everything was accepted`];
}

async function within(limitMs: number, isSo: () => Promise<boolean>): Promise<boolean> {
  const limit = Date.now() + limitMs;
  while (Date.now() < limit) {
    if (await isSo()) return true;
    await sleep(100);
  }
  return false;
}
