import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataFolder, firstPort } from '../lib/paths.ts';
import { birthOf, end } from '../lib/processes.ts';
import { clamav } from './clamav.ts';
import { keycloak } from './keycloak.ts';
import { redis } from './redis.ts';
import { s3 } from './s3.ts';
import { Unavailable, type Place, type Service } from './service.ts';

export const SERVICES: readonly Service[] = [keycloak, s3, redis, clamav];
const PATIENCE_MS = 180_000;

/** Where programs are kept between runs. */
export function cacheFolder(): string {
  return process.env['JIYUE_CACHE'] ?? join(homedir(), '.cache', 'jiyue');
}

/** First of the consecutive ports that services take: beside those of the copy that uses them. */
function placeOf(service: Service, say: (text: string) => void): Place {
  const port = firstPort();
  const first = Number(process.env['JIYUE_SERVICES_PORT'] ?? port + 100);
  const data = dataFolder();
  const home = join(data, 'services', service.name);
  const publicUrl = process.env['JIYUE_PUBLIC_URL'] ?? `http://localhost:${port}`;
  mkdirSync(cacheFolder(), { recursive: true });
  mkdirSync(home, { recursive: true });
  return { cache: cacheFolder(), home, port: first + service.offset, data, publicUrl, say };
}

/** Brings, starts and awaits one service; gives back its variables. A service that runs already is left as it is. */
export async function up(service: Service, say: (text: string) => void): Promise<Record<string, string>> {
  const place = placeOf(service, say);
  const begun = Date.now();
  if (runningPid(place) === undefined) {
    await service.bring(place);
    if (await answers(service, place)) throw new Unavailable(`port ${place.port} is taken by something else`);
    await start(service, place);
    await service.prepare?.(place);
  }
  say(`${service.title} is up on port ${place.port} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  return service.environment(place);
}

/** Stops one service; says whether it ran. */
export async function down(service: Service, say: (text: string) => void): Promise<void> {
  const place = placeOf(service, say);
  const pid = runningPid(place);
  if (pid !== undefined) await end(pid, { graceMs: 15_000 });
  rmSync(pidFile(place), { force: true });
  say(pid === undefined ? `${service.title} was not running` : `${service.title} stopped`);
}

async function start(service: Service, place: Place): Promise<void> {
  const { command, args, env } = await service.launch(place);
  const logFile = join(place.home, 'service.log');
  const log = openSync(logFile, 'a');
  const child = spawn(command, [...args], {
    cwd: place.home,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(new Unavailable(error.message)));
    child.once('spawn', () => resolve(child.pid ?? 0));
  });
  child.unref();
  writeFileSync(pidFile(place), `${pid} ${birthOf(pid)}`);
  const limit = Date.now() + PATIENCE_MS;
  while (!(await answers(service, place))) {
    const ended = runningPid(place) === undefined;
    if (!ended && Date.now() < limit) await sleep(200);
    else
      throw new Unavailable(
        `${ended ? 'it ended at once' : 'it does not answer'}; its last words: ${lastWords(logFile)}`,
      );
  }
}

async function answers(service: Service, place: Place): Promise<boolean> {
  try {
    return await service.answers(place);
  } catch {
    return false; // nothing listens yet
  }
}

function runningPid(place: Place): number | undefined {
  if (!existsSync(pidFile(place))) return undefined;
  const [pid = '', birth = ''] = readFileSync(pidFile(place), 'utf8').split(' ');
  return birth !== '' && birthOf(Number(pid)) === birth ? Number(pid) : undefined;
}

function pidFile(place: Place): string {
  return join(place.home, 'service.pid');
}

function lastWords(logFile: string): string {
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' | ');
}
