import { messages as m } from '../../messages/index.js';
import { columnLinks } from '../../view/crumbs.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { siteMetas } from '../../view/meta-tags.js';
import type { Link, Page } from '../../view/view.js';

export type ProblemView = { readonly columns: readonly Link[] };

/** The page for an address that leads nowhere. */
export function problemPage(scene: Scene): Page<ProblemView> {
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
    content: { columns: columnLinks(scene) },
  };
}
