import type { PortalSearchQuery } from '@jiyue/api-client';
import { fill, messages as m } from '../messages/index.js';
import { dayOf } from './dates.js';
import { frameOf, type Scene } from './frame.js';
import { siteMetas } from './meta-tags.js';
import { pagerOf } from './pager.js';
import type { Link, Page, SearchView } from './view.js';

type Results = NonNullable<PortalSearchQuery['publicSite']>['search'];

const NOTHING: Results = { totalCount: 0, capped: false, page: 1, pageCount: 1, words: [], items: [] };
const COLUMN_LINKS = 8;

/** First-level columns as the next step for someone who found nothing. */
export function columnLinks({ tree, links }: Scene): Link[] {
  return tree
    .children(null)
    .slice(0, COLUMN_LINKS)
    .map((column) => tree.link(column, links));
}

/** The API escapes everything and marks the hits; anything else than its marks is shown as text. */
export function onlyMarks(html: string): string {
  return html.replace(/<(?!\/?mark>)/g, '&lt;');
}

function searchView(scene: Scene, results: Results): SearchView {
  const { links, reading } = scene;
  return {
    kind: 'search',
    words: reading.words,
    total: results.totalCount,
    isCapped: results.capped,
    hits: results.items.map((item) => ({
      href: links.to(item.path),
      titleHtml: onlyMarks(item.titleHtml),
      snippetHtml: onlyMarks(item.snippetHtml),
      columnName: item.columnName,
      day: dayOf(item.publishedAt),
    })),
    pager: pagerOf(results, links, '/search', reading.words),
    columns: columnLinks(scene),
  };
}

/** The results page; without words it only asks. */
export function searchPage(scene: Scene, results: Results | null): Page {
  const { site, reading } = scene;
  const title = reading.words ? fill(m.searchResults, { words: reading.words }) : m.searchTitle;
  return {
    frame: frameOf(scene),
    head: { title: `${title}-${site.name}`, canonical: null, metas: siteMetas(site), feed: null, isIndexed: false },
    crumbs: [],
    content: searchView(scene, results ?? NOTHING),
  };
}

/** The page for an address that leads nowhere. */
export function missingPage(scene: Scene): Page {
  const { site } = scene;
  return {
    frame: frameOf(scene),
    head: {
      title: `${m.missingTitle}-${site.name}`,
      canonical: null,
      metas: siteMetas(site),
      feed: null,
      isIndexed: false,
    },
    crumbs: [],
    content: { kind: 'missing', columns: columnLinks(scene) },
  };
}
