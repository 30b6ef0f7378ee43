import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asRefusal } from '../graphql/graphql-errors.js';
import { diskCheck } from './disk.js';
import { readiness } from './health.js';

const DISK = new URL('./disk.ts', import.meta.url).href;
const ASK = `const { diskCheck } = await import('${DISK}');
  process.stdout.write(await diskCheck(process.argv[1]).check().then(() => 'up', ({ code }) => code));`;

/** What a process says of the folder that may write files up to a size only, as on a full disk. */
function saidWithRoomFor(bytes: string, folder: string): string {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', '--input-type=module', '-e', ASK, folder];
  return execFileSync('prlimit', [`--fsize=${bytes}`, ...node], { encoding: 'utf8' }).trim();
}

describe('readiness', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jiyue-disk-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says that a disk with room is up, and leaves nothing there', async () => {
    expect(await readiness([diskCheck(folder)])).toEqual({ ready: true, checks: { disk: 'up' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that a full disk is down, and leaves nothing of its question there', () => {
    expect(saidWithRoomFor('1000', folder)).toBe('EFBIG');
    expect(saidWithRoomFor('unlimited', folder)).toBe('up');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that a folder that cannot be made is down', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await readiness([diskCheck(join(folder, 'file', 'below'))])).toMatchObject({ ready: false });
  });

  it('tells what is down though answers go on without it', async () => {
    const purges = { name: 'purges', isVital: false, check: () => Promise.reject(new Error('half open')) };
    expect(await readiness([purges])).toEqual({ ready: true, checks: { purges: 'down' } });
  });

  it('counts what does not answer as down', async () => {
    expect(await readiness([{ name: 'silent', check: () => new Promise(() => undefined) }])).toMatchObject({
      checks: { silent: 'down' },
    });
  });
});

describe('a write that finds no room', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS'])('is no defect, and may be tried again: %s', (code) => {
    expect(asRefusal(Object.assign(new Error('write'), { code }))).toMatchObject({ code: 'PLATFORM.UNAVAILABLE' });
  });
});
