import { messages as m } from '../../messages/index.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { siteMetas } from '../../view/meta-tags.js';
import type { Branch, Page } from '../../view/view.js';

export type MapView = { readonly branches: readonly Branch[] };

/** Every column of the site on one page. */
export function mapPage(scene: Scene): Page<MapView> {
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
    content: { branches: tree.branches(null, null, links) },
  };
}
