import { addSite, sites, units, type Site } from './fixture-data.ts';
import { addStandardColumns, columns, grants, people, type Column } from './fixture-people.ts';
import type { Context } from './fixture-context.ts';
import { checklist } from './fixture-registry.ts';
import { columnOf, grantOf, memberOf, must, refuse, siteOf, unitOf } from './fixture-types.ts';

type Input<T> = { input: T };
let serial = 100;
const newId = (kind: string) => `${kind}${(serial += 1)}`;
const here = ({ site }: Context) => must(sites.get(site), 'TENANCY.SITE_NOT_FOUND');

type Draft = {
  sponsorUnitId: string;
  operatorUnitId?: string;
  kind: string;
  name: string;
  shortName: string;
  code: string;
  host: string;
};

function draftSite({ input }: Input<Draft>, context: Context) {
  const unit = must(units.get(input.sponsorUnitId), 'SITES.UNIT_NOT_FOUND');
  if (!/^\d{10}$/.test(input.code))
    refuse('SITES.REGISTRY_INVALID', {}, [{ field: 'code', rule: 'SITES.CODE_FORMAT' }]);
  const site = addSite({
    id: newId('s'),
    name: input.name,
    host: input.host,
    level: unit.level,
    kind: input.kind,
    state: 'DRAFT',
    parent: context.site,
    division: unit.divisionCode,
  });
  Object.assign(site, {
    host: input.host,
    code: input.code,
    shortName: input.shortName,
    sponsorId: unit.id,
    operatorId: input.operatorUnitId ?? null,
    domain: null,
  });
  return siteOf(site);
}

function changeSite({ input }: Input<Partial<Site> & { operatorUnitId?: string }>, context: Context) {
  const site = here(context);
  const { operatorUnitId, version, ...rest } = input;
  if (version !== site.version) refuse('SITES.SITE_STALE', { version: site.version });
  if (rest.domain && !/(\.gov\.cn|\.政务)$/.test(rest.domain))
    refuse('SITES.REGISTRY_INVALID', {}, [{ field: 'domain', rule: 'SITES.DOMAIN_SUFFIX' }]);
  Object.assign(site, rest, operatorUnitId ? { operatorId: operatorUnitId } : {}, { version: site.version + 1 });
  return siteOf(site);
}

function setState(state: string, reason: string | null = null) {
  return (_: unknown, context: Context) => {
    const site = here(context);
    if (state === 'LIVE' && site.state === 'DRAFT' && !checklist(context).ready) refuse('SITES.NOT_READY');
    return siteOf(
      Object.assign(site, {
        state,
        suspendedReason: reason,
        openedAt: new Date().toISOString(),
        version: site.version + 1,
      }),
    );
  };
}

function createColumn(
  { input }: Input<Partial<Column> & { name: string; slug: string; operatorUnitId?: string }>,
  context: Context,
) {
  const parent = columns.find(({ id }) => id === input.parentId);
  const path = parent ? `${parent.path}/${input.slug}` : input.slug;
  if (columns.some((column) => column.siteId === context.site && column.path === path))
    refuse('CONTENT.COLUMN_PATH_TAKEN', { path });
  const column: Column = {
    id: newId('c'),
    siteId: context.site,
    parentId: parent?.id ?? null,
    name: input.name,
    path,
    cadenceDays: input.cadenceDays ?? null,
    steps: [],
    stepsInherited: true,
    kinds: ['article'],
    isVisible: true,
    unitId: input.operatorUnitId ?? null,
    ago: 0,
    version: 1,
  };
  columns.push(column);
  return columnOf(column);
}

function changeColumn({ input }: Input<Partial<Column> & { columnId: string; operatorUnitId?: string }>) {
  const column = must(
    columns.find(({ id }) => id === input.columnId),
    'CONTENT.COLUMN_NOT_FOUND',
  );
  const { columnId: _id, operatorUnitId, version: _version, ...rest } = input;
  return columnOf(
    Object.assign(column, rest, operatorUnitId ? { unitId: operatorUnitId } : {}, { version: column.version + 1 }),
  );
}

function grantRole(
  {
    input,
  }: Input<{
    personId: string;
    role: string;
    columnId?: string;
    unitId?: string;
    withSubtree?: boolean;
    endsAt?: string;
  }>,
  context: Context,
) {
  const person = must(
    people.find(({ id }) => id === input.personId),
    'AUTH.PERSON_NOT_FOUND',
  );
  if (person.kind === 'CONTRACTOR' && input.role !== 'EDITOR')
    refuse('AUTH.CONTRACTOR_NOT_ELIGIBLE', { role: input.role });
  const made = {
    id: newId('g'),
    siteId: context.site,
    role: input.role,
    personId: person.id,
    columnId: input.columnId ?? null,
    unitId: input.unitId ?? null,
    withSubtree: input.withSubtree ?? false,
    endsAt: input.endsAt ?? null,
    isAway: false,
    isActive: true,
    version: 1,
  };
  grants.push(made);
  return grantOf(made);
}

export const mutations = {
  createUnit: ({
    input,
  }: Input<{ parentId: string; name: string; shortName: string; kind: string; divisionCode: string }>) => {
    const unit = { ...input, id: newId('u'), level: units.get(input.parentId)?.level ?? 'COUNTY' };
    units.set(unit.id, unit);
    return unitOf(unit);
  },
  draftSite,
  changeSite,
  addStandardColumns: (_: unknown, context: Context) => addStandardColumns(context.site).map(columnOf),
  openSite: setState('LIVE'),
  suspendSite: ({ input }: Input<{ reason: string }>, context: Context) =>
    setState('SUSPENDED', input.reason)(null, context),
  resumeSite: setState('LIVE'),
  createColumn,
  changeColumn,
  invitePerson: ({ input }: Input<{ username: string; name: string; unitId: string; kind: string }>) => {
    if (people.some(({ username }) => username === input.username))
      refuse('AUTH.USERNAME_TAKEN', { username: input.username });
    const person = { ...input, id: newId('p'), isDisabled: false };
    people.push(person);
    return memberOf(person);
  },
  grantRole,
  endGrant: ({ input }: Input<{ grantId: string }>) =>
    grantOf(
      Object.assign(
        must(
          grants.find(({ id }) => id === input.grantId),
          'AUTH.GRANT_NOT_FOUND',
        ),
        { isActive: false },
      ),
    ),
  disablePerson: ({ input }: Input<{ personId: string }>) =>
    memberOf(
      Object.assign(
        must(
          people.find(({ id }) => id === input.personId),
          'AUTH.PERSON_NOT_FOUND',
        ),
        { isDisabled: true },
      ),
    ),
};
