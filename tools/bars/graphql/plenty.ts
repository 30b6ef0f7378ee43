import type { Stage } from '../tenant-api/stage.ts';

const ARTICLES = 120;
const REVISIONS = 8;
const BODY = `<p>${'汛情通报'.repeat(7_000)}</p>`;

/** A row given many times over, with what differs as a JSON expression of `g`, the number of the copy. */
interface Copies {
  readonly table: string;
  readonly where: string;
  readonly count: number;
  readonly differing: string;
}

const copyId = (name: string, g = 'g'): string => `md5('${name}' || ${g})::uuid`;

/** Fills the city until every page of its lists is full, with texts as long as they may be. */
export async function plantPlenty(stage: Stage): Promise<void> {
  const { root, province } = stage;
  for (const copies of [writtenCopies(stage), liveCopies(stage), registryCopies(stage), peopleCopies(stage)]) {
    for (const each of copies) await root.query(copySql(each));
  }
  await root.query(`update live_column set item_count = ${ARTICLES} where tenant_id = $1`, [province.city.id]);
  await root.query('analyze');
}

function copySql({ table, where, count, differing }: Copies): string {
  return `insert into ${table} select copy.* from ${table} model cross join generate_series(1, ${count}) g
    cross join lateral jsonb_populate_record(model, jsonb_build_object(${differing})) copy
    where model.ctid in (select ctid from ${table} where ${where})`;
}

function writtenCopies({ province, shelves, people }: Stage): Copies[] {
  const city = province.city.id;
  const article = shelves.city.main.articles.submitted;
  const writer = people.editor.id;
  return [
    {
      table: 'content_article',
      where: `tenant_id = '${city}' and id = '${article}'`,
      count: ARTICLES,
      differing: `'id', ${copyId('article')}, 'writers', array['${writer}'], 'created_by', '${writer}'`,
    },
    {
      table: 'content_revision',
      where: `tenant_id = '${city}' and article_id = '${article}'`,
      count: ARTICLES * REVISIONS,
      differing: `'article_id', ${copyId('article', `(1 + (g - 1) % ${ARTICLES})`)}, 'number', 1 + (g - 1) / ${ARTICLES}, 'title',
        repeat('题', 200), 'fields', model.fields || jsonb_build_object('summary', repeat('摘', 500)), 'body', case when g <= ${ARTICLES} then '${BODY}' else '' end`,
    },
    {
      table: 'content_column',
      where: `tenant_id = '${city}' and id = '${shelves.city.main.columnId}'`,
      count: 60,
      differing: `'id', ${copyId('column')}, 'lineage', array[${copyId('column')}], 'slug', 'plenty-' || g, 'path', 'plenty-' || g, 'home_kind', null, 'home_position', null`,
    },
  ];
}

function liveCopies({ province, shelves }: Stage): Copies[] {
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
  ];
}

function registryCopies({ province }: Stage): Copies[] {
  const { path } = province.city;
  return [
    {
      table: 'unit',
      where: `id = '${province.child.freeUnitId}'`,
      count: 110,
      differing: `'id', ${copyId('unit')}, 'name', '满城局' || g, 'parent_id', '${province.city.unitId}', 'path', (select path::text from unit where id = '${province.city.unitId}') || '.' || md5('unit' || g)`,
    },
    {
      table: 'site',
      where: `id = '${province.child.id}'`,
      count: 110,
      differing: `'id', ${copyId('site')}, 'path', '${path}.' || md5('site' || g), 'code', '9901019' || lpad(g::text, 3, '0'), 'host', 'plenty' || g || '.localhost',
        'domain', 'www.plenty' || g || '.gov.cn', 'sponsor_unit_id', ${copyId('unit')}, 'icp_number', null, 'police_number', null`,
    },
  ];
}

function peopleCopies({ province, people }: Stage): Copies[] {
  const city = province.city.id;
  return [
    {
      table: 'auth_person',
      where: `id = '${people.editor.id}'`,
      count: 110,
      differing: `'id', ${copyId('person')}, 'username', 'plenty-' || g, 'subject', 'plenty-' || g`,
    },
    {
      table: 'auth_member',
      where: `tenant_id = '${city}' and person_id = '${people.editor.id}'`,
      count: 110,
      differing: `'person_id', ${copyId('person')}`,
    },
    {
      table: 'auth_grant',
      where: `tenant_id = '${city}' and person_id = '${people.editor.id}'`,
      count: 330,
      differing: `'id', ${copyId('grant')}, 'person_id', ${copyId('person', '(1 + (g - 1) / 3)')}, 'role', (array['reviewer', 'secrecy', 'publisher'])[1 + g % 3]`,
    },
  ];
}
