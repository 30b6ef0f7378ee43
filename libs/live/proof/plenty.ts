import { ARTICLES, BODY, copyId, type Copies } from '../../../tools/bars/graphql/copies.ts';
import type { Stage } from '../../../tools/bars/tenant-api/stage.ts';

/** What citizens read, and sites to find it on. */
export function plenty({ province, shelves }: Stage): readonly Copies[] {
  const city = province.city.id;
  const where = `tenant_id = '${city}' and id = '${shelves.city.main.articles.published}'`;
  const published = (table: string) => ({ table, where, count: ARTICLES });
  return [
    {
      ...published('live_item'),
      differing: `'id', ${copyId('live')}, 'title', repeat('题', 200), 'summary', repeat('摘', 500), 'path', 'main/' || ${copyId('live')} || '.html'`,
    },
    { ...published('live_detail'), differing: `'id', ${copyId('live')}, 'body', '${BODY}'` },
    { ...published('live_words'), differing: `'id', ${copyId('live')}` },
    {
      table: 'live_column',
      where: `tenant_id = '${city}' and id = '${shelves.city.main.columnId}'`,
      count: 60,
      differing: `'id', ${copyId('column')}, 'path', 'plenty-' || g, 'description', repeat('述', 500)`,
    },
    {
      table: 'live_site',
      where: `tenant_id = '${province.child.id}'`,
      count: 110,
      differing: `'tenant_id', ${copyId('site')}, 'host', 'plenty' || g || '.localhost', 'code', '9901019' || lpad(g::text, 3, '0')`,
    },
    { update: `update live_column set item_count = ${ARTICLES} where tenant_id = '${city}'` },
  ];
}
