import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf, end } from '../lib/processes.ts';
import { findBinaries } from './binaries.ts';
import { connect } from './connect.ts';
import { chooseRunner, give, isServerOf, launch, type Runner } from './runner.ts';

export interface ClusterOptions {
  /** Folder of the cluster's files. */
  readonly folder: string;
  readonly port: number;
  readonly superuserPassword: string;
  /** Trades safety for speed: only for throw-away test clusters. */
  readonly throwAway?: boolean;
  /** Further `name=value` settings. */
  readonly settings?: readonly string[];
  /** Where the server's own messages go. */
  readonly logFile: string;
}

export interface Cluster {
  readonly port: number;
  readonly pid: number;
  readonly reused: boolean;
  stop(): Promise<void>;
}

const SUPERUSER = 'postgres';
const THROW_AWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'file_copy_method=clone',
];

/** Connection settings of the cluster's superuser. */
export function superuser(options: Pick<ClusterOptions, 'port' | 'superuserPassword'>, database = 'postgres') {
  return { host: '127.0.0.1', port: options.port, user: SUPERUSER, password: options.superuserPassword, database };
}

/**
 * Starts the embedded server, making its files at first. A server that outlived its killed parent is taken over; one
 * on another port is stopped first; a lock that nobody holds is removed.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const programs = findBinaries();
  mkdirSync(dirname(options.folder), { recursive: true });
  const survivor = survivorOf(options.folder);
  if (survivor && survivor.port === options.port && (await answers(options, 5000))) {
    return { port: options.port, pid: survivor.pid, reused: true, stop: () => stop(survivor.pid) };
  }
  if (survivor) await stop(survivor.pid);
  removeStaleLock(options.folder);
  const runner = chooseRunner(options.folder, [programs.postgres]);
  if (!existsSync(join(options.folder, 'PG_VERSION'))) await initialise(runner, programs.initdb, options);
  const pid = await serve(runner, programs.postgres, options);
  return { port: options.port, pid, reused: false, stop: () => stop(pid) };
}

/** The live server over this folder, if any, from its own lock file. */
export function survivorOf(folder: string): { pid: number; port: number } | undefined {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return undefined;
  const lines = readFileSync(lock, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return pid > 0 && isServerOf(pid, folder) ? { pid, port: Number(lines[3]) } : undefined;
}

function removeStaleLock(folder: string): void {
  if (survivorOf(folder) === undefined) rmSync(join(folder, 'postmaster.pid'), { force: true });
}

async function initialise(runner: Runner, initdb: string, options: ClusterOptions): Promise<void> {
  // a first run that was killed half-way leaves files without PG_VERSION: nothing of value is in them
  rmSync(options.folder, { recursive: true, force: true });
  mkdirSync(options.folder, { mode: 0o700 });
  const passwordFile = `${options.folder}.${randomBytes(4).toString('hex')}.pw`;
  writeFileSync(passwordFile, options.superuserPassword, { mode: 0o600 });
  give(runner, options.folder);
  give(runner, passwordFile);
  const args = [
    '-D',
    options.folder,
    '-U',
    SUPERUSER,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(options.throwAway ? ['--no-sync'] : []));
  try {
    await finish(runner, initdb, args, options.logFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function finish(runner: Runner, program: string, args: readonly string[], logFile: string): Promise<void> {
  const log = openSync(logFile, 'a');
  return new Promise<void>((resolve, reject) => {
    const child = launch(runner, program, args, { stdio: ['ignore', log, log] });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}); see ${logFile}`)),
    );
  }).finally(() => closeSync(log));
}

async function serve(runner: Runner, program: string, options: ClusterOptions): Promise<number> {
  const settings = [
    `port=${options.port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    // counts statements, for the benchmark and for whoever looks for a slow one
    'shared_preload_libraries=pg_stat_statements',
    'pg_stat_statements.track=top',
    ...(options.throwAway ? THROW_AWAY : []),
    ...(options.settings ?? []),
  ];
  const log = openSync(options.logFile, 'a');
  const args = ['-D', options.folder, ...settings.flatMap((setting) => ['-c', setting])];
  // a group of its own: a Ctrl-C at the terminal must not reach it before the processes that use it
  const child = launch(runner, program, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => (child.pid === undefined ? reject(new Error('no pid')) : resolve(child.pid)));
  });
  child.unref();
  const birth = birthOf(pid);
  const limit = Date.now() + 30_000;
  while (!(await answers(options, 0))) {
    if (birthOf(pid) !== birth) throw new Error(`PostgreSQL ended at once; see ${options.logFile}`);
    if (Date.now() > limit)
      throw new Error(`PostgreSQL does not answer on port ${options.port}; see ${options.logFile}`);
    await sleep(50);
  }
  return pid;
}

async function answers(options: ClusterOptions, patienceMs: number): Promise<boolean> {
  const limit = Date.now() + patienceMs;
  do {
    try {
      const client = await connect(superuser(options));
      await client.end();
      return true;
    } catch {
      await sleep(patienceMs > 0 ? 100 : 0); // starting up, recovering, or not there
    }
  } while (Date.now() < limit);
  return false;
}

/** SIGINT is PostgreSQL's fast stop: open transactions are rolled back, the files are left clean. */
function stop(pid: number): Promise<void> {
  return end(pid, { signal: 'SIGINT', graceMs: 20_000 });
}
