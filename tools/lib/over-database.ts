import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedDatabase } from '../supervisor/database.ts';
import { environmentOf, portsOf } from '../supervisor/environment.ts';
import { announce, describe, runningFile, type Running } from '../supervisor/running.ts';
import { readAccounts } from './accounts.ts';
import { dataFolder, firstPort, ROOT } from './paths.ts';
import { isFree } from './ports.ts';

/**
 * Runs a program of the API's package over the database of the copy that runs, of the configured server, or, when
 * there is neither, of an embedded server that is started for it; `after` follows where it succeeds. Returns the
 * program's exit code.
 */
export async function overDatabase(
  program: string,
  args: readonly string[],
  after: (environment: NodeJS.ProcessEnv) => Promise<void> = async () => undefined,
): Promise<number> {
  const data = dataFolder();
  const running = readRunning(data);
  const port = Number(running && new URL(running.admin).port) || firstPort();
  const environment = environmentOf({ data, port, environment: process.env });
  const isOurs = !process.env['DATABASE_URL'] && (await isFree(portsOf(port).postgres));
  const database = isOurs ? new EmbeddedDatabase(data, portsOf(port).postgres) : undefined;
  await database?.start();
  try {
    const migrated = await runProgram('migrate', [], environment);
    const code = migrated === 0 ? await runProgram(program, args, environment) : migrated;
    if (code === 0) await after(environment);
    if (running) announce(data, await describe(environment, readAccounts(data)));
    return code;
  } finally {
    await database?.stop();
  }
}

function readRunning(data: string): Running | undefined {
  return existsSync(runningFile(data)) ? JSON.parse(readFileSync(runningFile(data), 'utf8')) : undefined;
}

function runProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const file = join(ROOT, 'apps', 'api', 'dist', `${program}.js`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    const gone = () => child.kill('SIGTERM'); // the command that started us is gone
    process.on('SIGINT', pass).on('SIGTERM', pass).on('disconnect', gone);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass).off('disconnect', gone);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}
