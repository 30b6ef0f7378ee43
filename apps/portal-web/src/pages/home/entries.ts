import type { IconName } from '@jiyue/ui';
import { messages as m } from '../../messages/index.js';
import type { Column } from '../../view/column-tree.js';
import type { Scene } from '../../view/frame.js';
import { itemOf } from '../../view/item.js';
import type { Item, Link } from '../../view/view.js';
import { fullGrid, fullLines, type Pile } from './compose.js';
import { DISCLOSURE_LARGE, DISCLOSURE_SMALL, iconFor, SERVICES } from './column-types.js';
import { FEW, type Incoming } from './incoming.js';

export type Entry = Link & { readonly icon: IconName; readonly hint: string };

/** The statutory entries of disclosure, and what is newest in them. */
export type DisclosureView = {
  readonly href: string;
  readonly large: readonly Entry[];
  readonly small: readonly Link[];
  readonly newest: readonly Item[];
};
export type ServicesView = { readonly href: string; readonly entries: readonly Entry[] };

// Entries of one row.
const ROW = 3;
const GUIDES = 8;

/** Whether a column is one of services. */
export const isService = (type: string | undefined): boolean => type !== undefined && SERVICES.has(type);

function entryOf(column: Column, { links, tree }: Scene): Entry {
  return {
    ...tree.link(column, links),
    icon: iconFor(column.name, column.type),
    hint: column.description,
  };
}

/** The statutory entries, large; further subjects as plain words; only columns that hold something. */
export function disclosureOf(scene: Scene, blocks: readonly Incoming[], pile: Pile): DisclosureView | null {
  const { site, tree, links } = scene;
  const filled = site.columns.filter(
    (column) => column.isInMenu && tree.isFilled(column) && tree.children(column).length === 0,
  );
  const statutory = filled.filter((column) => DISCLOSURE_LARGE.has(column.type));
  const further = filled.filter((column) => DISCLOSURE_SMALL.has(column.type));
  const first = statutory[0] ?? further[0];
  if (!first) return null;
  // A row of two large entries would look forgotten: then the further subjects stand beside them.
  const hasRow = statutory.length >= ROW;
  const large = hasRow ? statutory : [...statutory, ...further];
  const newest = blocks.filter((block) => DISCLOSURE_LARGE.has(tree.at(block.path)?.type ?? ''));
  const href = links.column((tree.trail(first)[0] ?? first).path);
  const entries = large.map((column) => entryOf(column, scene));
  return {
    href,
    large: fullGrid(entries, { label: m.disclosureAll, href, icon: 'tree', hint: '' }),
    small: hasRow ? further.slice(0, 10).map((column) => tree.link(column, links)) : [],
    newest: pile.take(
      newest.flatMap((block) => block.items.map((item) => itemOf(item, links))),
      3,
    ),
  };
}

/** Service columns when there are several of them; else the guides that the one column holds. */
export function servicesOf(scene: Scene, blocks: readonly Incoming[]): ServicesView | null {
  const { site, tree, links } = scene;
  const columns = site.columns.filter((column) => column.isInMenu && isService(column.type) && tree.isFilled(column));
  const leaves = columns.filter((column) => tree.children(column).length === 0);
  const first = columns[0];
  if (!first) return null;
  const href = links.column(first.path);
  if (leaves.length >= FEW) return { href, entries: fullLines(leaves).map((column) => entryOf(column, scene)) };
  const guides = blocks.filter((block) => isService(tree.at(block.path)?.type)).flatMap((block) => block.items);
  const entries = guides.map(({ title, path }) => ({
    label: title,
    href: links.to(path),
    icon: iconFor(title),
    hint: '',
  }));
  return entries.length >= ROW ? { href, entries: entries.slice(0, GUIDES) } : null;
}
