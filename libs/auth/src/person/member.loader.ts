import { type LoaderContext, loaderOf } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import DataLoader from 'dataloader';
import type { Grant } from '../grant/grant.entity.js';
import type { GrantRepository } from '../grant/grant.repository.js';
import type { Administration, PersonRegistry } from './person-registry.js';

const ADMINISTRATIONS = Symbol('administrations of members');
const GRANTS = Symbol('grants of members');

/** What a batch of grants is read with. */
export interface GrantSource {
  readonly db: Database;
  readonly grants: GrantRepository;
}

/** Batches the grants that persons hold on the scope's site; nothing for those who may not read grants. */
export function grantsLoader(context: LoaderContext, scope: Scope, source: GrantSource): DataLoader<string, Grant[]> {
  return loaderOf(
    context,
    GRANTS,
    () => new DataLoader<string, Grant[]>((personIds) => grantsOf(scope, source, personIds)),
  );
}

/** Batches the administrations of persons, on whatever site. */
export function administrationsLoader(
  context: LoaderContext,
  registry: PersonRegistry,
): DataLoader<string, Administration[]> {
  const load = async (personIds: readonly string[]): Promise<Administration[][]> => {
    const found = await registry.administrationsOf(personIds);
    return personIds.map((personId) => found.filter((one) => one.personId === personId));
  };
  return loaderOf(context, ADMINISTRATIONS, () => new DataLoader<string, Administration[]>(load));
}

async function grantsOf(scope: Scope, { db, grants }: GrantSource, personIds: readonly string[]): Promise<Grant[][]> {
  if (!scope.actor.may('read', 'Grant')) return personIds.map(() => []);
  const found = await db.read(scope, () => grants.ofPersons(personIds));
  return personIds.map((personId) => found.filter((grant) => grant.personId === personId));
}
