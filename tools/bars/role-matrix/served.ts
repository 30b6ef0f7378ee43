import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../lib/paths.ts';
import { declaredBy, type Declared } from './declared.ts';

export type Auth = typeof import('@jiyue/auth');
type Platform = typeof import('@jiyue/platform');

/** The built product's own classes: what it serves, by which policies. */
export interface Served {
  readonly code: Declared;
  readonly policies: readonly import('@jiyue/auth').Policy[];
  readonly auth: Auth;
  readonly platform: Platform;
}

/** Loads the built API's modules without starting anything. */
export async function served(): Promise<Served> {
  await import('reflect-metadata');
  const domains: {
    STAFF_MODULES: [];
    PUBLIC_MODULES: [];
    ALL: readonly import('@jiyue/platform').DomainDeclaration[];
  } = await built('apps/api/dist/composition/domains.js');
  const auth: Auth = await built('libs/auth/dist/index.js');
  const platform: Platform = await built('libs/platform/dist/index.js');
  const metadata = (key: string, target: object): unknown => Reflect.getMetadata(key, target);
  return {
    code: declaredBy([...domains.STAFF_MODULES, ...domains.PUBLIC_MODULES], metadata),
    policies: domains.ALL.flatMap(({ policy }) => policy ?? []),
    auth,
    platform,
  };
}

function built<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(ROOT, path)).href);
}
