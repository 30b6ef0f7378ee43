import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LINUX = existsSync('/proc/self/stat');

/** When the process began, as an opaque text: a recycled pid has another one. Empty when there is no such process. */
export function birthOf(pid: number): string {
  if (!LINUX) return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  const stat = readOr(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // field 3 is the state (Z: dead, not yet collected), field 22 the start in clock ticks since boot
  return fields[0] === 'Z' ? '' : (fields[19] ?? '');
}

/** The command line of a process, or an empty text. */
export function commandOf(pid: number): string {
  if (!LINUX) return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return readOr(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
}

/** Whether a process with this pid runs now. */
export function isAlive(pid: number): boolean {
  return birthOf(pid) !== '';
}

/** Pids whose parent is `pid` now; none where there is no `/proc`. */
export function childrenOf(pid: number): number[] {
  return readOr(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
}

/** Ends one process by its id: politely, then not. Resolves when it is gone. */
export async function end(pid: number, options: { signal?: NodeJS.Signals; graceMs?: number } = {}): Promise<void> {
  const birth = birthOf(pid);
  if (birth === '') return;
  send(pid, options.signal ?? 'SIGTERM');
  if (await isGone(pid, birth, options.graceMs ?? 8000)) return;
  send(pid, 'SIGKILL');
  await isGone(pid, birth, Infinity);
}

async function isGone(pid: number, birth: string, limitMs: number): Promise<boolean> {
  const limit = Date.now() + limitMs;
  while (birthOf(pid) === birth) {
    if (Date.now() > limit) return false;
    await sleep(50);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // gone between two looks
  }
}
