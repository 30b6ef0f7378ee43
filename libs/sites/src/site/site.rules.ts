import type { SiteKind, SiteLevel, Unit, UnitKind } from '@jiyue/tenancy';
import { ParentNotResponsible, SiteKindNotAllowed } from '../sites.errors.js';

type Opener = Pick<Unit, 'id' | 'kind' | 'level'>;

/**
 * Who may open what.
 *
 * - R47-02 (国办发〔2017〕47号): two classes, government portal (政府门户网站) and department website (部门网站); a unit
 *   of county level and above opens at most one (the database holds the "one").
 * - R47-03 and R57-16 (国办发〔2014〕57号第十六条): county departments, townships and sub-districts open no site of their
 *   own; they get a sub-site on the platform of the level above.
 */
const MAY_OPEN: Readonly<Record<SiteKind, Readonly<Partial<Record<UnitKind, readonly SiteLevel[]>>>>> = {
  portal: { government: ['province', 'city', 'county'] },
  department: { department: ['province', 'city'] },
  sub_site: { department: ['province', 'city', 'county'], township: ['township'] },
};

/** True when a unit of this kind and level may sponsor a site of this kind. */
export function mayOpen(unit: Pick<Unit, 'kind' | 'level'>, kind: SiteKind): boolean {
  return MAY_OPEN[kind][unit.kind]?.includes(unit.level) ?? false;
}

/** Refuses a kind of site that this unit may not open. */
export function requireMayOpen(unit: Opener, kind: SiteKind): void {
  if (!mayOpen(unit, kind)) throw new SiteKindNotAllowed({ kind, unitKind: unit.kind, level: unit.level });
}

/**
 * R57-16: what hangs below is carried by the portal of the government the unit belongs to, and by no other site.
 * `above` are the units above the sponsor, root first.
 */
export function requireResponsibleParent(
  parent: { readonly kind: SiteKind; readonly sponsorUnitId: string },
  above: readonly Opener[],
): void {
  const government = above.findLast(({ kind }) => kind === 'government');
  if (parent.kind !== 'portal' || government?.id !== parent.sponsorUnitId) throw new ParentNotResponsible();
}
