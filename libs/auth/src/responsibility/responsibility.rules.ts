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

/** Who answers for a site or a column. */
export interface Duties {
  readonly responsible: Holder | null;
  readonly reviewers: readonly Holder[];
  readonly secrecyReviewers: readonly Holder[];
  readonly publishers: readonly Holder[];
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
  const withRole = (role: Role): Holder[] => once(near.filter((holder) => holder.role === role));
  const responsible = responsibleOf(near, column);
  const found = {
    responsible,
    reviewers: withRole('reviewer'),
    secrecyReviewers: withRole('secrecy'),
    publishers: withRole('publisher'),
  };
  return { ...found, gaps: gapsOf(found, column?.secrecyStep ?? false) };
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

function gapsOf(duties: Omit<Duties, 'gaps'>, needsSecrecy: boolean): Gap[] {
  const { responsible, reviewers, secrecyReviewers, publishers } = duties;
  const missing: Readonly<Record<Gap, boolean>> = {
    NO_RESPONSIBLE: responsible === null,
    NO_REVIEWER: reviewers.length === 0,
    NO_SECRECY_REVIEWER: needsSecrecy && secrecyReviewers.length === 0,
    NO_PUBLISHER: publishers.length === 0,
    // Nobody reviews their own: a single person on both sides leaves the column without a review.
    SAME_HAND: reviewers.length === 1 && reviewers[0]?.personId === responsible?.personId,
  };
  return GAPS.filter((gap) => missing[gap]);
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
