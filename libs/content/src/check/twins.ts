import { visible } from '@jiyue/auth';
import type { Finding } from '@jiyue/checks';
import { type Database, type Scope } from '@jiyue/tenancy';
import type { ArticleTexts } from '../article/article.js';
import { ARTICLE_CONDITIONS } from '../article/article.sql.js';

// Taken down, kept for the record or in the bin, an article is no double of anything.
const SAME_TITLE = `
  select a.id from content_revision r
    join content_article a on a.tenant_id = r.tenant_id and a.id = r.article_id and r.number in (a.revision, a.live_revision)
    join content_column c on c.tenant_id = a.tenant_id and c.id = a.column_id
   where r.title = $1 and a.id is distinct from $2 and a.state not in ('WITHDRAWN', 'ARCHIVED', 'BINNED', 'EMPTIED')`;

/** What only the database can find, in the open transaction: another article of the site with this title, of those that the actor may read. */
export async function twinsOf(
  db: Database,
  { actor }: Scope,
  { articleId, title }: { articleId: string | null } & Pick<ArticleTexts, 'title'>,
): Promise<Finding[]> {
  if (title === '') return [];
  const rights = visible(actor, 'read', 'Article', { fields: ARTICLE_CONDITIONS, firstParam: 3 });
  const sql = `${SAME_TITLE} and ${rights.sql} order by a.id desc limit 1`;
  const found = await db.manager.query<{ id: string }[]>(sql, [title, articleId, ...rights.params]);
  return found.map(({ id }) => ({
    key: 'titleTwice',
    place: { field: 'title', thing: 'TEXT', quote: title, nth: 0 },
    params: { articleId: id },
    remedy: null,
    sentence: title,
  }));
}
