import { KindUnknown } from '../content.errors.js';
import { declaredKinds, type Kind } from './kind.js';
import { article } from './kinds/article.js';
import './kinds/policy-document.js';
import './kinds/interpretation.js';
import './kinds/notice.js';
import './kinds/picture-set.js';
import './kinds/video.js';
import './kinds/link.js';
import './kinds/leader.js';
import './kinds/unit-profile.js';
import './kinds/service-guide.js';

/** What a kind that the province declares may add to the one it builds on. */
export const OWN_FIELDS = { count: 30, characters: 4_000, files: 60, words: 2_500 };

/** What an item is when nobody says what it is. */
export const USUAL_KIND = article.key;

// Kinds that the province declared, as this process read them last; see `knowKinds`.
const learned = new Map<string, Kind>();

/** Remembers a kind that stands in the database. */
export function learnKind(kind: Kind): void {
  learned.set(kind.key, kind);
}

/** The kind; throws `CONTENT.KIND_UNKNOWN`. One that the province declared must have been read before. */
export function kindOf(key: string): Kind {
  const kind = declaredKinds().find((one) => one.key === key) ?? learned.get(key);
  if (!kind) throw new KindUnknown({ kind: key.slice(0, 40) });
  return kind;
}

/** The most that an item can have: how many fields, and how many bytes of UTF-8 they are together. */
export function fieldsAtMost(): { count: number; bytes: number } {
  const all = declaredKinds().map(({ fields }) => fields);
  const characters = all.map((fields) => fields.reduce((sum, { max }) => sum + max, 0));
  return {
    count: Math.max(...all.map(({ length }) => length)) + OWN_FIELDS.count,
    bytes: 3 * (Math.max(...characters) + OWN_FIELDS.characters),
  };
}
