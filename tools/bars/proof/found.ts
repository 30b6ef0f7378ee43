import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from 'pg';
import { ROOT } from '../../lib/paths.ts';
import { insert } from '../tenant-api/province.ts';
import type { AimedRow, AimedSite, OperationProof, Proof } from './define.ts';

/** A lib with what it tells the proofs. */
export interface FoundProof {
  readonly lib: string;
  readonly proof: Proof;
}

/** Every `libs/<name>/proof/index.ts`, by the folders that are there: nothing lists them. */
export const PROOFS: readonly FoundProof[] = await Promise.all(
  globSync('libs/*/proof/index.ts', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map(async (file) => ({ lib: file.split('/')[1] ?? '', proof: await load(file) })),
);

async function load(file: string): Promise<Proof> {
  const { proof }: { proof?: Proof } = await import(pathToFileURL(join(ROOT, file)).href);
  if (!proof) throw new Error(`${file} exports no proof`);
  return proof;
}

/** One part of all of them; a name that two libs declare ends the run. */
function union<T>(part: (proof: Proof) => Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> {
  const all: Record<string, T> = {};
  for (const { lib, proof } of PROOFS)
    for (const [name, one] of Object.entries(part(proof) ?? {})) {
      if (name in all) throw new Error(`libs/${lib}/proof declares ${name}, as another lib does`);
      all[name] = one;
    }
  return all;
}

export const OPERATIONS: Readonly<Record<string, OperationProof>> = union(({ operations }) => operations);
export const OPEN = union(({ open }) => open);
export const FORMS = union(({ forms }) => forms);
export const FIELDS = union(({ fields }) => fields);
export const CONDITIONS = union(({ conditions }) => conditions);
export const HANDS_ON = union(({ handsOn }) => handsOn);
/** Plants rows to aim at on a site, from every lib; answers those that have a name. */
export async function plantAims(root: Client, site: AimedSite): Promise<Record<string, AimedRow['row']>> {
  const named: Record<string, AimedRow['row']> = {};
  for (const aim of PROOFS.flatMap(({ proof }) => proof.aims?.(site) ?? [])) {
    if ('fill' in aim) await root.query(aim.fill, [site.id, site.secret]);
    else await insert(root, aim.table, aim.row);
    if ('name' in aim && aim.name !== undefined) named[aim.name] = aim.row;
  }
  return named;
}

export const EXEMPT = PROOFS.flatMap(({ proof }) => proof.exempt ?? []);
