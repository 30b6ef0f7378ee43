import { messages as m } from '../messages/index.js';
import { frameOf, type Scene } from './frame.js';
import { siteMetas } from './meta-tags.js';
import type { Page } from './view.js';

/** Every column of the site on one page. */
export function mapPage(scene: Scene): Page {
  const { site, links, tree } = scene;
  return {
    frame: frameOf(scene),
    head: {
      title: `${m.siteMap}-${site.name}`,
      canonical: links.canonical('/sitemap.html'),
      metas: siteMetas(site),
      feed: null,
      isIndexed: true,
    },
    crumbs: [
      { label: m.home, href: links.to('/') },
      { label: m.siteMap, href: '' },
    ],
    content: { kind: 'map', branches: tree.branches(null, null, links) },
  };
}
