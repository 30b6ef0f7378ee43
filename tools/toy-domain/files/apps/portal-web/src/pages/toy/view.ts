import { frameOf, type Scene } from '../../view/frame.js';
import { siteMetas } from '../../view/meta-tags.js';
import type { Page } from '../../view/view.js';

export type ToysView = { readonly toys: readonly string[] };

/** The toys of a site. */
export function toysPage(scene: Scene, toys: readonly string[]): Page<ToysView> {
  const { site, links } = scene;
  return {
    frame: frameOf(scene),
    head: {
      title: `玩具-${site.name}`,
      canonical: links.canonical('/toys.html'),
      metas: siteMetas(site),
      feed: null,
      isIndexed: true,
    },
    crumbs: [],
    content: { toys },
  };
}
