import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../lib/paths.ts';
import { end } from '../../lib/processes.ts';
import type { Surface } from './surface.ts';

/** A running API of a copy of the product, and what it says it offers. */
export interface ApiProcess extends Surface {
  readonly url: string;
  readonly schemas: readonly string[];
  /** Turns exactly these faults of an instrumented copy on; tells what the API offers then. */
  turn(faults: readonly string[]): Promise<Surface>;
  /** Points of an instrumented copy that were passed since the last time. */
  reached(): Promise<string[]>;
  /** Everything it has written to its log. */
  said(): string;
  stop(): Promise<void>;
}

const SERVE = join(ROOT, 'tools', 'bars', 'tenant-api', 'serve.ts');

/** Starts the API from the copy in a process of its own; resolves when it listens. */
export async function startApi(root: string, env: NodeJS.ProcessEnv): Promise<ApiProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SERVE, root], {
    env,
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const offer = await answerOf<Surface & { schemas: string[] }>(child).catch(() => {
    throw new Error(`The API of the copy does not start:\n${words.slice(-4000)}`);
  });
  return {
    ...offer,
    url: `http://127.0.0.1:${env['JIYUE_PORT']}`,
    turn: (turn) => ask<Surface>(child, { turn }),
    reached: async () => (await ask<{ reached: string[] }>(child, {})).reached,
    said: () => words,
    stop: () => end(child.pid ?? 0, { signal: 'SIGKILL' }),
  };
}

async function ask<T>(child: ChildProcess, message: object): Promise<T> {
  const answer = answerOf<T>(child);
  child.send(message);
  return answer;
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const died = () => reject(new Error('The API of the copy ended'));
    child.once('exit', died);
    child.once('message', (message) => {
      child.off('exit', died);
      resolve(message as T);
    });
  });
}
