import { sites } from './fixture-data.ts';
import { all, matches } from './fixture-context.ts';
import { people } from './fixture-people.ts';
import { daysAgo, siteOf } from './fixture-types.ts';

/** What happened on the sites. */
export const events = [
  'content.article-published',
  'content.article-approved',
  'sites.site-opened',
  'auth.role-granted',
  'supervision.activities-read',
  'content.article-withdrawn',
];

/** The trail. */
export function activities(filter: { event?: string | null; actorName?: string | null } | null) {
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

/** What every site brought out. */
export function outputReport() {
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
