import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../lib/paths.ts';
import { declaredDomains } from './found.ts';

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
