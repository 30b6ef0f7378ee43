const FIELDS = `id, parent_id as "parentId", members, sort_key as "sortKey", path, name, description, keywords, type,
  is_visible as "isVisible", operator_unit as "operatorUnit", home_kind as "homeKind", home_position as "homePosition"`;

/** Every column of the open transaction's site as citizens see it now. */
export const LIVE_COLUMNS = `select ${FIELDS} from live_column`;

/** Writes columns, given as a JSON list ($1). */
export const PUT_COLUMNS = `
  insert into live_column (id, parent_id, members, sort_key, path, name, description, keywords, type, is_visible,
    operator_unit, home_kind, home_position)
  select id, "parentId", members, "sortKey", path, name, description, keywords, type, "isVisible", "operatorUnit",
    "homeKind", "homePosition"
  from jsonb_to_recordset($1::jsonb) as c (id uuid, "parentId" uuid, members uuid[], "sortKey" text, path text, name text,
    description text, keywords text, type text, "isVisible" boolean, "operatorUnit" text, "homeKind" text,
    "homePosition" integer)
  on conflict (tenant_id, id) do update set parent_id = excluded.parent_id, members = excluded.members,
    sort_key = excluded.sort_key, path = excluded.path, name = excluded.name, description = excluded.description,
    keywords = excluded.keywords, type = excluded.type, is_visible = excluded.is_visible,
    operator_unit = excluded.operator_unit, home_kind = excluded.home_kind, home_position = excluded.home_position`;
