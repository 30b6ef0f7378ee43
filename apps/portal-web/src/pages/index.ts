import { type Match, type PageKind, type Place, PLACES } from './define-page.js';
import { DECLARED } from './pages.list.js';

const rank = (place: Place): number => PLACES.indexOf(place);

/** Every kind of page, in the order in which they are asked whether an address is theirs. */
export const pages: readonly PageKind[] = DECLARED.toSorted((a, b) => rank(a.place) - rank(b.place));

/** The kind of page that an address belongs to; whatever is not written exactly as published is a problem. */
export function matchOf(path: string, query: URLSearchParams): Match {
  for (const page of pages) {
    const match = page.match(path, query);
    if (match) return match;
  }
  throw new Error('No kind of page takes what is left over');
}
