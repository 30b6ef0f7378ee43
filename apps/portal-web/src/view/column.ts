import type { PortalColumnQuery } from '@jiyue/api-client';
import { fill, messages as m } from '../messages/index.js';
import type { Column } from './column-tree.js';
import { frameOf, type Scene } from './frame.js';
import { itemOf } from './item.js';
import { columnPath } from './links.js';
import { columnMetas, siteMetas } from './meta-tags.js';
import { pagerOf } from './pager.js';
import type { ColumnView, Item, Link, Page } from './view.js';

type Listing = NonNullable<NonNullable<PortalColumnQuery['publicSite']>['column']>;

const GROUP = 5;

function inGroups(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (let start = 0; start < items.length; start += GROUP) groups.push(items.slice(start, start + GROUP));
  return groups;
}

/** Home and the columns above, each a link. */
export function crumbsOf({ tree, links }: Scene, columns: readonly Column[]): Link[] {
  return [{ label: m.home, href: links.to('/') }, ...columns.map((column) => tree.link(column, links))];
}

function columnView(scene: Scene, column: Column, listing: Listing): ColumnView {
  const { tree, links } = scene;
  const root = tree.trail(column)[0] ?? column;
  return {
    kind: 'column',
    name: column.name,
    description: column.description,
    responsible: listing.operatorUnit ? fill(m.answeredBy, { unit: listing.operatorUnit }) : null,
    feed: `${columnPath(column.path)}feed.xml`,
    rootName: root.name,
    tree: tree.branches(root, column, links),
    groups: inGroups(listing.items.map((item) => itemOf(item, links))),
    children: tree.children(column).map((child) => tree.link(child, links)),
    pager: pagerOf(listing, links, columnPath(column.path)),
  };
}

/** One page of the list of a column. */
export function columnPage(scene: Scene, column: Column, listing: Listing): Page {
  const { site, links, tree } = scene;
  const path = columnPath(column.path);
  const pageMark = listing.page > 1 ? `（${listing.page}）` : '';
  return {
    frame: frameOf(scene, column),
    head: {
      title: `${column.name}${pageMark}-${site.name}`,
      canonical: links.canonical(path, { page: listing.page }),
      metas: [...siteMetas(site), ...columnMetas(site, column)],
      feed: { label: column.name, href: `${path}feed.xml` },
      isIndexed: true,
    },
    crumbs: crumbsOf(scene, tree.trail(column)),
    content: columnView(scene, column, listing),
  };
}
