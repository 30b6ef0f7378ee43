import { TYPO_FINGERPRINT } from './planted-articles.ts';

/** In every article that was sent back, and where none was in any, somebody ignored what the checks found. */
export const IGNORED_ROW = `
  insert into content_ignored_finding
    (tenant_id, article_id, fingerprint, key, quote, action, reason, ignored_by, ignored_by_name, ignored_at)
  select $1, id, '${TYPO_FINGERPRINT}', 'typo', '再接再励', 'WARN', $2, created_by, $2, now()
    from content_article a where tenant_id = $1 and (state = 'RETURNED' or not exists (
      select from content_article b where b.tenant_id = a.tenant_id and b.state = 'RETURNED'))`;

/** Some row of some file became an article. */
export const IMPORTED_ROW = `
  insert into content_imported (tenant_id, digest, article_id)
  select $1, encode(sha256(convert_to($2 || id::text, 'UTF8')), 'hex'), id from content_article where tenant_id = $1 limit 1`;

/** A link of a text to another site was looked at. */
export const OUTSIDE_ROW = `
  insert into content_outside_link (tenant_id, digest, address, status, looked_at)
  values ($1, sha256(convert_to($2, 'UTF8')), 'https://elsewhere.example/' || $2, 404, now())`;
