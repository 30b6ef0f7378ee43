import { messages as m } from '../messages/index.js';
import type { Column } from './column-tree.js';
import type { Scene } from './frame.js';
import type { Link } from './view.js';

/** Home and the columns above, each a link. */
export function crumbsOf({ tree, links }: Scene, columns: readonly Column[]): Link[] {
  return [{ label: m.home, href: links.to('/') }, ...columns.map((column) => tree.link(column, links))];
}

const COLUMN_LINKS = 8;

/** First-level columns as the next step for someone who found nothing. */
export function columnLinks({ tree, links }: Scene): Link[] {
  return tree
    .children(null)
    .slice(0, COLUMN_LINKS)
    .map((column) => tree.link(column, links));
}
