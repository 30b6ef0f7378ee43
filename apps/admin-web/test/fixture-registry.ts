import { units } from './fixture-data.ts';
import { all, type Context, here, matches, type Page } from './fixture-context.ts';
import { columns, grants } from './fixture-people.ts';
import { pageOf, siteOf, unitOf } from './fixture-types.ts';

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

/** Sites, by what is asked of them. */
export function sitesPage({ filter, ...page }: { filter?: SiteFilter } & Page) {
  const fits = all().filter(
    (site) =>
      matches(filter?.text, site.name, site.code, site.host) &&
      (!filter?.level || site.level === filter.level) &&
      (!filter?.state || site.state === filter.state) &&
      (!filter?.parentId || site.parentId === filter.parentId),
  );
  return pageOf(fits.map(siteOf), page);
}

/** Units, by what is asked of them. */
export function unitsPage({ filter, ...page }: { filter?: UnitFilter } & Page) {
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

/** What a site still lacks before it opens. */
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
