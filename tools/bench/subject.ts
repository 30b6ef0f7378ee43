import type { Client } from 'pg';

/** What the operations are measured on: the busiest open site, its fullest column, its newest article. */
export interface Subject {
  readonly siteId: string;
  readonly host: string;
  readonly columnId: string;
  readonly columnPath: string;
  readonly articleId: string;
  readonly articlePath: string;
  readonly word: string;
}

/** Chooses the subject from the live model. */
export async function chooseSubject(root: Client): Promise<Subject> {
  const { rows } = await root.query<Omit<Subject, 'word'> & { title: string }>(`
    with fullest as (
      select tenant_id, column_id, count(*) as n from live_item group by 1, 2 order by n desc limit 1)
    select s.tenant_id as "siteId", s.host, c.id as "columnId", c.path as "columnPath",
           a.id as "articleId", a.path as "articlePath", a.title
      from fullest f
      join live_site s on s.tenant_id = f.tenant_id
      join live_column c on c.tenant_id = f.tenant_id and c.id = f.column_id
      cross join lateral (select id, path, title from live_item
        where tenant_id = f.tenant_id and column_id = f.column_id order by published_at desc limit 1) a`);
  const [row] = rows;
  if (!row) throw new Error('Nothing is published: run npm start first');
  const { title, ...subject } = row;
  return { ...subject, word: title.slice(0, 2) };
}
