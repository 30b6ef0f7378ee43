import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import { ruleOfDays } from './column-cadence.js';
import { type Holding, OF_A_SET } from './column-inheritance.js';
import type { NewColumn } from './column.repository.js';
import { type ColumnPlace, placeUnder } from './column.tree.js';
import type { StandardColumn } from './standard-columns.js';

/** A column to be, with the steps it declares and its own unit, where it has one. */
export type ColumnDraft = Omit<StandardColumn, 'children'> & {
  readonly operatorUnitId?: string | null;
  readonly responsibleId?: string | null;
  readonly officerId?: string | null;
  readonly cadenceRule?: string | null;
  readonly isInMenu?: boolean;
  readonly isVisible?: boolean;
  readonly form?: string;
  readonly linkUrl?: string | null;
  /** `OF_A_SET`, unless said. */
  readonly own?: readonly string[];
  readonly children: readonly ColumnDraft[];
};
/** A row of a set of columns, with the steps it declares. */
export type ColumnRow = NewColumn & Pick<StandardColumn, 'steps'>;

/** Where a set of columns comes to stand, and who answers for what names nobody. */
export interface RowsGiven extends Partial<Pick<Holding, 'responsibleId' | 'officerId'>> {
  readonly parent: ColumnPlace | null;
  readonly operatorUnitId: string | null;
  /** The place of the first one among its siblings. */
  readonly position: number;
}

const STEP = 10;

/** Rows of a set of columns, parents before their children, in order. */
export function rowsOf(scope: Scope, set: readonly ColumnDraft[], given: RowsGiven): ColumnRow[] {
  let homePosition = 0;
  const below = (parent: ColumnPlace | null, columns: readonly ColumnDraft[], first: number): ColumnRow[] =>
    columns.flatMap(({ home, children, operatorUnitId, responsibleId, officerId, cadenceRule, ...facts }, i) => {
      const id = newId(scope.now.getTime());
      const place = placeUnder(parent, id, facts.slug);
      const row: ColumnRow = {
        ...facts,
        ...place,
        id,
        kinds: [...facts.kinds],
        own: [...(facts.own ?? OF_A_SET)],
        cadenceRule: cadenceRule ?? ruleOfDays(facts.cadenceDays),
        isInMenu: facts.isInMenu ?? true,
        parentId: parent?.id ?? null,
        position: first + i * STEP,
        isVisible: facts.isVisible ?? true,
        operatorUnitId: operatorUnitId === undefined ? given.operatorUnitId : operatorUnitId,
        responsibleId: (responsibleId === undefined ? given.responsibleId : responsibleId) ?? null,
        officerId: (officerId === undefined ? given.officerId : officerId) ?? null,
        form: facts.form ?? 'list',
        linkUrl: facts.linkUrl ?? null,
        homeKind: home,
        homePosition: home ? (homePosition += STEP) : null,
        lastPublishedAt: null,
        version: 1,
      };
      return [row, ...below({ id, ...place }, children, STEP)];
    });
  return below(given.parent, set, given.position);
}
