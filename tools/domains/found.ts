import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';

/** A workspace lib or app, as its package.json describes it. */
export interface Workspace {
  readonly name: string;
  /** Folder below the root, `libs/content`. */
  readonly folder: string;
  readonly tags: readonly string[];
  /** Names of the workspaces it depends on. */
  readonly needs: readonly string[];
}

/** A lib that declares a domain. */
export interface FoundDomain {
  readonly workspace: Workspace;
  /** Name of the declaration it exports, `contentDomain`. */
  readonly constant: string;
}

const API = 'apps/api';
// What the API is made of, whatever its package says; the clients and the browsers' libs it never sees.
const ON_SERVER = ['type:domain', 'type:base', 'type:kernel'];
// The ground comes first by itself: what it declares nobody may leave out.
const GROUND = 'platform';
const PREFIX = '@jiyue/';

/** Every workspace, in the order of their folders. */
export function workspaces(): Workspace[] {
  const all = globSync('{libs,apps}/*/package.json', { cwd: ROOT })
    .sort()
    .map((file) => read(file.replaceAll('\\', '/').replace('/package.json', '')));
  const onServer = all.filter(({ tags }) => ON_SERVER.some((tag) => tags.includes(tag))).map(({ name }) => name);
  return all.map((one) => (one.folder === API ? { ...one, needs: onServer } : one));
}

function read(folder: string): Workspace {
  const text = readFileSync(join(ROOT, folder, 'package.json'), 'utf8');
  const { name, nx, dependencies }: { name: string; nx?: { tags?: string[] }; dependencies?: object } =
    JSON.parse(text);
  const needs = Object.keys(dependencies ?? {}).filter((one) => one.startsWith(PREFIX));
  return { name, folder, tags: nx?.tags ?? [], needs };
}

/** Every lib whose `src/<name>.domain.ts` declares a domain; those that stand below others first. */
export function declaredDomains(all: readonly Workspace[] = workspaces()): FoundDomain[] {
  const declared = all.filter(({ folder }) => folder !== `libs/${GROUND}` && existsSync(join(ROOT, fileOf(folder))));
  return inOrder(declared, all).map((workspace) => ({
    workspace,
    constant: `${camel(shortName(workspace.folder))}Domain`,
  }));
}

function fileOf(folder: string): string {
  return `${folder}/src/${shortName(folder)}.domain.ts`;
}

function shortName(folder: string): string {
  return folder.split('/').at(-1) ?? folder;
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

// What others depend on goes before them, else by name: the order of menus, audit words and documents.
function inOrder(declared: readonly Workspace[], all: readonly Workspace[]): Workspace[] {
  const depth = new Map<string, number>();
  const depthOf = ({ name, needs }: Workspace): number => {
    const known = depth.get(name);
    if (known !== undefined) return known;
    depth.set(name, 0);
    const below = all.filter((one) => needs.includes(one.name)).map(depthOf);
    const found = below.length > 0 ? Math.max(...below) + 1 : 0;
    depth.set(name, found);
    return found;
  };
  return [...declared].sort((a, b) => depthOf(a) - depthOf(b) || a.name.localeCompare(b.name));
}
