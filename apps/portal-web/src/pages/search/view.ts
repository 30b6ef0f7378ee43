import type { PortalSearchQuery } from '@jiyue/api-client';
import { fill, messages as m } from '../../messages/index.js';
import { columnLinks } from '../../view/crumbs.js';
import { dayOf } from '../../view/dates.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { siteMetas } from '../../view/meta-tags.js';
import { pagerOf } from '../../view/pager.js';
import { writeQuery } from '../../view/query.js';
import type { Link, Page, Pager } from '../../view/view.js';
import { keys } from './address.js';

export type Hit = {
  readonly href: string;
  readonly titleHtml: string;
  readonly snippetHtml: string;
  readonly columnName: string;
  readonly day: string;
};

export type SearchView = {
  readonly words: string;
  readonly total: number;
  readonly isCapped: boolean;
  readonly isLoose: boolean;
  readonly hits: readonly Hit[];
  readonly pager: Pager;
  readonly columns: readonly Link[];
};

type Results = NonNullable<PortalSearchQuery['publicSite']>['search'];

/** What is found before anything is looked for. */
export const NOTHING: Results = {
  totalCount: 0,
  capped: false,
  loose: false,
  page: 1,
  pageCount: 1,
  words: [],
  items: [],
};
/** The API escapes everything and marks the hits; anything else than its marks is shown as text. */
export function onlyMarks(html: string): string {
  return html.replace(/<(?!\/?mark>)/g, '&lt;');
}

/** The pager of what was found for the words. */
export function searchPager({ links }: Scene, words: string, results: Results): Pager {
  return pagerOf(results, links, '/search', writeQuery(keys, { q: words }));
}

function searchView(scene: Scene, words: string, results: Results): SearchView {
  const { links } = scene;
  return {
    words,
    total: results.totalCount,
    isCapped: results.capped,
    isLoose: results.loose,
    hits: results.items.map((item) => ({
      href: links.to(item.path),
      titleHtml: onlyMarks(item.titleHtml),
      snippetHtml: onlyMarks(item.snippetHtml),
      columnName: item.columnName,
      day: dayOf(item.publishedAt),
    })),
    pager: searchPager(scene, words, results),
    columns: columnLinks(scene),
  };
}

/** The results page; without words it only asks. */
export function searchPage(scene: Scene, words: string, results: Results): Page<SearchView> {
  const { site } = scene;
  const title = words ? fill(m.searchResults, { words }) : m.searchTitle;
  return {
    frame: frameOf(scene),
    head: { title: `${title}-${site.name}`, canonical: null, metas: siteMetas(site), feed: null, isIndexed: false },
    crumbs: [],
    content: searchView(scene, words, results),
  };
}
