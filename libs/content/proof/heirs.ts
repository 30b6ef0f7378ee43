/** A column that was merged into another of the site. */
export const HEIR_ROW = `
  insert into content_column_heir (tenant_id, id, into_id)
  select $1, gen_random_uuid(), c.id from content_column c where c.tenant_id = $1 and $2 <> '' limit 1`;
