/** Articles any revision of which offers, shows or bears the file `f`. */
const ARTICLES = `
  select l.article_id from content_attachment l where l.tenant_id = f.tenant_id and l.asset_id = f.id
  union
  select s.article_id from content_shown_asset s where s.tenant_id = f.tenant_id and s.asset_id = f.id`;

/** How many articles use the file `f`. */
export const USES = `(select count(*)::int from (${ARTICLES}) used)`;

/** Whether any does. */
export const IS_USED = `(
  exists (select from content_attachment l where l.tenant_id = f.tenant_id and l.asset_id = f.id)
  or exists (select from content_shown_asset s where s.tenant_id = f.tenant_id and s.asset_id = f.id))`;

/** The numbers of the revisions of the article `a` that use the file `f`, the newest first. */
export const USED_IN = `array(
  select l.number from content_attachment l where l.tenant_id = f.tenant_id and l.asset_id = f.id and l.article_id = a.id
  union
  select s.number from content_shown_asset s where s.tenant_id = f.tenant_id and s.asset_id = f.id and s.article_id = a.id
  order by 1 desc)`;

/** The articles `a` that use the file `f`. */
export const USED_BY = `a.id in (${ARTICLES})`;

const LIVE = `content_article a join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
    and not exists (select from content_column h where h.tenant_id = c.tenant_id and h.id = any(c.lineage) and not h.is_visible)`;
const inLive = (table: string): string => `exists (select from ${table} l
   join (${LIVE}) on a.tenant_id = l.tenant_id and a.id = l.article_id and a.live_revision = l.number
  where l.tenant_id = f.tenant_id and l.asset_id = f.id)`;

/** Whether citizens see the file `f` with an article. */
export const IS_LIVE = `(${inLive('content_attachment')} or ${inLive('content_shown_asset')})`;

/** Texts that somebody is typing and that hold the file `$1`. */
export const TYPED = `
  select count(distinct d.article_id)::int as count from content_draft d
   where d.is_open and ($1::uuid = any(d.attachment_ids) or content_shown_assets(d.body, d.fields) @> array[$1::text])`;

/** Columns of {@link MediaFile}. */
export const MEDIA_FIELDS = `f.tenant_id as "tenantId", f.id, f.file_name as "fileName", f.mime_type as "mimeType", f.size, f.state,
  f.alt, f.width, f.height, f.widths, f.version, f.created_by as "createdBy", f.created_by_name as "createdByName",
  f.completed_at as "completedAt", f.origin`;
