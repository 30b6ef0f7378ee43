import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../../lib/paths.ts';

/** A place in the built product and what stands there instead. */
export interface Patch {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** A copy of the built server programs that a proof may change; everything else is linked. */
export interface DistCopy {
  readonly root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(): void;
}

/** Copies the built API and every lib it is made of. Packages from elsewhere are links, so that each exists once. */
export function copyDist(patches: readonly Patch[] = []): DistCopy {
  const root = mkdtempSync(join(tmpdir(), 'jiyue-dist-'));
  const programs = ['apps/api', ...readdirSync(join(ROOT, 'libs')).map((lib) => `libs/${lib}`)];
  for (const program of programs.filter((path) => existsSync(join(ROOT, path, 'dist')))) copyProgram(root, program);
  cpSync(join(ROOT, 'libs/api-client/src/generated'), join(root, 'libs/api-client/src/generated'), { recursive: true });
  linkPackages(root);
  const copy: DistCopy = {
    root,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  for (const patch of patches) apply(copy, patch);
  return copy;
}

function copyProgram(root: string, program: string): void {
  cpSync(join(ROOT, program, 'dist'), join(root, program, 'dist'), {
    recursive: true,
    filter: (path) => !/\.(d\.ts|map)$/.test(path),
  });
  for (const beside of ['package.json', 'data'].filter((name) => existsSync(join(ROOT, program, name))))
    cpSync(join(ROOT, program, beside), join(root, program, beside), { recursive: true });
  // packages in a version that only this lib has
  const own = join(ROOT, program, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(root, program, 'node_modules'));
}

function linkPackages(root: string): void {
  const target = join(root, 'node_modules');
  mkdirSync(join(target, '@jiyue'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => entry !== '@jiyue')) {
    symlinkSync(join(ROOT, 'node_modules', name), join(target, name));
  }
  for (const lib of readdirSync(join(root, 'libs'))) symlinkSync(join(root, 'libs', lib), join(target, '@jiyue', lib));
}

function apply(copy: DistCopy, { file, find, put }: Patch): void {
  const text = copy.read(file);
  if (!text.includes(find)) throw new Error(`${dirname(file)}: nothing to break there any more: ${find}`);
  copy.write(file, text.replaceAll(find, put));
}
