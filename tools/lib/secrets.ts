import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path of a secret file under the data folder; made with random content at first use, readable by its owner only. */
export function secretFile(data: string, name: string): string {
  const folder = join(data, 'secrets');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const file = join(folder, name);
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return file;
}

/** Content of a secret file. */
export function secret(data: string, name: string): string {
  return readFileSync(secretFile(data, name), 'utf8').trim();
}
