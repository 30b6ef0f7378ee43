/** What lists show of an item of this alias. */
export const headlineOf = (alias: string): string =>
  ['id', 'kind', 'title', 'path', 'summary', 'line', 'cover_url as "coverUrl"', 'published_at as "publishedAt"']
    .map((column) => `${alias}.${column}`)
    .join(', ');
export const HEADLINE = headlineOf('i');

/** The order of every list: what is pinned, what weighs more, what is newer. An index per column begins like this. */
export const listedOrder = (alias: string): string =>
  `${alias}.is_pinned desc, ${alias}.weight desc, ${alias}.published_at desc, ${alias}.id desc`;

/** A headline that came out of JSON, where a moment is text. */
export function fromJson<H extends { publishedAt: Date }>(headline: H): H {
  return { ...headline, publishedAt: new Date(headline.publishedAt) };
}

/** First items `i` of a column `c` and those below it: each member's own index gives its first, and they are the page. */
export function newestSql(limit: string): string {
  return `(select one.* from unnest(c.members) as m (id) cross join lateral (
      select * from live_item one where one.tenant_id = c.tenant_id and one.column_id = m.id and one.archived_at is null
       order by ${listedOrder('one')} limit ${limit}) one
     order by ${listedOrder('one')} limit ${limit}) i`;
}

/** The same from an offset on. What lies before the page is looked up in the indexes alone, however far it is. */
export function furtherSql(limit: string, offset: string): string {
  return `(select n.id from unnest(c.members) as m (id) cross join lateral (
      select one.is_pinned, one.weight, one.published_at, one.id from live_item one where one.tenant_id = c.tenant_id and one.column_id = m.id and one.archived_at is null
       order by ${listedOrder('one')} limit ${offset} + ${limit}) n
     order by ${listedOrder('n')} offset ${offset} limit ${limit}) newest
    join live_item i on i.tenant_id = c.tenant_id and i.id = newest.id`;
}

/** Items of the site ($1) whose column is hidden: few or none, so that what leaves them out costs nothing. */
export const HIDDEN_ITEMS = `with hidden as (
    select h.id from live_column k join live_item h on h.tenant_id = k.tenant_id and h.column_id = k.id
     where k.tenant_id = $1 and not k.is_visible)`;

/** Columns of the facts that pages show of a column `c`. */
export const COLUMN = `c.id, c.parent_id as "parentId", c.name, c.path, c.description, c.keywords, c.type,
  c.item_count as "itemCount", c.item_count > 0 as "isFilled", c.is_in_menu as "isInMenu", c.form, c.link_url as "linkUrl"`;

/** The same as one JSON object. */
export const COLUMN_JSON = `jsonb_build_object('id', c.id, 'parentId', c.parent_id, 'name', c.name, 'path', c.path,
  'description', c.description, 'keywords', c.keywords, 'type', c.type, 'itemCount', c.item_count,
  'isFilled', c.item_count > 0, 'isInMenu', c.is_in_menu, 'form', c.form,
  'linkUrl', c.link_url)`;
