import { FIELDS, HANDS_ON } from '../proof/found.ts';
import type { Declared } from './declared.ts';
import { type MakeActor, observe } from './observe.ts';
import { operationRows } from './table.ts';

/** A place where the table and the code do not say the same. */
export interface Disagreement {
  readonly where: string;
  readonly table: string;
  readonly code: string;
}

/** Operations and fields of the code that the table leaves out, and rows for which there is no code. */
export function undeclared(code: Declared): string[] {
  const operations = new Set(operationRows().map(({ operation }) => operation));
  return [
    ...[...code.operations.keys()].filter((name) => !operations.has(name)),
    ...[...code.fields].filter((name) => !(name in FIELDS)),
    ...[...operations].filter((name) => !code.operations.has(name)).map((name) => `${name} (no such operation)`),
    ...Object.keys(FIELDS)
      .filter((name) => !code.fields.has(name))
      .map((name) => `${name} (no such field)`),
  ];
}

/** Rights the decorators ask that the table does not name so. */
export function wrongRights(code: Declared): Disagreement[] {
  return operationRows()
    .map(({ operation, asks }) => ({
      where: operation,
      table: asks,
      code: code.operations.get(operation) ?? 'nothing',
    }))
    .filter((row) => row.table !== row.code);
}

/** Cells that say something else than the policies do, role by role; and how many cells were compared. */
export function wrongCells(make: MakeActor, roles: readonly string[]): { cells: number; wrong: Disagreement[] } {
  const wrong: Disagreement[] = [];
  let cells = 0;
  for (const { operation, asks, cells: row } of operationRows())
    for (const role of ['nobody', ...roles, 'contractor']) {
      cells += 1;
      const table = row.get(role) ?? 'undeclared';
      const code = asks === 'public' ? 'yes' : observe(make, role, asks);
      if (table !== code) wrong.push({ where: `${operation} × ${role}`, table, code });
    }
  return { cells, wrong };
}

/** Roles whose list of what they hand on differs from the code's. */
export function wrongHandsOn(mayGrant: Readonly<Partial<Record<string, readonly string[]>>>): Disagreement[] {
  const holders = [...new Set([...Object.keys(HANDS_ON), ...Object.keys(mayGrant)])];
  return holders
    .map((role) => ({
      where: `handed on by ${role}`,
      table: listOf(HANDS_ON[role]),
      code: listOf(mayGrant[role]),
    }))
    .filter((row) => row.table !== row.code);
}

/** Rights to write that two of the three administrators share beyond the care of people, and any an auditor has. */
export function unseparated(mutations: ReadonlySet<string>): string[] {
  const writes = operationRows().filter(({ operation }) => mutations.has(operation));
  // both hand on roles, each their own; a batch does to each item only what its starter may, and each stops their own
  const isShared = (asks: string): boolean => / (Person|Grant|CompoundAct)$/.test(asks);
  // what somebody who holds nothing may do, about themselves alone, administers nothing
  const isPrivate = (cells: ReadonlyMap<string, string>): boolean => cells.get('nobody') === 'own';
  return writes
    .filter(({ asks, cells }) => {
      if (isPrivate(cells)) return false;
      const [system, security, audit] = ['operator', 'security-admin', 'auditor'].map(
        (role) => cells.get(role) !== 'no',
      );
      return audit || (system && security && !isShared(asks));
    })
    .map(({ operation }) => operation);
}

function listOf(roles: readonly string[] | undefined): string {
  return [...(roles ?? [])].sort().join(', ');
}
