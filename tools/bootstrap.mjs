// First step of every command. Runs on Node 20, needs nothing installed: brings the packages and Node 24, builds what is
// stale, then hands over to tools/<command>.ts. Only node: imports here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
/** Commands that run the built form; the others work from sources or need no product at all. */
const NEEDS_BUILD = new Set(['start', 'seed', 'province', 'trail', 'bench', 'bar', 'build', 'test']);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, env, stdio: ['inherit', 2, 2] });
  if (error) fail(`${command} could not be run: ${error.message}`);
  if (status !== 0) fail(`${command} ${args.join(' ')} failed (${status})`);
}

function installMissing() {
  const fresh = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
  if (!fresh) run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
}

function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  if (existsSync(found)) return found;
  return fail(
    `Node 24 or newer is needed; this is ${process.version} and npm has none for ${platform}-${process.arch}.`,
  );
}

function environment(node) {
  const bins = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return {
    ...process.env,
    PATH: bins.join(process.platform === 'win32' ? ';' : ':'),
    // come to by a symbolic link, the shell names another folder than the modules do: a compiler that believes it meets
    // every file twice
    PWD: ROOT,
    // programs are compiled once for all processes that run them
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(ROOT, 'node_modules', '.cache', 'compiled'),
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
  };
}

/** The npm above us, if any: a killed npm cannot tell its children, so they have to look. */
function npmAbove() {
  if (!process.env.npm_lifecycle_event || process.platform !== 'linux') return undefined;
  let pid = process.ppid;
  for (let step = 0; step < 3 && pid > 1; step += 1) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('npm')) return pid;
      pid = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function handOver(node, command, args) {
  const file = join(ROOT, 'tools', `${command}.ts`);
  if (!existsSync(file)) fail(`There is no command "${command}" (${file}).`);
  const flags = ['--disable-warning=ExperimentalWarning'];
  // The channel tells the command when this process is gone, even when it was killed without a word.
  const child = spawn(node, [...flags, file, ...args], {
    cwd: ROOT,
    env: environment(node),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  const npm = npmAbove();
  if (npm) setInterval(() => existsSync(`/proc/${npm}`) || child.kill('SIGTERM'), 1000).unref();
  child.on('error', (error) => fail(`${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

const [command, ...args] = process.argv.slice(2);
if (!command || !/^[a-z-]+$/.test(command)) fail('usage: node tools/bootstrap.mjs COMMAND [ARGUMENTS]');
installMissing();
const node = node24();
if (NEEDS_BUILD.has(command) && !process.env.JIYUE_AS_BUILT) {
  run(node, ['--disable-warning=ExperimentalWarning', join(ROOT, 'tools', 'build.ts')], environment(node));
}
if (command !== 'build') handOver(node, command, args);
