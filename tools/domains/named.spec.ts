import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../lib/paths.ts';
import { declaredDomains, workspaces } from './found.ts';

const SOURCES = globSync(['{apps,libs}/*/src/**/*.{ts,tsx,astro}', 'tools/bars/**/*.ts'], { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.(?:spec|e2e|fixture)\.|\.list\.ts$|\/generated\//.test(file));
const DOMAINS = declaredDomains()
  .filter(({ workspace }) => workspace.tags.includes('type:domain'))
  .map(({ workspace }) => workspace.folder.slice('libs/'.length))
  // what other domains may import
  .filter((name) => name !== 'content');

/** Who names the folder of another all the same, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'apps/admin-web/src/routes/sites/opening/people-step.tsx':
    'whoever opens a site names its people with the form that the screens of people have',
  'tools/bars/toy-domain/copy.ts': 'adds the toy domain and takes it away again',
};

/** Where a domain is at home: its lib, its screens, its pages. */
const isHome = (file: string, name: string): boolean =>
  new RegExp(`^(?:libs|apps/[a-z-]+/src/(?:routes|pages))/${name}/`).test(file);

/** Its name as a part of an address or of a folder; what is imported from its package is for the linter to judge. */
const isNamedIn = (file: string, name: string): boolean =>
  new RegExp(`(?<!@jiyue|libs)/${name}['"\`/?]`).test(readFileSync(join(ROOT, file), 'utf8'));

describe('a domain', () => {
  it.each(DOMAINS)('%s is named by its own folders only: what others need of it, it declares', (name) => {
    const elsewhere = SOURCES.filter((file) => !isHome(file, name) && isNamedIn(file, name));
    expect(elsewhere.filter((file) => !ALLOWED[file])).toEqual([]);
  });
});

const OURS = /from '(@jiyue\/[\w-]+)/g;

/** Packages of ours that its sources import and its package does not name; what is for tests alone is for the linter. */
function unnamedBy({ name, folder, needs }: ReturnType<typeof workspaces>[number]): string[] {
  const own = SOURCES.filter((file) => file.startsWith(`${folder}/`) && !/\.(?:testing|contract|process)\./.test(file));
  const imported = own.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(OURS)].map(([, to = '']) => to),
  );
  return [...new Set(imported)].filter((to) => to !== name && !needs.includes(to));
}

it('every package names what it imports of ours, so that it is built after it', () => {
  const found = workspaces().map((one) => [one.name, ...unnamedBy(one)]);
  expect(found.filter(([, ...unnamed]) => unnamed.length > 0)).toEqual([]);
});
