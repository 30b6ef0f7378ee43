/** Something that is ordered for a time, on any live article of the site. */
export const PLAN_ROW = `
  insert into content_plan (tenant_id, article_id, act, id, at, ordered_by, ordered_by_name, ordered_at, reason)
  select a.tenant_id, a.id, 'withdraw', gen_random_uuid(), now() + interval '300 days', gen_random_uuid(), $2, now(), $2
    from content_article a where a.tenant_id = $1 and a.state = 'PUBLISHED' limit 1`;
