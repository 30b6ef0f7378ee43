import { createHash } from 'node:crypto';
import { accessSync, constants, createReadStream } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from '../lib/run.ts';
import { Unavailable } from './service.ts';

/** Full path of a program on the PATH; throws with how to get it. */
export function program(name: string, advice: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/go/bin'];
  const found = folders.map((folder) => join(folder, name)).find((path) => mayRun(path));
  if (!found) throw new Unavailable(`${name} is not installed (${advice})`);
  return found;
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Refuses a file whose content is not the pinned one. */
export async function checkHash(file: string, sha256: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found !== sha256) throw new Unavailable(`${file} has the hash ${found}, expected ${sha256}`);
}

/** Runs a download step; its failure means that the service cannot be had. */
export async function fetchBy(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code, output } = await run(command, args, { env: { ...process.env, ...env } });
  if (code !== 0)
    throw new Unavailable(`${command} ${args[0]} failed (${code}): ${output.trim().split('\n').slice(-3).join(' ')}`);
  return output;
}
