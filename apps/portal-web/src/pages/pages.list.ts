// Made by `node tools/domains.ts` from the folders beside it; a test compares both.
import { article } from './article/index.js';
import { column } from './column/index.js';
import { feed } from './feed/index.js';
import { feedback } from './feedback/index.js';
import { files } from './files/index.js';
import { home } from './home/index.js';
import { icon } from './icon/index.js';
import { map } from './map/index.js';
import { moved } from './moved/index.js';
import { preview } from './preview/index.js';
import { problem } from './problem/index.js';
import { robots } from './robots/index.js';
import { script } from './script/index.js';
import { search } from './search/index.js';
import { sitemap } from './sitemap/index.js';
import { theme } from './theme/index.js';
import type { PageKind } from './define-page.js';

/** Every kind of page there is. */
export const DECLARED: readonly PageKind[] = [
  article,
  column,
  feed,
  feedback,
  files,
  home,
  icon,
  map,
  moved,
  preview,
  problem,
  robots,
  script,
  search,
  sitemap,
  theme,
];
