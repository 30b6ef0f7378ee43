import { vectorSql } from '@jiyue/search';

const ITEM = [
  ...['kind', 'column_id', 'unit_id', 'unit_name', 'revision', 'path', 'title', 'summary', 'cover_url'],
  ...['published_at', 'updated_at', 'archived_at', 'line', 'is_pinned', 'weight'],
];
// What is loaded stands in its lists by its time, and says nothing there but its title.
const LISTED = ITEM.filter((column) => !['archived_at', 'line', 'is_pinned', 'weight'].includes(column));
const LOADED_DETAIL = ['body', 'sanitiser', 'fields', 'tags'];
const DETAIL = [...LOADED_DETAIL, 'changes'];
const WORDS = ['published_at', 'plain', 'tsv'];

const insertInto = (table: string, columns: readonly string[], values: string): string => `
  insert into ${table} (id, ${columns.join(', ')}) ${values}`;
const upsert = (table: string, columns: readonly string[], values: string): string => `
  ${insertInto(table, columns, values)}
  on conflict (tenant_id, id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/**
 * Puts an item with its detail, words and files, keeps the counts of its columns, in one statement: parameters of
 * `itemParams`. Answers the files that came or went, and whether a column began or ceased to hold
 * anything.
 */
export const PUT_ITEM = `
  with before as (
    select column_id from live_item where id = $1 and archived_at is null
    union select column_id from live_listing where item_id = $1
  ),
  after as (select $3::uuid as column_id where $20::timestamptz is null union select unnest($24::uuid[])),
  item as (${upsert(
    'live_item',
    ITEM,
    `values ($1, $2, $3, $4, (select name from unit where id = $4), $5, $6, $7, $8, $9, $10, $11, $20, $21, $22, $23)`,
  )}),
  detail as (${upsert('live_detail', DETAIL, `values ($1, $12, $13, $14, $15, $25)`)}),
  words as (${upsert('live_words', WORDS, `values ($1, $10, $16, ${vectorSql('$17', '$18')})`)}),
  given as (
    select * from jsonb_to_recordset($19::jsonb) as f (id uuid, name text, url text, size integer, "mimeType" text, position integer)
  ),
  shown as (select file_id from live_file where item_id = $1),
  gone as (delete from live_file where item_id = $1 and not file_id in (select id from given) returning file_id),
  files as (
    insert into live_file (file_id, item_id, name, url, size, mime_type, position)
    select id, $1, name, url, size, "mimeType", position from given
    on conflict (tenant_id, file_id, item_id) do update set name = excluded.name, url = excluded.url,
      size = excluded.size, mime_type = excluded.mime_type, position = excluded.position
  ),
  unlisted as (delete from live_listing where item_id = $1 and not column_id = any($24::uuid[])),
  listed as (
    insert into live_listing (column_id, item_id, weight, published_at)
    select column_id, $1, $23, $10 from after where column_id <> $3
    on conflict (tenant_id, column_id, item_id) do update set weight = excluded.weight, published_at = excluded.published_at
  ),
  counted as (
    update live_column c set item_count = c.item_count + change.by
      from (select column_id as id, 1 as by from after where column_id not in (select column_id from before)
            union all select column_id, -1 from before where column_id not in (select column_id from after)) change
     where c.id = change.id returning c.item_count = greatest(change.by, 0) as turned
  )
  select array(select file_id from gone
      union select id from given where id not in (select file_id from shown)) as files,
    coalesce((select bool_or(turned) from counted), false) as turned`;

/** Says where an item ($1) stands in lists: whether at the top ($2), and how much it weighs ($3). */
export const ARRANGE_ITEM = `
  with elsewhere as (update live_listing set weight = $3 where item_id = $1)
  update live_item set is_pinned = $2, weight = $3 where id = $1`;

/** Takes an item ($1) away with all that hangs on it; answers as {@link PUT_ITEM}. */
export const DROP_ITEM = `
  with files as (select file_id from live_file where item_id = $1),
  shown as (select file_id from live_file where item_id = $1),
  listing as (select column_id from live_listing where item_id = $1),
  gone as (delete from live_item where id = $1 returning column_id, archived_at),
  counted as (
    update live_column c set item_count = c.item_count - 1
      from (select column_id from gone where archived_at is null union select column_id from listing) place
     where c.id = place.column_id
    returning c.item_count = 0 as turned
  )
  select array(select file_id from files) as files, coalesce((select bool_or(turned) from counted), false) as turned`;

/**
 * The columns whose pages show an item ($1): those that list it and those above them, now and then ($2, its own first). They are
 * not moved until the item is written with the address that follows from them.
 */
export const SHOWN_IN = `
  select c.id, case when c.id = ($2::uuid[])[1] then c.path end as path from live_column c
   where c.id = any($2::uuid[]) or c.members && $2::uuid[]
      or c.members && array(select i.column_id from live_item i where i.id = $1
        union all select x.column_id from live_listing x where x.item_id = $1)
   order by c.id for key share of c`;

/**
 * SQL that copies the rows of a relation into the live model, for loads of many: the relation has the columns of
 * `live_item`, `live_detail` and `live_words`. Columns are counted afterwards, by `LiveModel.recount`.
 */
export function loadItemsSql(relation: string): string {
  const from = (columns: readonly string[]): string => `select id, ${columns.join(', ')} from ${relation} order by id`;
  return `live_items as (${insertInto('live_item', LISTED, from(LISTED))}),
    live_details as (${insertInto('live_detail', LOADED_DETAIL, from(LOADED_DETAIL))}),
    live_word_rows as (${insertInto('live_words', WORDS, from(WORDS))})`;
}

/** Counts the items that every column of the site lists afresh. */
export const RECOUNT = `
  update live_column c set item_count = coalesce(n.count, 0)
  from live_column o left join (select column_id, count(*)::int as count from (
      select column_id from live_item where archived_at is null union all select column_id from live_listing) held
    group by column_id) n
    on n.column_id = o.id
  where o.id = c.id and o.tenant_id = c.tenant_id and c.item_count is distinct from coalesce(n.count, 0)`;

/** Remembers an item ($1) by its address before it is taken away: how it ended ($2), words ($3), way on ($4), when ($5). */
export const KEEP_END = `
  insert into live_ended (id, column_id, kind, title, notice, target, ended_at)
  select id, column_id, $2, title, $3, $4, $5 from live_item where id = $1
  on conflict (tenant_id, id) do update set column_id = excluded.column_id, kind = excluded.kind, title = excluded.title,
    notice = excluded.notice, target = excluded.target, ended_at = excluded.ended_at`;

/** What is before the readers again ($1) has not ended. */
export const FORGET_END = 'delete from live_ended where id = $1';
