import type { CodeMutant } from './code.ts';
import type { DatabaseMutant } from './database.ts';

// Faults that are none: nothing is changed, and so there is nothing to notice. Only a judge who finds something in
// everything would.
const HARMLESS = 'left as it is';

/** How such faults are told among those that nobody noticed. */
export const HARMLESS_MARKS = {
  'a fault of the database that is none': new RegExp(`^not noticed: policy .* ${HARMLESS}$`),
  'a fault of the code that is none': new RegExp(`^not noticed: guard .* ${HARMLESS}$`),
};

/** A policy that is touched and not changed, for the first that roles feel. */
export function harmlessInDatabase(mutants: readonly DatabaseMutant[]): DatabaseMutant[] {
  const felt = mutants.find(({ revert }) => revert !== undefined);
  return felt ? [{ ...felt, name: `${felt.name} ${HARMLESS}`, apply: 'select 1', revert: 'select 1' }] : [];
}

/** A guard that no switch was turned for. */
export function harmlessInCode([guard]: readonly CodeMutant[]): CodeMutant[] {
  return guard ? [{ ...guard, name: `${guard.name} ${HARMLESS}`, faults: [] }] : [];
}
