import type { Links } from './links.js';
import { choicePairs, pageNumber, writeQuery, type Pair } from './query.js';
import type { Pager } from './view.js';

/** First pages, the neighbourhood of the present one and the last; null stands for what is left out. */
export function pageNumbers(page: number, pageCount: number): (number | null)[] {
  const wanted = new Set([1, pageCount]);
  const start = Math.max(1, Math.min(page - 2, pageCount - 4));
  for (let each = start; each < start + 5 && each <= pageCount; each += 1) wanted.add(each);
  const numbers: (number | null)[] = [];
  let before = 0;
  for (const each of [...wanted].sort((a, b) => a - b)) {
    if (each === before + 2) numbers.push(before + 1);
    else if (each > before + 2) numbers.push(null);
    numbers.push(each);
    before = each;
  }
  return numbers;
}

type Counts = { readonly page: number; readonly pageCount: number; readonly totalCount: number };

/** The pager of a list at `path`; `own` spells what else belongs to the list. */
export function pagerOf(counts: Counts, links: Links, path: string, own: readonly Pair[] = []): Pager {
  const pageCount = Math.max(1, counts.pageCount);
  return {
    page: counts.page,
    pageCount,
    total: counts.totalCount,
    numbers: pageNumbers(counts.page, pageCount),
    hrefOf: (page) => links.to(path, [...own, ...writeQuery({ page: pageNumber }, { page })]),
    hidden: [...own, ...choicePairs(links.choice)],
  };
}
