import { sites, units } from './fixture-data.ts';
import { columns, grants, people } from './fixture-people.ts';
import { columnOf, daysAgo, memberOf, must, pageOf, refOf, siteOf, unitOf } from './fixture-types.ts';

export type Context = { site: string; role: string };
type Page = { first?: number; after?: string | null };

const rights: Record<string, string[]> = {
  operator:
    'sites.read sites.open sites.change columns.read columns.manage units.read units.manage people.read people.manage grants.manage responsibility.read report.read'.split(
      ' ',
    ),
  'city-admin':
    'articles.read articles.write inbox.review columns.read columns.manage sites.read sites.open sites.change people.read people.manage grants.manage responsibility.read report.read'.split(
      ' ',
    ),
  editor: 'articles.read articles.write columns.read responsibility.read'.split(' '),
  auditor: 'sites.read columns.read people.read responsibility.read audit.read report.read'.split(' '),
};
const roles: Record<string, string[]> = {
  operator: ['OPERATOR'],
  'city-admin': ['SITE_ADMIN', 'PUBLISHER'],
  editor: ['EDITOR'],
  auditor: ['AUDITOR'],
};

const all = () => [...sites.values()];
const here = (context: Context) => must(sites.get(context.site), 'TENANCY.SITE_NOT_FOUND');
const matches = (text: string | null | undefined, ...fields: (string | null)[]) =>
  !text || fields.some((field) => field?.includes(text));

function me(context: Context) {
  const person = people.find(({ username }) => username === context.role) ?? people[0];
  return {
    ...person,
    serviceUntil: null,
    unitName: '政府办',
    homeSite: () => siteOf(sites.get('linjiang')),
    roles: roles[context.role] ?? [],
    can: rights[context.role] ?? [],
    secondFactor: true,
    siteCount: sites.size,
  };
}

function todo(
  key: string,
  title: string,
  columnName: string | null,
  ago: number,
  note: string | null,
  context: Context,
) {
  return {
    subjectType: key === 'siteDrafts' ? 'Site' : 'Article',
    subjectId: `a${ago}`,
    act: key,
    site: siteOf(here(context)),
    title,
    columnName,
    waitingSince: daysAgo(ago),
    note,
  };
}

function workbench(context: Context) {
  const due = columns.filter(({ siteId, cadenceDays }) => siteId === 'linjiang' && cadenceDays).slice(0, 6);
  const left = [-3, -1, 1, 2, 4, 9];
  return {
    counts: [
      ['drafts', 2],
      ['returned', 1],
      ['review', 12],
      ['secrecy', 3],
      ['publish', 4],
      ['dueColumns', 6],
      ['siteDrafts', 0],
    ].map(([key, count]) => ({ key, count, oldestAt: count ? daysAgo(2) : null })),
    todos: [
      todo('returned', '白牛镇开展秋季防火巡查', '镇里动态', 1, '何云舒：第二段有村民手机号，请删去后再交', context),
      todo('review', '关于调整城区公共停车收费标准的通知', '通知公告', 2, null, context),
      todo('review', '市政府常务会议研究秋粮收购工作', '政务要闻', 1, null, context),
      todo('publish', '临江市 2026 年第三季度财政收支情况', '财政资金', 0, null, context),
      todo('drafts', '山塘水库除险加固完工', '镇里动态', 3, null, context),
    ],
    dueColumns: due.map((column, index) => ({
      site: siteOf(here(context)),
      column: columnOf(column),
      daysLeft: left[index] ?? 9,
      responsible: index === 2 ? null : refOf(people[2]),
    })),
    monthOutput: [
      ['市政府办', 100],
      ['市教育局', 37],
      ['市民政局', 37],
      ['市卫生健康委', 36],
      ['市住房城乡建设局', 23],
      ['市文化和旅游局', 38],
      ['青溪县政府办', 15],
    ].map(([unitName, count]) => ({ unitName, count })),
  };
}

function responsibility({ columnId }: { columnId?: string }) {
  const column = columns.find(({ id }) => id === columnId);
  const index = column ? columns.indexOf(column) : 0;
  const holders = (role: string) =>
    grants
      .filter((grant) => grant.role === role && grant.isActive)
      .map(({ personId }) => refOf(people.find(({ id }) => id === personId)));
  return {
    supervisingUnit: unitOf(units.get('u-linjiang-office')),
    operatorUnit: unitOf(units.get(column?.unitId ?? '')),
    responsiblePerson: index % 4 === 2 ? null : refOf(people[2]),
    holders: [
      ...(column?.steps ?? []).map(({ role }) => ({ role, people: role === 'REVIEWER' ? holders(role) : [] })),
      { role: 'PUBLISHER', people: index % 5 === 3 ? [] : holders('PUBLISHER') },
    ],
    gaps: [
      index % 4 === 2 ? 'NO_RESPONSIBLE' : '',
      column && !column.stepsInherited ? 'NO_SECRECY_REVIEWER' : '',
      index % 5 === 3 ? 'NO_PUBLISHER' : '',
    ].filter(Boolean),
  };
}

const events = [
  'content.article-published',
  'content.article-approved',
  'sites.site-opened',
  'auth.role-granted',
  'supervision.activities-read',
  'content.article-withdrawn',
];

function activities(filter: { event?: string | null; actorName?: string | null } | null) {
  return Array.from({ length: 130 }, (_, index) => ({
    id: `act${index}`,
    at: daysAgo(index / 7),
    site: siteOf(all()[index % 9]),
    actorName: people[index % people.length]?.name,
    event: events[index % events.length] ?? '',
    subjectType: 'Article',
    subjectId: `a${index}`,
    title: index % 5 === 4 ? null : '关于调整城区公共停车收费标准的通知',
    requestId: `0192f0aa-7c1b-7000-8000-0000000${String(index).padStart(5, '0')}`,
  })).filter((one) => matches(filter?.event, one.event) && matches(filter?.actorName, one.actorName ?? ''));
}

function depthOf(id: string): number {
  const parent = sites.get(id)?.parentId;
  return parent ? depthOf(parent) + 1 : 0;
}

function outputReport() {
  const rows = all().map((site, index) => ({
    id: site.id,
    name: site.name,
    parentId: site.parentId,
    depth: depthOf(site.id),
    published: 180 - index * 7 > 0 ? 180 - index * 7 : index % 9,
    withdrawn: index % 3,
    submitted: 200 - index * 7 > 0 ? 200 - index * 7 : 3,
    overdueColumns: index % 4 === 1 ? index % 7 : 0,
    lastPublishedAt: daysAgo(index % 12),
  }));
  const sum = (key: 'published' | 'withdrawn' | 'submitted' | 'overdueColumns') =>
    rows.reduce((total, row) => total + row[key], 0);
  return {
    rows,
    totals: {
      sites: rows.length,
      published: sum('published'),
      withdrawn: sum('withdrawn'),
      submitted: sum('submitted'),
      overdueColumns: sum('overdueColumns'),
    },
  };
}

type SiteFilter = {
  text?: string | null;
  level?: string | null;
  state?: string | null;
  parentId?: string | null;
} | null;
type UnitFilter = {
  parentId?: string | null;
  text?: string | null;
  kind?: string | null;
  withoutSite?: boolean | null;
} | null;

function sitesPage({ filter, ...page }: { filter?: SiteFilter } & Page) {
  const fits = all().filter(
    (site) =>
      matches(filter?.text, site.name, site.code, site.host) &&
      (!filter?.level || site.level === filter.level) &&
      (!filter?.state || site.state === filter.state) &&
      (!filter?.parentId || site.parentId === filter.parentId),
  );
  return pageOf(fits.map(siteOf), page);
}

function unitsPage({ filter, ...page }: { filter?: UnitFilter } & Page) {
  const taken = new Set(all().map(({ sponsorId }) => sponsorId));
  const fits = [...units.values()].filter(
    (unit) =>
      matches(filter?.text, unit.name) &&
      (!filter?.parentId || unit.parentId === filter.parentId) &&
      (!filter?.kind || unit.kind === filter.kind) &&
      (!filter?.withoutSite || !taken.has(unit.id)),
  );
  return pageOf(fits.map(unitOf), page);
}

export function checklist(context: Context) {
  const site = here(context);
  const held = (role: string) =>
    grants.some((grant) => grant.siteId === site.id && grant.role === role && grant.isActive);
  const item = (key: string, value: string | null, missing: string) => ({
    key,
    done: value !== null,
    value,
    missing: value === null ? missing : null,
  });
  const count = columns.filter(({ siteId }) => siteId === site.id).length;
  const items = [
    item('registry', site.code, 'SITES.CONTACT_MISSING'),
    item('domain', site.domain, 'SITES.DOMAIN_MISSING'),
    item('icp', site.icpNumber, 'SITES.ICP_MISSING'),
    item('police', site.policeNumber, 'SITES.POLICE_MISSING'),
    item('columns', count > 0 ? String(count) : null, 'SITES.COLUMNS_MISSING'),
    ...[
      ['admin', 'SITE_ADMIN'],
      ['reviewer', 'REVIEWER'],
      ['publisher', 'PUBLISHER'],
    ].map(([key = '', role = '']) => item(key, held(role) ? '已指定' : null, `SITES.${key.toUpperCase()}_MISSING`)),
  ];
  return { ready: items.every(({ done }) => done), items };
}

export const queries = {
  me: (_: unknown, context: Context) => me(context),
  mySites: ({ text, ...page }: { text?: string | null } & Page) =>
    pageOf(
      all()
        .filter((site) => matches(text, site.name, site.code))
        .map(siteOf),
      page,
    ),
  currentSite: (_: unknown, context: Context) => siteOf(here(context)),
  siteTree: ({ parentId }: { parentId?: string | null }, context: Context) =>
    (parentId ? all().filter((site) => site.parentId === parentId) : [here(context)]).map(siteOf),
  sites: sitesPage,
  site: ({ id }: { id: string }) => must(siteOf(sites.get(id)) ?? undefined, 'TENANCY.SITE_NOT_FOUND'),
  units: unitsPage,
  unit: ({ id }: { id: string }) => must(unitOf(units.get(id)) ?? undefined, 'SITES.UNIT_NOT_FOUND'),
  openingChecklist: (_: unknown, context: Context) => checklist(context),
  columns: (_: unknown, context: Context) => columns.filter(({ siteId }) => siteId === context.site).map(columnOf),
  column: ({ id }: { id: string }) =>
    must(columnOf(columns.find((column) => column.id === id)) ?? undefined, 'CONTENT.COLUMN_NOT_FOUND'),
  articles: (page: Page) => pageOf([], page),
  inbox: (page: Page) => pageOf([], page),
  contentKinds: () => [{ key: 'article', fields: [] }],
  workbench: (_: unknown, context: Context) => workbench(context),
  people: ({ text, ...page }: { text?: string | null } & Page) =>
    pageOf(people.filter((person) => matches(text, person.name, person.username)).map(memberOf), page),
  person: ({ id }: { id: string }) =>
    memberOf(
      must(
        people.find((person) => person.id === id),
        'AUTH.PERSON_NOT_FOUND',
      ),
    ),
  responsibility,
  responsibilityTable: (_: unknown, context: Context) =>
    columns
      .filter(({ siteId }) => siteId === context.site)
      .map(({ id }) => ({ columnId: id, ...responsibility({ columnId: id }) })),
  trailWords: () => ({
    events: events.map((key) => ({ key, zh: key, en: key })),
    subjects: [{ key: 'Article', zh: '稿件', en: 'article' }],
  }),
  activities: ({ filter, ...page }: { filter?: { event?: string; actorName?: string } } & Page) =>
    pageOf(activities(filter ?? null), page),
  outputReport,
};
