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

/**
 * SQL: whether the list of the column `c` shows an item by its listing `x` elsewhere. It does not where it shows the item
 * already, by its own column or another listing, nor while readers do not find the column of its address.
 */
const SHOWS = `exists (select from live_item own join live_column home on home.tenant_id = own.tenant_id and home.id = own.column_id
      where own.tenant_id = x.tenant_id and own.id = x.item_id and home.is_visible and not own.column_id = any(c.members))
    and not exists (select from live_listing other where other.tenant_id = x.tenant_id and other.item_id = x.item_id
      and other.column_id = any(c.members) and other.column_id < x.column_id)`;

/** Listings of other columns' items that the list of the column `c` counts twice, or too early. */
export const UNSHOWN = `(select count(*)::int from live_listing x
   where x.tenant_id = c.tenant_id and x.column_id = any(c.members) and not (${SHOWS}))`;

// The first of each member, of its own and of what it lists besides: each by an index, and they are the page.
const firstSql = (columns: string, limit: string): string => `(
    select one.* from unnest(c.members) as m (id) cross join lateral (
      select ${columns} from live_item one where one.tenant_id = c.tenant_id and one.column_id = m.id and one.archived_at is null
       order by ${listedOrder('one')} limit ${limit}) one
    union all
    select ${columns.replace('one.is_pinned', 'false')} from unnest(c.members) as m (id) cross join lateral (
      select x.tenant_id, x.item_id from live_listing x where x.tenant_id = c.tenant_id and x.column_id = m.id and ${SHOWS}
       order by x.weight desc, x.published_at desc, x.item_id desc limit ${limit}) x
      join live_item one on one.tenant_id = x.tenant_id and one.id = x.item_id)`;
const LISTED = ['tenant_id', 'id', 'kind', 'title', 'path', 'summary', 'line', 'cover_url', 'updated_at']
  .concat('is_pinned', 'weight', 'published_at')
  .map((column) => `one.${column}`)
  .join(', ');

/** First items `i` of a column `c` and those below it. */
export function newestSql(limit: string): string {
  return `(select l.* from ${firstSql(LISTED, limit)} l order by ${listedOrder('l')} limit ${limit}) i`;
}

/** The same from an offset on. What lies before the page is looked up in the indexes alone, however far it is. */
export function furtherSql(limit: string, offset: string): string {
  return `(select n.id from ${firstSql('one.is_pinned, one.weight, one.published_at, one.id', `${offset} + ${limit}`)} n
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
