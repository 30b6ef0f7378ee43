import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** A clone that holds the first step and one command, which tells where it is. */
function aClone(root: string): void {
  mkdirSync(join(root, 'tools'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  copyFileSync(join(import.meta.dirname, 'bootstrap.mjs'), join(root, 'tools', 'bootstrap.mjs'));
  writeFileSync(join(root, 'tools', 'where.ts'), `console.log(JSON.stringify([process.cwd(), process.env.PWD]));\n`);
  for (const file of ['package-lock.json', join('node_modules', '.package-lock.json')])
    writeFileSync(join(root, file), '');
}

describe('a command', () => {
  let place: string;
  beforeAll(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'jiyue-clone-')));
  });
  afterAll(() => rmSync(place, { recursive: true }));

  it.each([
    ['a hidden folder, blanks and Chinese characters', '.local/源码 目录/jiyue', null],
    ['a symbolic link', 'real/jiyue', '近 路'],
  ])('knows one name of the folder it works in, reached by %s', (_, folder, link) => {
    const root = join(place, folder);
    aClone(root);
    const asked = link ? join(place, link) : root;
    if (link) symlinkSync(root, asked);
    const options = { cwd: asked, env: { ...process.env, PWD: asked, NODE_OPTIONS: '' }, encoding: 'utf8' } as const;
    const said = execFileSync(process.execPath, [join(asked, 'tools', 'bootstrap.mjs'), 'where'], options);
    expect(JSON.parse(said)).toEqual([root, root]);
  });
});
