import { TYPO_FINGERPRINT } from './planted-articles.ts';

/** In every article that was sent back somebody ignored what the checks found. */
export const IGNORED_ROW = `
  insert into content_ignored_finding
    (tenant_id, article_id, fingerprint, key, quote, action, reason, ignored_by, ignored_by_name, ignored_at)
  select $1, id, '${TYPO_FINGERPRINT}', 'typo', '再接再励', 'WARN', $2, created_by, $2, now()
    from content_article where tenant_id = $1 and state = 'RETURNED'`;
