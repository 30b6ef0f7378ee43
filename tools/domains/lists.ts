import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../lib/paths.ts';
import { declaredDomains, type Workspace, workspaces } from './found.ts';
import { foundDocument } from './found-document.ts';
import { withLibraryDiagram } from './library-diagram.ts';

/** A file that follows from the folders of the libs. */
export interface DerivedFile {
  readonly path: string;
  readonly text: string;
}

const LIST = 'apps/api/src/composition/domains.list.ts';
const PAGE_FOLDER = 'apps/portal-web/src/pages';
const PAGES = `${PAGE_FOLDER}/pages.list.ts`;
const NAMES = 'libs/kernel/src/portal-names.list.ts';
const ARCHITECTURE = 'docs/architecture.md';
const HEAD = '// Made by `node tools/domains.ts` from the libs that declare a domain; a test compares both.\n';

/** Everything that is derived from the folders: the list of domains, of kinds of pages, TypeScript's references. */
export async function derivedFiles(): Promise<DerivedFile[]> {
  const all = workspaces();
  const raw = [
    { path: LIST, text: domainList(all) },
    { path: PAGES, text: pageList() },
    { path: NAMES, text: nameList() },
    rootReferences(all),
    { path: 'docs/domains.md', text: foundDocument(all) },
    { path: ARCHITECTURE, text: withLibraryDiagram(current(ARCHITECTURE) ?? '', all) },
    ...all.flatMap((one) => referencesOf(one, all)),
  ];
  return Promise.all(raw.map(async ({ path, text }) => ({ path, text: await formatted(path, text) })));
}

async function formatted(path: string, text: string): Promise<string> {
  const options = await resolveConfig(join(ROOT, path));
  return format(text, { ...options, filepath: path });
}

/** Brings them up to date; answers which were not. */
export async function writeDerived(): Promise<string[]> {
  const files = await derivedFiles();
  const stale = files.filter(({ path, text }) => current(path) !== text);
  for (const { path, text } of stale) writeFileSync(join(ROOT, path), text);
  return stale.map(({ path }) => path);
}

/** A derived file as it stands. */
export function current(path: string): string | null {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function domainList(all: readonly Workspace[]): string {
  const domains = declaredDomains(all);
  const imports = domains.map(({ constant, workspace }) => `import { ${constant} } from '${workspace.name}';`).sort();
  return [
    HEAD.trimEnd(),
    ...imports,
    `import type { DomainDeclaration } from '@jiyue/platform';`,
    '',
    '/** What every domain lib declares; those that stand below others first. */',
    'export const DECLARED: readonly DomainDeclaration[] = [',
    ...domains.map(({ constant }) => `  ${constant},`),
    '];',
    '',
  ].join('\n');
}

/** The kinds of pages of the portal, by their folders. */
export function pageKinds(): string[] {
  const folder = join(ROOT, PAGE_FOLDER);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.ts')))
    .sort();
}

// First parts of addresses that pages use themselves, as their `address.ts` spells them.
function nameList(): string {
  const written = pageKinds().flatMap((kind) => {
    const source = readFileSync(join(ROOT, PAGE_FOLDER, kind, 'address.ts'), 'utf8');
    return [...source.matchAll(/['"`^]\\?\/([a-z][a-z0-9]*)/g)].map(([, name = '']) => name);
  });
  return [
    '// Made by `node tools/domains.ts` from the addresses of the portal’s pages; a test compares both.',
    '/** First parts of addresses that pages of the portal use. */',
    `export const PORTAL_NAMES: readonly string[] = ${JSON.stringify([...new Set(written)].sort())};`,
    '',
  ].join('\n');
}

function pageList(): string {
  const kinds = pageKinds();
  return [
    '// Made by `node tools/domains.ts` from the folders beside it; a test compares both.',
    ...kinds.map((kind) => `import { ${kind} } from './${kind}/index.js';`),
    `import type { PageKind } from './define-page.js';`,
    '',
    '/** Every kind of page there is. */',
    `export const DECLARED: readonly PageKind[] = [${kinds.join(', ')}];`,
    '',
  ].join('\n');
}

function rootReferences(all: readonly Workspace[]): DerivedFile {
  const references = all.filter(isBuilt).map(({ folder }) => ({ path: folder }));
  return { path: 'tsconfig.json', text: json({ files: [], references }) };
}

function referencesOf(workspace: Workspace, all: readonly Workspace[]): DerivedFile[] {
  if (!isBuilt(workspace)) return [];
  const path = `${workspace.folder}/tsconfig.json`;
  const config: { references?: unknown } = JSON.parse(current(path) ?? '{}');
  const needed = all.filter((one) => isBuilt(one) && workspace.needs.includes(one.name));
  const references = needed.map(({ folder }) => ({ path: `../../${folder}` }));
  return [{ path, text: json({ ...config, references }) }];
}

function isBuilt({ folder }: Workspace): boolean {
  const text = current(`${folder}/tsconfig.json`);
  return text !== null && text.includes('tsBuildInfoFile') && !folder.endsWith('admin-web');
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
