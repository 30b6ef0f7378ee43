import type { PersonKind, Role } from '../roles.js';
import type { ColumnFact } from './column-facts.js';

/** Somebody who holds a role that works on a site now, and is not disabled. */
export interface Holder {
  readonly personId: string;
  readonly name: string;
  readonly unitName: string | null;
  readonly kind: PersonKind;
  readonly role: Role;
  readonly columnId: string | null;
  readonly unitId: string | null;
  /** How many levels above the site the grant was given; 0 on the site itself. */
  readonly distance: number;
}

/** What is missing where somebody has to answer for something. */
export const GAPS = ['NO_RESPONSIBLE', 'NO_REVIEWER', 'NO_SECRECY_REVIEWER', 'NO_PUBLISHER', 'SAME_HAND'] as const;
export type Gap = (typeof GAPS)[number];

const NOBODY: Readonly<Record<string, Gap>> = {
  reviewer: 'NO_REVIEWER',
  secrecy: 'NO_SECRECY_REVIEWER',
  publisher: 'NO_PUBLISHER',
};

/** Who answers for a site or a column. */
export interface Duties {
  readonly responsible: Holder | null;
  /** Who takes the steps of each role that the way of a text asks for, the last one included. */
  readonly holders: Readonly<Partial<Record<Role, readonly Holder[]>>>;
  readonly gaps: readonly Gap[];
}

/** True when the holder's grant reaches the column; a site as a whole is reached by grants without limits only. */
export function reaches(holder: Holder, column: ColumnFact | null): boolean {
  if (!column) return holder.columnId === null && holder.unitId === null;
  return (
    (holder.columnId === null || column.lineage.includes(holder.columnId)) &&
    (holder.unitId === null || holder.unitId === column.operatorUnitId)
  );
}

/** Picks, out of everyone who holds something on the site, who answers for the column or the site as a whole. */
export function dutiesOf(holders: readonly Holder[], column: ColumnFact | null): Duties {
  const near = holders.filter((holder) => reaches(holder, column)).sort(byNearness);
  const responsible = responsibleOf(near, column);
  const roles: Role[] = [...(column?.stepRoles ?? ['reviewer']), 'publisher'];
  const found = Object.fromEntries(
    roles.map((role) => [role, once(near.filter((holder) => holder.role === role))]),
  ) as Duties['holders'];
  return { responsible, holders: found, gaps: gapsOf(responsible, found) };
}

/** Every gap over the site's columns, or of the site as a whole while it has none; each code once. */
export function gapsOfColumns(holders: readonly Holder[], columns: readonly ColumnFact[]): Gap[] {
  const targets = columns.length > 0 ? columns : [null];
  const found = new Set(targets.flatMap((column) => dutiesOf(holders, column).gaps));
  return GAPS.filter((gap) => found.has(gap));
}

// 谁主管谁负责: somebody on the establishment who was put in charge of this very column or its unit, else the
// site's administrator. Outsourced help answers for nothing.
function responsibleOf(near: readonly Holder[], column: ColumnFact | null): Holder | null {
  const staff = near.filter(({ kind }) => kind === 'staff');
  const named = staff.find(({ role, columnId, unitId }) => role === 'editor' && (columnId !== null || unitId !== null));
  const inCharge = staff.find(({ role }) => role === 'site-admin');
  return (column ? named : null) ?? inCharge ?? null;
}

function gapsOf(responsible: Holder | null, holders: Duties['holders']): Gap[] {
  const { reviewer = [] } = holders;
  const found = new Set<Gap | undefined>([
    ...(responsible ? [] : ['NO_RESPONSIBLE' as const]),
    ...Object.entries(holders).map(([role, people]) => (people.length === 0 ? NOBODY[role] : undefined)),
    // Nobody reviews their own: a single person on both sides leaves the column without a review.
    ...(reviewer.length === 1 && reviewer[0]?.personId === responsible?.personId ? ['SAME_HAND' as const] : []),
  ]);
  return GAPS.filter((gap) => found.has(gap));
}

// The nearest grant first: the column's own, then the unit's, then the site's, then one from a site above.
function byNearness(a: Holder, b: Holder): number {
  return specificity(a) - specificity(b) || a.distance - b.distance || (a.personId < b.personId ? -1 : 1);
}

function specificity({ columnId, unitId }: Holder): number {
  if (columnId !== null) return 0;
  return unitId !== null ? 1 : 2;
}

function once(holders: readonly Holder[]): Holder[] {
  return [...new Map(holders.map((holder) => [holder.personId, holder])).values()];
}
