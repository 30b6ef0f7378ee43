/** The reached grants ($1, JSON) as rows. */
export const GRANTS = `jsonb_to_recordset($1::jsonb) as g ("siteId" uuid, role text, "columnId" uuid, "unitId" uuid)`;

/** True where a grant `g` reaches the column `c`: the same sentence as the policy's `within`. */
export const WITHIN = `(g."columnId" is null or g."columnId" = any(c.lineage))
  and (g."unitId" is null or g."unitId" = c.operator_unit_id)`;

/** Articles that wait for the person ($2) by one of their grants, each once; nobody decides about what they wrote. */
export const WAITING = `
  select distinct on (a.state_at, a.id) a.tenant_id, a.id, a.step, a.state_at,
    case when g."columnId" is not null then 'COLUMN' when g."unitId" is not null then 'UNIT' else 'SITE' end as because
  from ${GRANTS}
  join content_article a on a.tenant_id = g."siteId" and a.step_role = g.role
  join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
  where ${WITHIN} and not ($2::uuid = any(a.writers))
  order by a.state_at, a.id, because`;
