import { KindUnknown } from '../content.errors.js';
import type { Kind } from './kind.js';
import { article } from './kinds/article.js';
import { policyDocument } from './kinds/policy-document.js';

/** What an item is when nobody says what it is. */
export const USUAL_KIND = article.key;

/** Every kind of content, as the choice shows them. */
export const KINDS: readonly Kind[] = [article, policyDocument];

/** The most that an item can have: how many fields, and how many bytes they are together. */
export const FIELDS_AT_MOST = {
  count: Math.max(...KINDS.map(({ fields }) => fields.length)),
  bytes: Math.max(...KINDS.map(({ fields }) => fields.reduce((sum, { max }) => sum + 3 * max, 0))),
};

/** The declared kind; throws `CONTENT.KIND_UNKNOWN`. */
export function kindOf(key: string, kinds: readonly Kind[] = KINDS): Kind {
  const kind = kinds.find((one) => one.key === key);
  if (!kind) throw new KindUnknown({ kind: key.slice(0, 40) });
  return kind;
}
