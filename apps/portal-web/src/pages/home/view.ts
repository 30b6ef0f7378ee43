import type { PortalHomeQuery } from '@jiyue/api-client';
import type { IconName } from '@jiyue/ui';
import { fill, messages as m } from '../../messages/index.js';
import type { Column } from '../../view/column-tree.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { itemOf } from '../../view/item.js';
import { descriptionMeta, homeMetas, siteMetas } from '../../view/meta-tags.js';
import type { Item, Link, Page } from '../../view/view.js';
import {
  arranged,
  fullGrid,
  fullLines,
  inLines,
  joined,
  newestFirst,
  Pile,
  type Block,
  type News,
  type Row,
  type Source,
} from './compose.js';
import { DISCLOSURE_LARGE, DISCLOSURE_SMALL, iconFor, SERVICES } from './column-types.js';

export type Entry = Link & { readonly icon: IconName; readonly hint: string };

/** A document in full, what explains it, and further ones; `isBeside` when they are as high as the card. */
export type PolicyView = {
  readonly title: string;
  readonly card: Item;
  readonly pair: Link | null;
  readonly lists: readonly Block[];
  readonly isBeside: boolean;
};

/** What the platform knows of a place even where little is written about it. */
export type PeopleView = {
  readonly address: string | null;
  readonly phone: string | null;
  readonly places: readonly Link[];
};

export type HomeView = {
  readonly kind: 'home' | 'subsite';
  readonly headline: readonly Item[];
  readonly pictures: readonly Item[];
  readonly news: News;
  readonly notices: readonly Block[];
  readonly boxes: readonly (readonly Block[])[];
  readonly policy: PolicyView | null;
  readonly disclosure: {
    readonly href: string;
    readonly large: readonly Entry[];
    readonly small: readonly Link[];
    readonly newest: readonly Item[];
  } | null;
  readonly services: { readonly href: string; readonly entries: readonly Entry[] } | null;
  readonly phones: readonly { readonly label: string; readonly number: string }[];
  readonly people: PeopleView | null;
};

type Incoming = NonNullable<PortalHomeQuery['publicSite']>['home'][number];

const PICTURES = 5;
const PLAIN_PICTURES = 3;
const ROWS = 8;
const PLACES = 12;
const FEW = 4;
const ROW = 3;
const GUIDES = 8;

const isService = (type: string | undefined): boolean => type !== undefined && SERVICES.has(type);

const blockOf = (source: Incoming, { links }: Scene, items: readonly Item[]): Source => ({
  key: source.key,
  title: source.title,
  href: links.column(source.path),
  items,
});

function entryOf(column: Column, { links }: Scene): Entry {
  return {
    label: column.name,
    href: links.column(column.path),
    icon: iconFor(column.name, column.type),
    hint: column.description,
  };
}

/** The statutory entries, large; further subjects as plain words; only columns that hold something. */
function disclosureOf(scene: Scene, blocks: readonly Incoming[], pile: Pile): HomeView['disclosure'] {
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
function servicesOf(scene: Scene, blocks: readonly Incoming[]): HomeView['services'] {
  const { site, tree, links } = scene;
  const columns = site.columns.filter((column) => isService(column.type) && tree.isFilled(column));
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

function phonesOf({ site }: Scene): HomeView['phones'] {
  const own =
    site.phone && /^[\d\- +()（）]{5,}$/.test(site.phone) ? [{ label: m.officePhone, number: site.phone }] : [];
  return [{ label: m.hotline, number: '12345' }, ...own.filter(({ number }) => number !== '12345')];
}

/** Rows of headlines that have no place of their own; a sub-site has neither large headline nor picture news. */
function rowsOf(
  blocks: readonly Incoming[],
  scene: Scene,
  given: { isSubSite: boolean; hasServices: boolean },
): Incoming[] {
  const elsewhere = new Set(given.isSubSite ? [] : ['headline', 'picture', 'policy']);
  const isGuide = ({ path }: Incoming) => given.hasServices && isService(scene.tree.at(path)?.type);
  return blocks.filter((block) => !elsewhere.has(block.kind) && !isGuide(block));
}

const pathOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).pathname : null);

/** What explains a document: the page that the document itself names, and no other. */
function pairOf(document: Incoming['items'][number], others: readonly Incoming[], { links }: Scene): Link | null {
  const address = document.interpretation;
  if (!address) return null;
  const known = others.flatMap(({ items }) => items).find(({ path }) => path === pathOf(address));
  return known ? { label: known.title, href: links.to(known.path) } : { label: m.interpretation, href: address };
}

function policyOf(blocks: readonly Incoming[], scene: Scene, pile: Pile): PolicyView | null {
  const policies = blocks.filter(({ kind }) => kind === 'policy').slice(0, 3);
  const [first] = policies;
  const [card] = first?.items ?? [];
  if (!first || !card) return null;
  const pair = pairOf(card, policies, scene);
  const shown = itemOf(card, scene.links);
  pile.take([shown, ...(pair ? [{ ...shown, ...pair }] : [])], 2);
  const rest = policies.map((block) => blockOf(block, scene, take(block, scene, pile)));
  const lists = rest.filter(({ items }) => items.length > 0);
  const isBeside = (lists[0]?.items.length ?? 0) >= FEW;
  return { title: first.title, card: shown, pair, lists: isBeside ? lists : named(lists, first.key), isBeside };
}

/** One list of several, each row with the name of its column; of the column that needs no naming, without. */
function named(lists: readonly Source[], usual: string): Block[] {
  const [first] = lists;
  if (!first) return [];
  const rows = lists.flatMap(({ key, title, items }) =>
    items.map((item): Row => (key === usual ? item : { ...item, badge: title })),
  );
  return [{ ...first, items: rows.slice(0, ROWS) }];
}

function take(block: Incoming, { links }: Scene, pile: Pile, most = ROWS): Item[] {
  return pile.take(
    block.items.map((item) => itemOf(item, links)),
    most,
  );
}

/** Pictures of the column for them; where it has none, those of the news. */
function picturesOf(blocks: readonly Incoming[], rows: readonly Incoming[], { links }: Scene, pile: Pile): Item[] {
  const drawn = (sources: readonly Incoming[]) =>
    sources.flatMap(({ items }) => items.map((item) => itemOf(item, links))).filter(({ cover }) => cover);
  const own = pile.take(drawn(blocks.filter(({ kind }) => kind === 'picture')), PICTURES);
  return own.length > 0 ? own : pile.take(drawn(rows), PLAIN_PICTURES);
}

function peopleOf({ site, origins }: Scene): PeopleView {
  const places = site.children
    .slice(0, PLACES)
    .map(({ name, host }) => ({ label: name, href: `${origins.of(host)}/` }));
  return { address: site.address, phone: site.phone, places };
}

type Composed = Pick<HomeView, 'headline' | 'pictures' | 'news' | 'notices' | 'boxes' | 'policy' | 'people'>;

/** A portal: headline, pictures and news by how much there is of each. */
function portalOf(blocks: readonly Incoming[], rows: readonly Incoming[], scene: Scene, pile: Pile): Composed {
  const heads = blocks.filter(({ kind }) => kind === 'headline').flatMap(({ items }) => items);
  const top = heads.map((item) => itemOf(item, scene.links));
  const first = pile.take(top, 1);
  const pictures = picturesOf(blocks, rows, scene, pile);
  const headline = [...first, ...pile.take(top, FEW - 1)];
  const lists = joined(rows.map((row) => blockOf(row, scene, take(row, scene, pile))));
  const notice = rows.find(({ kind }) => kind === 'notice')?.key;
  const { news, boxes } = arranged(
    lists,
    lists.find(({ key }) => key === notice),
  );
  const isPlain = news?.kind !== 'tabs';
  return {
    headline,
    pictures: isPlain ? pictures.slice(0, PLAIN_PICTURES) : pictures,
    news: isPlain && news ? { ...news, block: withRows(news.block, pictures.slice(PLAIN_PICTURES)) } : news,
    notices: [],
    boxes: inLines(boxes),
    policy: policyOf(blocks, scene, pile),
    people: isPlain ? peopleOf(scene) : null,
  };
}

function withRows(block: Block, more: readonly Item[]): Block {
  return more.length === 0 ? block : { ...block, items: [...block.items, ...more].sort(newestFirst) };
}

/** A sub-site puts its announcements beside its news, and has no policy of its own. */
function subSiteOf(rows: readonly Incoming[], scene: Scene, pile: Pile): Composed {
  const lists = rows.map((row) => ({ kind: row.kind, block: blockOf(row, scene, take(row, scene, pile)) }));
  const filled = lists.filter(({ block }) => block.items.length > 0);
  const others = filled.filter(({ kind }) => kind !== 'notice').map(({ block }) => block);
  const announced = filled.filter(({ kind }) => kind === 'notice').map(({ block }) => block);
  const news = others.slice(0, 2);
  const notices = announced.length > 0 ? announced.slice(0, 2) : others.slice(2, 4);
  const boxes = [...others, ...announced].filter((block) => !news.includes(block) && !notices.includes(block));
  return {
    headline: [],
    pictures: [],
    news: news.length > 0 ? { kind: 'tabs', blocks: news } : null,
    notices,
    boxes: inLines(boxes),
    policy: null,
    people: null,
  };
}

/** Chooses what the home page shows; a block without content is not there, and nothing is there twice. */
export function homeView(scene: Scene, blocks: readonly Incoming[]): HomeView {
  const { site } = scene;
  const filled = blocks.filter((block) => block.items.length > 0);
  const isSubSite = site.kind === 'SUB_SITE' || site.level === 'TOWNSHIP';
  const services = servicesOf(scene, filled);
  const rows = rowsOf(filled, scene, { isSubSite, hasServices: services !== null });
  const pile = new Pile();
  const composed = isSubSite ? subSiteOf(rows, scene, pile) : portalOf(filled, rows, scene, pile);
  return {
    kind: isSubSite ? 'subsite' : 'home',
    ...composed,
    disclosure: disclosureOf(scene, filled, pile),
    services,
    phones: phonesOf(scene),
  };
}

/** The home page. */
export function homePage(scene: Scene, blocks: readonly Incoming[]): Page<HomeView> {
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
