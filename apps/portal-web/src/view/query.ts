/** A name and its value as they stand in a query. */
export type Pair = readonly [name: string, value: string];

/** One query key of a page: what its text means and how the meaning is spelled; the ordinary value is spelled ''. */
export type Key<Value> = {
  readonly read: (raw: string | null) => Value;
  readonly write: (value: Value) => string;
};

/** The query keys that belong to a page, in the order in which they are spelled. */
export type Keys<Query> = { readonly [Name in keyof Query]: Key<Query[Name]> };

/** What a reader chose for the eyes: the only thing that travels along in every link. */
export type Choice = { readonly isElder: boolean; readonly isContrast: boolean };

const MAX_PAGE = 10_000;
const MAX_WORDS = 80;

function pageOf(raw: string | null): number {
  return raw && /^[1-9]\d{0,4}$/.test(raw) ? Math.min(Number(raw), MAX_PAGE) : 1;
}

function wordsOf(raw: string | null): string {
  const plain = (raw ?? '').normalize('NFKC').replace(/[\p{C}\s]+/gu, ' ');
  return [...plain.trim()].slice(0, MAX_WORDS).join('').trim();
}

/** Which page of a list; the first is never spelled. */
export const pageNumber: Key<number> = { read: pageOf, write: (page) => (page > 1 ? String(page) : '') };

/** Words to look for. */
export const searchWords: Key<string> = { read: wordsOf, write: (words) => words };

/** Reads the keys of a page. Names that a page has not declared do not exist for it and never reach a cache key. */
export function readQuery<Query>(keys: Keys<Query>, query: URLSearchParams): Query {
  const values: Partial<Query> = {};
  for (const name in keys) values[name] = keys[name].read(query.get(name));
  // Every declared key was read just now.
  return values as Query;
}

/** The one spelling of the values of a page; nothing for ordinary ones. */
export function writeQuery<Query>(keys: Keys<Query>, values: Partial<Query>): Pair[] {
  const pairs: Pair[] = [];
  for (const name in keys) {
    const value = values[name];
    const text = value === undefined ? '' : keys[name].write(value);
    if (text) pairs.push([name, text]);
  }
  return pairs;
}

/** Reads what every page knows. */
export function readChoice(query: URLSearchParams): Choice {
  return { isElder: query.get('elder') === 'on', isContrast: query.get('contrast') === 'on' };
}

/** The choice as pairs, for links and for the hidden fields of forms. */
export function choicePairs({ isElder, isContrast }: Choice): Pair[] {
  return [...(isElder ? [['elder', 'on'] as const] : []), ...(isContrast ? [['contrast', 'on'] as const] : [])];
}

/** `?a=b`, or nothing. */
export function queryText(pairs: readonly Pair[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of pairs) query.set(name, value);
  const text = query.toString();
  return text ? `?${text}` : '';
}
