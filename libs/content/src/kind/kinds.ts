import { KindUnknown } from '../content.errors.js';
import { declaredKinds, type Kind } from './kind.js';
import { article } from './kinds/article.js';
import './kinds/policy-document.js';

/** What an item is when nobody says what it is. */
export const USUAL_KIND = article.key;

/** The declared kind; throws `CONTENT.KIND_UNKNOWN`. */
export function kindOf(key: string): Kind {
  const kind = declaredKinds().find((one) => one.key === key);
  if (!kind) throw new KindUnknown({ kind: key.slice(0, 40) });
  return kind;
}

/** The most that an item can have: how many fields, and how many bytes of UTF-8 they are together. */
export function fieldsAtMost(): { count: number; bytes: number } {
  const all = declaredKinds().map(({ fields }) => fields);
  const bytes = all.map((fields) => fields.reduce((sum, { max }) => sum + 3 * max, 0));
  return { count: Math.max(...all.map(({ length }) => length)), bytes: Math.max(...bytes) };
}
