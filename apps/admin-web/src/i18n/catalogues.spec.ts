import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(import.meta.dirname, '..');
const han = /\p{Script=Han}/u;

/** Lines of screens and components that hold Chinese outside comments: they belong into a catalogue. */
function strays(): string[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx$/.test(path))
    .filter((path) => !/\.spec\.|(zh|zh-CN|messages)\.tsx?$/.test(path));
  return files.flatMap((path) =>
    readFileSync(join(src, path), 'utf8')
      .split('\n')
      .filter((line) => han.test(line.replace(/\/\/.*|^\s*\/?\*.*/, '')) && !line.includes('aria-hidden'))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

describe('catalogues', () => {
  it('hold every Chinese word a screen shows', () => {
    expect(strays()).toEqual([]);
  });
});
