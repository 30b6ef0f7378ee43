import type { PortalColumnQuery } from '@jiyue/api-client';
import { fill, messages as m } from '../../messages/index.js';
import type { Column } from '../../view/column-tree.js';
import { crumbsOf } from '../../view/crumbs.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { itemOf } from '../../view/item.js';
import { columnPath } from '../../view/links.js';
import { columnMetas, descriptionMeta, descriptionOf, siteMetas } from '../../view/meta-tags.js';
import { pagerOf } from '../../view/pager.js';
import { writeQuery } from '../../view/query.js';
import type { Branch, Item, Link, Page, Pager } from '../../view/view.js';
import { keys } from './address.js';

type Listing = NonNullable<NonNullable<PortalColumnQuery['publicSite']>['column']>;

export type ColumnView = {
  readonly name: string;
  readonly description: string;
  readonly responsible: string | null;
  readonly feed: string;
  readonly rootName: string;
  readonly tree: readonly Branch[];
  readonly groups: readonly (readonly Item[])[];
  readonly children: readonly Link[];
  readonly pager: Pager;
};

const GROUP = 5;

function inGroups(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (let start = 0; start < items.length; start += GROUP) groups.push(items.slice(start, start + GROUP));
  return groups;
}

function columnView(scene: Scene, column: Column, listing: Listing): ColumnView {
  const { tree, links } = scene;
  const root = tree.trail(column)[0] ?? column;
  return {
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
export function columnPage(scene: Scene, column: Column, listing: Listing): Page<ColumnView> {
  const { site, links, tree } = scene;
  const path = columnPath(column.path);
  const pageMark = listing.page > 1 ? `（${listing.page}）` : '';
  return {
    frame: frameOf(scene, column),
    head: {
      title: `${column.name}${pageMark}-${site.name}`,
      canonical: links.canonical(path, writeQuery(keys, { page: listing.page })),
      metas: [...siteMetas(site), ...columnMetas(site, column), ...descriptionMeta(descriptionOf(site, column))],
      feed: { label: column.name, href: `${path}feed.xml` },
      isIndexed: true,
    },
    crumbs: crumbsOf(scene, tree.trail(column)),
    content: columnView(scene, column, listing),
  };
}
