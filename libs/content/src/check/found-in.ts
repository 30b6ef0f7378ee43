import type { JudgedFinding, TextCheck } from '@jiyue/checks';
import type { Database, Scope } from '@jiyue/tenancy';
import type { ArticleTexts } from '../article/article.js';
import { checkedOf } from './checked-text.js';
import { twinsOf } from './twins.js';

/** A text, and the article whose it is; null where there is none yet. */
interface Checked {
  readonly articleId: string | null;
  readonly text: Omit<ArticleTexts, 'attachmentIds'>;
}

/** Everything to be put right in a text: by its words, and beside the other articles of the site. */
export async function foundIn(
  { db, check }: { readonly db: Database; readonly check: TextCheck },
  scope: Scope,
  { articleId, text }: Checked,
): Promise<JudgedFinding[]> {
  const twins = await db.read(scope, () => twinsOf(db, scope, { articleId, title: text.title }));
  return check.run(scope, checkedOf(text), twins);
}
