import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CapturedLetter, outboxFolder } from './captured.js';

const NEWEST = 100;

/** The newest captured letters of a channel, newest first. */
export async function readOutbox(dataDir: string, channel: 'mail' | 'sms'): Promise<CapturedLetter[]> {
  const folder = outboxFolder(dataDir, channel);
  const names = (await readdir(folder).catch(nothing)).filter((name) => name.endsWith('.json'));
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  const newest = dated.sort((a, b) => b.at - a.at).slice(0, NEWEST);
  return Promise.all(
    newest.map(async ({ name }) => JSON.parse(await readFile(join(folder, name), 'utf8')) as CapturedLetter),
  );
}

// Nothing was captured yet.
function nothing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
