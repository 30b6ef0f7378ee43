import { sites, units } from './fixture-data.ts';
import { all, type Context, here, matches, type Page } from './fixture-context.ts';
import { columns, people } from './fixture-people.ts';
import { columnOf, memberOf, must, pageOf, siteOf, unitOf } from './fixture-types.ts';

import { me } from './fixture-me.ts';
import { checklist, sitesPage, unitsPage } from './fixture-registry.ts';
import { activities, events, outputReport } from './fixture-reports.ts';
import { responsibility, workbench } from './fixture-work.ts';

/** Every query of the screens. */
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
  contentKinds: () => [{ key: 'article', base: 'article', name: null, isRetired: false, needsBody: true, fields: [] }],
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
