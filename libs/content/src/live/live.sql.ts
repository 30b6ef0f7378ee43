/** Upserts the live row of an article from the parameters of `liveArticleParams`; tells whether it was not live before. */
export const PUT_ARTICLE = (vector: string): string => `
  insert into live_article as live (id, column_id, revision, path, title, subtitle, summary, body, sanitiser, plain, source,
    author, keywords, cover_url, unit_name, attachments, published_at, updated_at, tsv)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, ${vector})
  on conflict (tenant_id, id) do update set column_id = excluded.column_id, revision = excluded.revision,
    path = excluded.path, title = excluded.title, subtitle = excluded.subtitle, summary = excluded.summary,
    body = excluded.body, sanitiser = excluded.sanitiser, plain = excluded.plain, source = excluded.source,
    author = excluded.author, keywords = excluded.keywords, cover_url = excluded.cover_url,
    unit_name = excluded.unit_name, attachments = excluded.attachments, published_at = excluded.published_at,
    updated_at = excluded.updated_at, tsv = excluded.tsv
  returning (live.xmax = 0) as "isNew"`;

/** What the live row of an article is made from: its text, files and unit, as they stand in the open transaction. */
export const LIVE_SOURCE = `
  select a.tenant_id as "tenantId", a.id, a.column_id as "columnId", c.path as "columnPath", r.number as revision,
    r.title, r.kind, r.fields, r.body, u.name as "unitName",
    a.published_at as "publishedAt", a.updated_at as "updatedAt",
    coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileName', f.file_name, 'mimeType', f.mime_type,
        'size', f.size, 'state', f.state))
       from content_asset f where f.tenant_id = a.tenant_id and f.id in (
         select value::uuid from jsonb_each_text(r.fields) where value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')),
      '[]') as pictures,
    coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileName', f.file_name, 'mimeType', f.mime_type,
        'size', f.size, 'state', f.state) order by l.position)
       from content_attachment l join content_asset f on f.tenant_id = l.tenant_id and f.id = l.asset_id
       where l.tenant_id = a.tenant_id and l.article_id = a.id and l.number = r.number), '[]') as attachments
  from content_article a
  join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
  join content_revision r on r.tenant_id = a.tenant_id and r.article_id = a.id and r.number = a.live_revision
  left join unit u on u.id = a.unit_id
  where a.id = $1`;

/** Brings the live columns of the site in line with its columns; leaves rows that are right alone. */
export const PUT_COLUMNS = `
  with recursive tree as (
    select id, lpad(position::text, 8, '0') || id as sort_key from content_column where parent_id is null
    union all
    select c.id, t.sort_key || '/' || lpad(c.position::text, 8, '0') || c.id
      from content_column c join tree t on c.parent_id = t.id
  )
  insert into live_column as live (id, parent_id, members, sort_key, path, name, description, keywords, type, is_visible,
    operator_unit, home_kind, home_position)
  select c.id, c.parent_id, (select array_agg(m.id order by m.id) from content_column m where c.id = any(m.lineage)),
    t.sort_key, c.path, c.name, c.description, c.keywords, c.type, c.is_visible, u.name, c.home_kind, c.home_position
  from content_column c join tree t on t.id = c.id left join unit u on u.id = c.operator_unit_id
  on conflict (tenant_id, id) do update set parent_id = excluded.parent_id, members = excluded.members,
    sort_key = excluded.sort_key, path = excluded.path, name = excluded.name, description = excluded.description,
    keywords = excluded.keywords, type = excluded.type, is_visible = excluded.is_visible,
    operator_unit = excluded.operator_unit, home_kind = excluded.home_kind, home_position = excluded.home_position
  where (live.members, live.sort_key, live.name, live.description, live.keywords, live.type, live.is_visible,
      live.operator_unit, live.home_kind, live.home_position)
    is distinct from (excluded.members, excluded.sort_key, excluded.name, excluded.description, excluded.keywords,
      excluded.type, excluded.is_visible, excluded.operator_unit, excluded.home_kind, excluded.home_position)`;

/** Counts the live articles of every column of the site afresh: after bulk loads. */
export const RECOUNT_COLUMNS = `
  update live_column c set article_count = coalesce(n.count, 0)
  from live_column o left join (select column_id, count(*)::int as count from live_article group by column_id) n
    on n.column_id = o.id
  where o.id = c.id and o.tenant_id = c.tenant_id and c.article_count is distinct from coalesce(n.count, 0)`;

/** Copies the registry data of the open transaction's site into the live model, with state ($1) and notice ($2). */
export const PUT_SITE = `
  insert into live_site (parent_id, code, name, short_name, host, domain, level, kind, state, notice, sponsor, operator,
    icp_number, police_number, address, phone, theme)
  select s.parent_id, s.code, s.name, s.short_name, s.host, s.domain, upper(s.level), upper(s.kind), $1, $2, sponsor.name,
    operator.name, s.icp_number, s.police_number, s.address, s.phone, s.theme
  from site s join unit sponsor on sponsor.id = s.sponsor_unit_id left join unit operator on operator.id = s.operator_unit_id
  where s.id = tenancy.current_tenant()
  on conflict (tenant_id) do update set parent_id = excluded.parent_id, code = excluded.code, name = excluded.name,
    short_name = excluded.short_name, host = excluded.host, domain = excluded.domain, level = excluded.level,
    kind = excluded.kind, state = excluded.state, notice = excluded.notice, sponsor = excluded.sponsor,
    operator = excluded.operator, icp_number = excluded.icp_number, police_number = excluded.police_number,
    address = excluded.address, phone = excluded.phone, theme = excluded.theme
  returning host`;

/** Opens to citizens the files ($2) that the article ($1) shows, and closes those it showed before. */
export const PUT_ASSETS = `
  with gone as (delete from live_asset where article_id = $1 and not asset_id = any($2))
  insert into live_asset (asset_id, article_id)
  select id, $1 from content_asset where id = any($2) and state = 'clean'
  on conflict do nothing`;
