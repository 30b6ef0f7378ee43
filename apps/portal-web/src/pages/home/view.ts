import { fill, messages as m } from '../../messages/index.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { itemOf, localPath } from '../../view/item.js';
import { descriptionMeta, homeMetas, siteMetas } from '../../view/meta-tags.js';
import type { Item, Link, Page } from '../../view/view.js';
import { arranged, inLines, joined, newestFirst, Pile, type Block, type News } from './compose.js';
import { disclosureOf, isService, servicesOf, type DisclosureView, type ServicesView } from './entries.js';
import { blockOf, FEW, type Incoming, take } from './incoming.js';
import { policyOf, type PolicyView } from './policy.js';

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
  readonly disclosure: DisclosureView | null;
  readonly services: ServicesView | null;
  readonly phones: readonly { readonly label: string; readonly number: string }[];
  readonly people: PeopleView | null;
};

const PICTURES = 5;
const PLAIN_PICTURES = 3;
const PLACES = 12;

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

/** Pictures of the column for them; where it has none, those of the news. */
function picturesOf(blocks: readonly Incoming[], rows: readonly Incoming[], { links }: Scene, pile: Pile): Item[] {
  const drawn = (sources: readonly Incoming[]) =>
    sources.flatMap(({ items }) =>
      items.filter(({ coverUrl }) => localPath(coverUrl)).map((item) => itemOf(item, links)),
    );
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
