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
  /** The unit they work for. */
  readonly ownUnitId?: string;
  /** Whether the site itself knows them; rights from above need no card. */
  readonly hasCard?: boolean;
  /** How many levels above the site the grant was given; 0 on the site itself. */
  readonly distance: number;
  /** Who is away, where somebody stands in for them. */
  readonly forId?: string | null;
  readonly forName?: string | null;
}

/** What is missing where somebody has to answer for something. */
export const GAPS = [
  'NO_RESPONSIBLE',
  'NO_REVIEWER',
  'NO_SECRECY_REVIEWER',
  'NO_PUBLISHER',
  'SAME_HAND',
  'OWN_REVIEW',
  'RESPONSIBLE_GONE',
  'OFFICER_GONE',
] as const;
export type Gap = (typeof GAPS)[number];

const BEARABLE: readonly Gap[] = ['OWN_REVIEW', 'RESPONSIBLE_GONE', 'OFFICER_GONE'];
/** With one of these nothing can be published: neither site nor column opens. */
export const BLOCKING: readonly Gap[] = GAPS.filter((gap) => !BEARABLE.includes(gap));

// A role without a gap of its own that takes a step is a reviewer under another name: nobody there is never no gap.
const NOBODY: Readonly<Partial<Record<Role, Gap>>> = {
  reviewer: 'NO_REVIEWER',
  secrecy: 'NO_SECRECY_REVIEWER',
  publisher: 'NO_PUBLISHER',
};

/** Who answers for a site or a column. */
export interface Duties {
  readonly responsible: Holder | null;
  /** The information officer who was named, while they are there. */
  readonly officer: Holder | null;
  /** Information officers and editors: who writes it. */
  readonly writers: readonly Holder[];
  /** Who takes the steps of each role that the way of a text asks for, the last one included. */
  readonly holders: Readonly<Partial<Record<Role, readonly Holder[]>>>;
  /** Whoever would have to publish what only they can pass. */
  readonly inBothHands: readonly Holder[];
  readonly gaps: readonly Gap[];
}

/** Something missing, with the columns it is missing for and the people in whose hands too much lies. */
export interface Lack {
  readonly gap: Gap;
  readonly columns: readonly string[];
  readonly people: readonly string[];
}

/** Who stands behind a site: by role, by name; and what is missing. */
export interface Manning {
  readonly people: Readonly<Record<string, readonly string[]>>;
  readonly lacks: readonly Lack[];
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
  const there = holders.filter((holder) => reaches(holder, column)).sort(byNearness);
  // a deputy takes steps, and mans nothing: whoever is away still answers for it
  const near = there.filter(({ forId }) => !forId);
  const named = namedOf(near, column);
  const responsible = named.responsible ?? responsibleOf(near, column);
  const roles: Role[] = [...(column?.stepRoles ?? ['reviewer']), 'publisher'];
  const held = (people: readonly Holder[]) =>
    Object.fromEntries(
      roles.map((role) => [role, once(people.filter((holder) => holder.role === role))]),
    ) as Duties['holders'];
  const found = held(near);
  const inBothHands = bothHands(found, column?.stepRoles ?? ['reviewer']);
  const writers = once(near.filter(({ role }) => role === 'editor'));
  return {
    responsible,
    officer: named.officer,
    writers,
    holders: held([...near, ...there.filter(({ forId }) => forId)]),
    inBothHands,
    gaps: [...gapsOf(responsible, found, inBothHands), ...goneOf(named, column)],
  };
}

/**
 * Who was named for a column and is there: whoever has left, was disabled or has no right that reaches it any more is not.
 * Whoever answers for it is on the establishment.
 */
export function namedOf(
  holders: readonly Holder[],
  column: ColumnFact | null,
): Pick<Duties, 'responsible' | 'officer'> {
  const there = (id: string | null | undefined): Holder | null =>
    (id && column && holders.find((one) => one.personId === id && !one.forId && reaches(one, column))) || null;
  const responsible = there(column?.responsibleId);
  return { responsible: responsible?.kind === 'staff' ? responsible : null, officer: there(column?.officerId) };
}

/** Which of the people who were named for a column are not there. */
export function goneOf(
  { responsible, officer }: Pick<Duties, 'responsible' | 'officer'>,
  column: ColumnFact | null,
): Gap[] {
  return [
    ...(column?.responsibleId && !responsible ? ['RESPONSIBLE_GONE' as const] : []),
    ...(column?.officerId && !officer ? ['OFFICER_GONE' as const] : []),
  ];
}

/** Everybody whose own grants reach the column, the nearest first, each once. */
export function holdersAround(holders: readonly Holder[], column: ColumnFact | null): readonly Holder[] {
  return once(holders.filter((holder) => !holder.forId && reaches(holder, column)).sort(byNearness));
}

/** What stands behind all of a site's columns together, or behind the site as a whole while it has none. */
export function manningOf(holders: readonly Holder[], columns: readonly ColumnFact[]): Manning {
  const targets = (columns.length > 0 ? columns : [null]).map((column) => ({
    name: column?.name ?? null,
    ...dutiesOf(holders, column),
  }));
  const lacks = BLOCKING.flatMap((gap) => {
    const concerned = targets.filter(({ gaps }) => gaps.includes(gap));
    if (concerned.length === 0) return [];
    const columnsOf = concerned.flatMap(({ name }) => name ?? []);
    const people = gap === 'SAME_HAND' ? namesOf(concerned.flatMap(({ inBothHands }) => inBothHands)) : [];
    return [{ gap, columns: columnsOf, people }];
  });
  const roles = [...new Set(targets.flatMap((target) => Object.keys(target.holders)))] as Role[];
  const byRole = roles.map((role) => [role, namesOf(targets.flatMap((target) => target.holders[role] ?? []))] as const);
  const responsible = namesOf(targets.flatMap((target) => target.responsible ?? []));
  return { people: { ...Object.fromEntries(byRole), responsible }, lacks };
}

function namesOf(people: readonly Holder[]): string[] {
  return once(people).map(({ name }) => name);
}

// Whoever passed a text does not publish it: somebody must be able to publish while others take every step.
function bothHands(holders: Duties['holders'], steps: readonly Role[]): readonly Holder[] {
  const { publisher: publishers = [] } = holders;
  const isManned = steps.every((role) => (holders[role] ?? []).length > 0);
  const isFree = ({ personId }: Holder): boolean =>
    steps.every((role) => (holders[role] ?? []).some((other) => other.personId !== personId));
  return isManned && !publishers.some(isFree) ? publishers : [];
}

// 谁主管谁负责: somebody on the establishment who was put in charge of this very column or its unit, else the
// site's administrator. Outsourced help answers for nothing.
function responsibleOf(near: readonly Holder[], column: ColumnFact | null): Holder | null {
  const staff = near.filter(({ kind }) => kind === 'staff');
  const named = staff.find(({ role, columnId, unitId }) => role === 'editor' && (columnId !== null || unitId !== null));
  const inCharge = staff.find(({ role }) => role === 'site-admin');
  return (column ? named : null) ?? inCharge ?? null;
}

function gapsOf(responsible: Holder | null, holders: Duties['holders'], inBothHands: readonly Holder[]): Gap[] {
  const { reviewer = [] } = holders;
  const found = new Set<Gap | undefined>([
    ...(responsible ? [] : ['NO_RESPONSIBLE' as const]),
    ...Object.entries(holders).map(([role, people]) =>
      people.length === 0 ? (NOBODY[role as Role] ?? 'NO_REVIEWER') : undefined,
    ),
    ...(inBothHands.length > 0 ? ['SAME_HAND' as const] : []),
    // Nobody reviews their own: what the one in charge writes has no reviewer.
    ...(reviewer.length === 1 && reviewer[0]?.personId === responsible?.personId ? ['OWN_REVIEW' as const] : []),
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
