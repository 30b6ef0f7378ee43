/** Sites of a report as `sites`: those reached ($1), live or suspended, at or below the root ($2) when one is given. */
export const SITES = `sites as materialized (
    select s.* from site s
     where s.id = any($1::uuid[]) and s.state in ('live', 'suspended')
       and ($2::uuid is null or s.path <@ (select path from site where id = $2))
  )`;
