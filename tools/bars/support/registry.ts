import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../lib/paths.ts';
import type { Bar } from './bar.ts';

const FOLDER = join(ROOT, 'tools', 'bars');

/** Every bar, by the files that are there: nothing else lists them. */
export async function allBars(): Promise<Bar[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !/\.(spec|e2e)\.ts$/.test(name));
  return Promise.all(files.sort().map((file) => load(file)));
}

async function load(file: string): Promise<Bar> {
  const found: { bar?: Bar } = await import(pathToFileURL(join(FOLDER, file)).href);
  const name = file.replace(/\.ts$/, '');
  if (!found.bar || found.bar.name !== name) throw new Error(`tools/bars/${file} exports no bar named ${name}`);
  return found.bar;
}
