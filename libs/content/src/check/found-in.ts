import type { JudgedFinding, TextCheck } from '@jiyue/checks';
import type { Database, Scope } from '@jiyue/tenancy';
import type { ArticleTexts } from '../article/article.js';
import { checkedOf } from './checked-text.js';
import { deadOutside } from './links/dead-outside.js';
import { goneLinks } from './links/gone-links.js';
import { twinsOf } from './twins.js';

/** A text, and the article whose it is; null where there is none yet. */
interface Checked {
  readonly articleId: string | null;
  readonly text: Omit<ArticleTexts, 'attachmentIds'>;
}

/** Everything to be put right in a text: by its words, and beside what else the site has. */
export async function foundIn(
  { db, check }: { readonly db: Database; readonly check: TextCheck },
  scope: Scope,
  { articleId, text }: Checked,
): Promise<JudgedFinding[]> {
  const elsewhere = await db.read(scope, async () => [
    ...(await twinsOf(db, scope, { articleId, title: text.title })),
    ...(await goneLinks(db, scope, text.body)),
    ...(await deadOutside(db, scope, text.body)),
  ]);
  return check.run(scope, checkedOf(text), elsewhere);
}
