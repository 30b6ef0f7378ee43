import { ARTICLES, BODY, REVISIONS, copyId, type Copies } from '../../../tools/bars/graphql/copies.ts';
import type { Stage } from '../../../tools/bars/tenant-api/stage.ts';

/** Articles with many revisions, and columns. */
export function plenty({ province, shelves, people }: Stage): readonly Copies[] {
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
