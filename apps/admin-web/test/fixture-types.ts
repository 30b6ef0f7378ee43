import { sites, units, type Site, type Unit } from './fixture-data.ts';
import { columns, grants, people, type Column, type Grant, type Person } from './fixture-people.ts';

type Json = Record<string, unknown>;

export function refuse(code: string, params: Json = {}, fields: { field: string; rule: string }[] = []): never {
  throw Object.assign(new Error(code), { extensions: { code, params, ...(fields.length > 0 ? { fields } : {}) } });
}

export function must<T>(found: T | undefined, code: string): T {
  return found ?? refuse(code);
}

const day = 86_400_000;
export const daysAgo = (days: number): string => new Date(Date.now() - days * day).toISOString();

export function unitOf(unit: Unit | undefined): Json | null {
  if (!unit) return null;
  return {
    ...unit,
    parent: () => unitOf(units.get(unit.parentId ?? '')),
    childCount: () => [...units.values()].filter(({ parentId }) => parentId === unit.id).length,
    site: () => siteOf([...sites.values()].find(({ sponsorId }) => sponsorId === unit.id)),
  };
}

function trailOf(site: Site): string[] {
  const above = sites.get(site.parentId ?? '');
  return [...(above ? trailOf(above) : []), site.name];
}

const acts: Record<string, string[]> = {
  DRAFT: ['change', 'open'],
  LIVE: ['change', 'suspend'],
  SUSPENDED: ['change', 'resume'],
  CLOSED: [],
};

export function siteOf(site: Site | undefined): Json | null {
  if (!site) return null;
  return {
    ...site,
    parent: () => siteOf(sites.get(site.parentId ?? '')),
    childCount: () => [...sites.values()].filter(({ parentId }) => parentId === site.id).length,
    trail: () => trailOf(site),
    portalUrl: `http://${site.host}:8001/`,
    sponsorUnit: () => unitOf(units.get(site.sponsorId)),
    operatorUnit: () => unitOf(units.get(site.operatorId ?? '')),
    allowed: acts[site.state],
  };
}

export function refOf(person: Person | undefined): Json | null {
  return person ? { id: person.id, name: person.name, unitName: units.get(person.unitId)?.shortName ?? null } : null;
}

export function columnOf(column: Column | undefined): Json | null {
  if (!column) return null;
  const dueAt = column.cadenceDays
    ? new Date(Date.now() + (column.cadenceDays - column.ago) * day).toISOString()
    : null;
  return {
    ...column,
    description: `${column.name}栏目`,
    keywords: column.name,
    type: 'article',
    position: columns.indexOf(column),
    operatorUnit: () => unitOf(units.get(column.unitId ?? '')),
    responsible: null,
    officer: null,
    waitingCount: column.ago % 4,
    liveCount: 120 - column.ago,
    lastPublishedAt: column.cadenceDays ? daysAgo(column.ago) : null,
    dueAt,
    allowed: ['change', 'write'],
  };
}

export function grantOf(grant: Grant): Json {
  return {
    ...grant,
    person: () => refOf(people.find(({ id }) => id === grant.personId)),
    column: () => columnOf(columns.find(({ id }) => id === grant.columnId)),
    unit: () => unitOf(units.get(grant.unitId ?? '')),
    beginsAt: daysAgo(200),
    grantedBy: () => refOf(people[0]),
    allowed: grant.isActive ? ['end'] : [],
  };
}

export function memberOf(person: Person): Json {
  return {
    ...person,
    isActive: true,
    invitation: null,
    unit: () => unitOf(units.get(person.unitId)),
    grants: () => grants.filter(({ personId }) => personId === person.id).map(grantOf),
    allowed: person.isDisabled ? [] : ['disable', 'grant'],
  };
}

export function pageOf<T>(
  all: readonly T[],
  { first = 20, after = null }: { first?: number; after?: string | null },
): Json {
  const from = after ? Number(after) : 0;
  const nodes = all.slice(from, from + first);
  const end = from + nodes.length;
  return { nodes, totalCount: all.length, pageInfo: { endCursor: String(end), hasNextPage: end < all.length } };
}
