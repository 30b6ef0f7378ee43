import { messages as m } from '../../messages/index.js';
import { columnLinks } from '../../view/crumbs.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { siteMetas } from '../../view/meta-tags.js';
import type { Link, Page } from '../../view/view.js';
import { type Problem, problemOf, type ProblemStatus } from './problems.js';

export type ProblemView = {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly columns: readonly Link[];
};

/** Two in a line: the site map fills the last one. */
function inPairs(columns: readonly Link[], { links }: Scene): readonly Link[] {
  return columns.length % 2 === 0 ? columns : [...columns, { label: m.siteMap, href: links.to('/sitemap.html') }];
}

/** Says in the frame of the site what went wrong, and where to go on. */
export function problemPage(
  scene: Scene,
  status: ProblemStatus,
  { title, text }: Problem = problemOf(status),
): Page<ProblemView> {
  const { site } = scene;
  return {
    frame: frameOf(scene),
    head: { title: `${title}-${site.name}`, canonical: null, metas: siteMetas(site), feed: null, isIndexed: false },
    crumbs: [],
    content: { code: String(status), title, text, columns: inPairs(columnLinks(scene), scene) },
  };
}
