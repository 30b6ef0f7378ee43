import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chownSync, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandOf } from '../lib/processes.ts';

/**
 * PostgreSQL refuses to run as root. As root it runs as the user `postgres` where that user can reach the files, else
 * inside a user namespace of its own, where it is nobody and the files keep belonging to root.
 */
export type Runner =
  | { readonly kind: 'self' }
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' };

/** Chooses how to run PostgreSQL over this data folder; a folder that exists decides by its owner. */
export function chooseRunner(folder: string, programs: readonly string[]): Runner {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const user = postgresUser();
  const reachable = [folder, ...programs].every((file) => othersMayReach(dirname(file)));
  if (user && reachable && isOwnOrEmpty(folder, user.uid)) return { kind: 'user', ...user };
  refuseWithoutNamespaces(user ? `the user postgres cannot reach ${folder}` : 'there is no user postgres');
  if (existsSync(folder)) own(folder, { uid: 0, gid: 0 }); // it may come from a place that the user could reach
  return { kind: 'namespace' };
}

function refuseWithoutNamespaces(why: string): void {
  if (spawnSync('unshare', ['-U', 'true']).status === 0) return;
  throw new Error(
    `PostgreSQL does not run as root, ${why}, and user namespaces are off: run as another user, or set DATABASE_URL`,
  );
}

/** Starts a program the chosen way. */
export function launch(runner: Runner, program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  if (runner.kind === 'namespace') return spawn('unshare', ['-U', program, ...args], options);
  if (runner.kind === 'user') return spawn(program, args, { ...options, cwd: '/', uid: runner.uid, gid: runner.gid });
  return spawn(program, args, options);
}

/** Gives a file tree to whoever runs the server. */
export function give(runner: Runner, path: string): void {
  if (runner.kind === 'user') own(path, runner);
}

/** Whether `pid` is a PostgreSQL server over this data folder (and not a stranger with a recycled number). */
export function isServerOf(pid: number, folder: string): boolean {
  const command = commandOf(pid);
  return /\bpostgres(\.exe)?\b/.test(command) && command.includes(folder);
}

function postgresUser(): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function othersMayReach(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function isOwnOrEmpty(folder: string, uid: number): boolean {
  return !existsSync(folder) || statSync(folder).uid === uid || readdirSync(folder).length === 0;
}

function own(path: string, to: { uid: number; gid: number }): void {
  chownSync(path, to.uid, to.gid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) own(join(path, name), to);
}
