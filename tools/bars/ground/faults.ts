import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../lib/paths.ts';

/** A place in a built file of the product, and what stands there while a fault is planted. */
export interface Fault {
  /** Path from the top folder. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

export interface Planting {
  readonly faults?: readonly Fault[];
  /** A file that receives a line for every connection the programs open. */
  readonly callBook?: string;
}

const HOOK = pathToFileURL(join(ROOT, 'tools', 'bars', 'ground', 'planting-hook.ts')).href;

/** The environment in which every program of a copy carries the faults; the files on disk stay as they are. */
export function planting({ faults = [], callBook }: Planting): NodeJS.ProcessEnv {
  if (faults.length === 0 && callBook === undefined) return {};
  for (const { file, find } of faults) {
    if (!readFileSync(join(ROOT, file), 'utf8').includes(find))
      throw new Error(`${file}: nothing to break there any more: ${find}`);
  }
  const planted = faults.map(({ file, find, put }) => ({ path: join(ROOT, file), find, put }));
  return {
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${HOOK}`.trim(),
    ...(faults.length > 0 ? { JIYUE_BAR_FAULTS: JSON.stringify(planted) } : {}),
    ...(callBook === undefined ? {} : { JIYUE_BAR_CALLS: callBook }),
  };
}
