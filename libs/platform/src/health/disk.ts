import { randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HealthCheck } from './health.js';

// Less room than that is none: a picture of a citizen would not fit.
const PROBE_BYTES = 256 * 1024;
const BELIEVED_FOR_MS = 5_000;

/** Whether a folder takes what is written into it: a full disk and a lost mount look well until somebody writes. */
export function diskCheck(folder: string): HealthCheck {
  let until = 0;
  return {
    name: 'disk',
    async check() {
      if (Date.now() < until) return;
      await writeInto(folder);
      until = Date.now() + BELIEVED_FOR_MS; // a disk that has room is not asked with every request
    },
  };
}

async function writeInto(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `.room-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(randomBytes(PROBE_BYTES));
      await handle.sync();
    } finally {
      await handle.close();
    }
  } finally {
    await rm(file, { force: true });
  }
}
