import type { PortalHomeQuery } from '@jiyue/api-client';
import type { IconName } from '@jiyue/ui';
import { fill, messages as m } from '../../messages/index.js';
import type { Column } from '../../view/column-tree.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { itemOf } from '../../view/item.js';
import { descriptionMeta, homeMetas, siteMetas } from '../../view/meta-tags.js';
import type { Item, Link, Page } from '../../view/view.js';
import { DISCLOSURE_LARGE, DISCLOSURE_SMALL, iconFor, SERVICES } from './column-types.js';

export type Block = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly items: readonly Item[];
};

export type Entry = Link & { readonly icon: IconName; readonly hint: string };

export type HomeView = {
  readonly kind: 'home' | 'subsite';
  readonly headline: readonly Item[];
  readonly pictures: readonly Item[];
  readonly news: readonly Block[];
  readonly notices: readonly Block[];
  readonly boxes: readonly Block[];
  readonly policy: readonly Block[];
  readonly disclosure: {
    readonly href: string;
    readonly large: readonly Entry[];
    readonly small: readonly Link[];
    readonly newest: readonly Item[];
  } | null;
  readonly services: { readonly href: string; readonly entries: readonly Entry[] } | null;
  readonly phones: readonly { readonly label: string; readonly number: string }[];
};

type Source = NonNullable<PortalHomeQuery['publicSite']>['home'][number];

const PICTURES = 5;
const NEWS_TABS = 3;
const ENTRIES = 16;
const FEW = 4;
const ROW = 3;
const GUIDES = 8;

const isService = (type: string | undefined): boolean => type !== undefined && SERVICES.has(type);

function blockOf(source: Source, { links }: Scene): Block {
  return {
    key: source.key,
    title: source.title,
    href: links.column(source.path),
    items: source.items.map((item) => itemOf(item, links)),
  };
}

function entryOf(column: Column, { links }: Scene): Entry {
  return {
    label: column.name,
    href: links.column(column.path),
    icon: iconFor(column.name, column.type),
    hint: column.description,
  };
}

/** The statutory entries, large; further subjects as plain words; only columns that hold something. */
function disclosureOf(scene: Scene, blocks: readonly Source[]): HomeView['disclosure'] {
  const { site, tree, links } = scene;
  const filled = site.columns.filter((column) => tree.isFilled(column) && tree.children(column).length === 0);
  const statutory = filled.filter((column) => DISCLOSURE_LARGE.has(column.type));
  const further = filled.filter((column) => DISCLOSURE_SMALL.has(column.type));
  const first = statutory[0] ?? further[0];
  if (!first) return null;
  // A row of two large entries would look forgotten: then the further subjects stand beside them.
  const hasRow = statutory.length >= ROW;
  const large = hasRow ? statutory : [...statutory, ...further];
  const newest = blocks.filter((block) => DISCLOSURE_LARGE.has(tree.at(block.path)?.type ?? ''));
  return {
    href: links.column((tree.trail(first)[0] ?? first).path),
    large: large.slice(0, 2 * ROW).map((column) => entryOf(column, scene)),
    small: hasRow ? further.slice(0, 10).map((column) => tree.link(column, links)) : [],
    newest: newest.flatMap((block) => block.items.map((item) => itemOf(item, links))).slice(0, 3),
  };
}

/** Service columns when there are several of them; else the guides that the one column holds. */
function servicesOf(scene: Scene, blocks: readonly Source[]): HomeView['services'] {
  const { site, tree, links } = scene;
  const columns = site.columns.filter((column) => isService(column.type) && tree.isFilled(column));
  const leaves = columns.filter((column) => tree.children(column).length === 0);
  const first = columns[0];
  if (!first) return null;
  const href = links.column(first.path);
  if (leaves.length >= FEW) return { href, entries: leaves.slice(0, ENTRIES).map((column) => entryOf(column, scene)) };
  const guides = blocks.filter((block) => isService(tree.at(block.path)?.type)).flatMap((block) => block.items);
  const entries = guides.map(({ title, path }) => ({
    label: title,
    href: links.to(path),
    icon: iconFor(title),
    hint: '',
  }));
  return entries.length >= ROW ? { href, entries: entries.slice(0, GUIDES) } : null;
}

function phonesOf({ site }: Scene): HomeView['phones'] {
  const own =
    site.phone && /^[\d\- +()（）]{5,}$/.test(site.phone) ? [{ label: m.officePhone, number: site.phone }] : [];
  return [{ label: m.hotline, number: '12345' }, ...own.filter(({ number }) => number !== '12345')];
}

type Arrangement = {
  readonly news: readonly Source[];
  readonly notices: readonly Source[];
  readonly boxes: readonly Source[];
};

/** A portal leads with its news, the last tab for what is announced; a sub-site puts its announcements beside them. */
function arrange(rows: readonly Source[], isSubSite: boolean): Arrangement {
  const announced = rows.filter((row) => row.kind === 'notice');
  const others = rows.filter((row) => row.kind !== 'notice');
  if (!isSubSite) {
    const notice = announced.slice(0, 1);
    const news = [...others.slice(0, NEWS_TABS - notice.length), ...notice];
    return { news, notices: [], boxes: rows.filter((row) => !news.includes(row)) };
  }
  const news = others.slice(0, 2);
  const notices = announced.length > 0 ? announced.slice(0, 2) : others.slice(2, 4);
  return { news, notices, boxes: rows.filter((row) => !news.includes(row) && !notices.includes(row)) };
}

/** Rows of headlines that have no place of their own; a sub-site has neither large headline nor picture news. */
function rowsOf(blocks: readonly Source[], { tree }: Scene, isSubSite: boolean, hasServices: boolean): Source[] {
  const elsewhere = new Set(isSubSite ? [] : ['headline', 'picture', 'policy']);
  return blocks.filter(({ kind, path }) => !elsewhere.has(kind) && !(hasServices && isService(tree.at(path)?.type)));
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
  const services = servicesOf(scene, filled);
  const rows = rowsOf(filled, scene, isSubSite, services !== null);
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
    services,
    phones: phonesOf(scene),
  };
}

/** The home page. */
export function homePage(scene: Scene, blocks: readonly Source[]): Page<HomeView> {
  const { site, links } = scene;
  return {
    frame: frameOf(scene),
    head: {
      title: site.name,
      canonical: links.canonical('/'),
      metas: [...siteMetas(site), ...homeMetas(site), ...descriptionMeta(fill(m.homeDescription, { name: site.name }))],
      feed: null,
      isIndexed: true,
    },
    crumbs: [],
    content: homeView(scene, blocks),
  };
}
