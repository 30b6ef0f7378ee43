import type { PortalHomeQuery } from '@jiyue/api-client';
import { messages as m } from '../messages/index.js';
import type { Column } from './column-tree.js';
import { frameOf, type Scene } from './frame.js';
import { itemOf } from './item.js';
import { homeMetas, siteMetas } from './meta-tags.js';
import { DISCLOSURE_LARGE, DISCLOSURE_SMALL, iconFor, SERVICES } from './column-types.js';
import type { Block, Entry, HomeView, Item, Page } from './view.js';

type Source = NonNullable<PortalHomeQuery['publicSite']>['home'][number];

const PICTURES = 5;
const NEWS_TABS = 3;
const ENTRIES = 16;
const FEW = 4;

function blockOf(source: Source, { links }: Scene): Block {
  return {
    key: source.key,
    title: source.title,
    href: links.column(source.path),
    items: source.items.map((item) => itemOf(item, links)),
  };
}

function entryOf(column: Column, { links }: Scene): Entry {
  return { label: column.name, href: links.column(column.path), icon: iconFor(column), hint: column.description };
}

/** The statutory entries, large; further subjects as plain words; only columns that hold something. */
function disclosureOf(scene: Scene, blocks: readonly Source[]): HomeView['disclosure'] {
  const { site, tree, links } = scene;
  const filled = site.columns.filter((column) => tree.count(column) > 0);
  const large = filled.filter((column) => DISCLOSURE_LARGE.has(column.type) && tree.children(column).length === 0);
  const first = large[0];
  if (!first) return null;
  const small = filled.filter((column) => DISCLOSURE_SMALL.has(column.type));
  const newest = blocks.filter((block) => DISCLOSURE_LARGE.has(tree.at(block.path)?.type ?? ''));
  return {
    href: links.column((tree.trail(first)[0] ?? first).path),
    large: large.slice(0, 6).map((column) => entryOf(column, scene)),
    small: small.slice(0, 10).map((column) => tree.link(column, links)),
    newest: newest.flatMap((block) => block.items.map((item) => itemOf(item, links))).slice(0, 3),
  };
}

function servicesOf(scene: Scene): HomeView['services'] {
  const { site, tree, links } = scene;
  const columns = site.columns.filter((column) => SERVICES.has(column.type) && tree.count(column) > 0);
  const leaves = columns.filter((column) => tree.children(column).length === 0);
  const first = columns[0];
  if (!first) return null;
  return { href: links.column(first.path), entries: leaves.slice(0, ENTRIES).map((column) => entryOf(column, scene)) };
}

function phonesOf({ site }: Scene): HomeView['phones'] {
  const own =
    site.phone && /^[\d\- +()（）]{5,}$/.test(site.phone) ? [{ label: m.officePhone, number: site.phone }] : [];
  return [{ label: m.hotline, number: '12345' }, ...own.filter(({ number }) => number !== '12345')];
}

/** A portal leads with its headlines; a sub-site with what happens here and what is announced. */
function arrange(rows: readonly Source[], isSubSite: boolean): { news: Source[]; notices: Source[]; boxes: Source[] } {
  if (!isSubSite) return { news: rows.slice(0, NEWS_TABS), notices: [], boxes: rows.slice(NEWS_TABS) };
  const announced = rows.filter((row) => row.kind === 'notice').slice(0, 2);
  const others = rows.filter((row) => !announced.includes(row));
  const news = others.slice(0, 2);
  const notices = announced.length > 0 ? announced : others.slice(2, 4);
  return { news, notices, boxes: others.filter((row) => !news.includes(row) && !notices.includes(row)) };
}

/** What stands above in the largest letters is not said again right below. */
function without(block: Block, headline: Item | undefined): Block {
  const rest = block.items.filter((item) => item.href !== headline?.href);
  return rest.length >= FEW ? { ...block, items: rest } : block;
}

/** Chooses what the home page shows; a block without content is not there. */
export function homeView(scene: Scene, blocks: readonly Source[]): HomeView {
  const { links, site } = scene;
  const filled = blocks.filter((block) => block.items.length > 0);
  const ofKind = (kind: string) => filled.filter((block) => block.kind === kind);
  const items = (kind: string) => ofKind(kind).flatMap((block) => block.items.map((item) => itemOf(item, links)));
  const headline = items('headline').slice(0, 4);
  const isSubSite = site.kind === 'SUB_SITE' || site.level === 'TOWNSHIP';
  const rows = filled.filter(
    ({ kind }) => kind !== 'headline' && kind !== 'picture' && (isSubSite || kind !== 'policy'),
  );
  const { news, notices, boxes } = arrange(rows, isSubSite);
  const asBlocks = (sources: readonly Source[]) => sources.map((source) => blockOf(source, scene));
  return {
    kind: isSubSite ? 'subsite' : 'home',
    headline,
    pictures: items('picture')
      .filter((item) => item.cover)
      .slice(0, PICTURES),
    news: asBlocks(news).map((block) => without(block, headline[0])),
    notices: asBlocks(notices),
    boxes: asBlocks(boxes),
    policy: isSubSite ? [] : asBlocks(ofKind('policy')).slice(0, 3),
    disclosure: disclosureOf(scene, filled),
    services: servicesOf(scene),
    phones: phonesOf(scene),
  };
}

/** The home page. */
export function homePage(scene: Scene, blocks: readonly Source[]): Page {
  const { site, links } = scene;
  return {
    frame: frameOf(scene),
    head: {
      title: site.name,
      canonical: links.canonical('/'),
      metas: [...siteMetas(site), ...homeMetas(site)],
      feed: null,
      isIndexed: true,
    },
    crumbs: [],
    content: homeView(scene, blocks),
  };
}
