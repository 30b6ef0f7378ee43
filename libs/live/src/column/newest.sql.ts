/**
 * SQL of the moment at which the newest thing on a column's page was first published; null when the page shows nothing.
 * `id` is SQL of the column, one of the open transaction's site.
 */
export function newestShownSql(id: string): string {
  return `(select max(newest.published_at) from live_column page
      cross join unnest(page.members) as member (id)
      join live_column part on part.tenant_id = page.tenant_id and part.id = member.id and (part.is_visible or part.id = page.id)
      cross join lateral (
        (select i.published_at from live_item i
          where i.tenant_id = page.tenant_id and i.column_id = part.id and i.archived_at is null
          order by i.published_at desc limit 1)
        union all
        (select x.published_at from live_listing x
           join live_item i on i.tenant_id = x.tenant_id and i.id = x.item_id
           join live_column home on home.tenant_id = i.tenant_id and home.id = i.column_id and home.is_visible
          where x.tenant_id = page.tenant_id and x.column_id = part.id
          order by x.published_at desc limit 1)) newest
     where page.tenant_id = (select tenancy.current_tenant()) and page.id = ${id})`;
}
