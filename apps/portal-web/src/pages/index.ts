import { article } from './article/index.js';
import { column } from './column/index.js';
import type { Match, PageKind } from './define-page.js';
import { feedback } from './feedback/index.js';
import { feed } from './feed/index.js';
import { files } from './files/index.js';
import { home } from './home/index.js';
import { icon } from './icon/index.js';
import { map } from './map/index.js';
import { moved } from './moved/index.js';
import { problem } from './problem/index.js';
import { robots } from './robots/index.js';
import { script } from './script/index.js';
import { search } from './search/index.js';
import { sitemap } from './sitemap/index.js';
import { theme } from './theme/index.js';

/** Every kind of page, in the order in which they are asked whether an address is theirs. */
export const pages: readonly PageKind[] = [
  home,
  search,
  feedback,
  map,
  robots,
  sitemap,
  theme,
  icon,
  script,
  files,
  article,
  feed,
  column,
  moved,
  problem,
];

/** The kind of page that an address belongs to; whatever is not written exactly as published is a problem. */
export function matchOf(path: string, query: URLSearchParams): Match {
  for (const page of pages) {
    const match = page.match(path, query);
    if (match) return match;
  }
  throw new Error('No kind of page takes what is left over');
}
