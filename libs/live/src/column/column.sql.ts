const FIELDS = `id, parent_id as "parentId", members, sort_key as "sortKey", path, name, description, keywords, type,
  is_visible as "isVisible", is_in_menu as "isInMenu", form, link_url as "linkUrl", operator_unit as "operatorUnit", home_kind as "homeKind", home_position as "homePosition"`;

/** Every column of the open transaction's site as citizens see it now. */
export const LIVE_COLUMNS = `select ${FIELDS} from live_column`;

/**
 * Gives the items of moved columns, a JSON list ($1), their new addresses: an item's begins with that of its column. What
 * a reader holds still leads there, by the item's id.
 */
export const MOVE_ITEMS = `
  update live_item i set path = '/' || moved."to" || substr(i.path, length(moved."from") + 2)
    from jsonb_to_recordset($1::jsonb) as moved (id uuid, "from" text, "to" text)
   where i.column_id = moved.id and starts_with(i.path, '/' || moved."from" || '/')`;

/** Keeps the addresses that columns had before ($1, as above). */
export const KEEP_FORMER_PATHS = `
  insert into live_former_path (path, column_id)
  select moved."from", moved.id from jsonb_to_recordset($1::jsonb) as moved (id uuid, "from" text)
  on conflict (tenant_id, path) do update set column_id = excluded.column_id`;

/**
 * Puts the items of a column ($1), and what ended there, into another ($2), at the addresses that follow from it. What was
 * at the top of the one is not at the top of the other.
 */
export const FOLD_ITEMS = [
  // what both show is shown once
  `delete from live_listing x using live_item i where i.id = x.item_id
     and ((x.column_id = $2 and i.column_id = $1) or (x.column_id = $1 and i.column_id = $2))`,
  `insert into live_listing (column_id, item_id, weight, published_at)
   select $2, item_id, weight, published_at from live_listing where column_id = $1
   on conflict (tenant_id, column_id, item_id) do nothing`,
  `update live_item i set column_id = into_.id, is_pinned = false, path = '/' || into_.path || substr(i.path, length(from_.path) + 2)
     from live_column from_ join live_column into_ on into_.tenant_id = from_.tenant_id and into_.id = $2
    where from_.id = $1 and i.column_id = $1`,
  'update live_ended set column_id = $2 where column_id = $1',
];

/** Lets every address that a column ($1) has or had lead to another ($2). */
export const FOLD_PATHS = [
  'update live_former_path set column_id = $2 where column_id = $1',
  `insert into live_former_path (path, column_id) select path, $2 from live_column where id = $1
   on conflict (tenant_id, path) do update set column_id = excluded.column_id`,
];

/** An address that a column has is nobody's former one. */
export const DROP_TAKEN_PATHS = `delete from live_former_path f using live_column c where c.path = f.path`;

/** Writes columns, given as a JSON list ($1). */
export const PUT_COLUMNS = `
  insert into live_column (id, parent_id, members, sort_key, path, name, description, keywords, type, is_visible, is_in_menu, form, link_url,
    operator_unit, home_kind, home_position)
  select id, "parentId", members, "sortKey", path, name, description, keywords, type, "isVisible", "isInMenu", form, "linkUrl", "operatorUnit",
    "homeKind", "homePosition"
  from jsonb_to_recordset($1::jsonb) as c (id uuid, "parentId" uuid, members uuid[], "sortKey" text, path text, name text,
    description text, keywords text, type text, "isVisible" boolean, "isInMenu" boolean, form text, "linkUrl" text, "operatorUnit" text, "homeKind" text,
    "homePosition" integer)
  on conflict (tenant_id, id) do update set parent_id = excluded.parent_id, members = excluded.members,
    sort_key = excluded.sort_key, path = excluded.path, name = excluded.name, description = excluded.description,
    keywords = excluded.keywords, type = excluded.type, is_visible = excluded.is_visible, is_in_menu = excluded.is_in_menu, form = excluded.form, link_url = excluded.link_url,
    operator_unit = excluded.operator_unit, home_kind = excluded.home_kind, home_position = excluded.home_position`;
