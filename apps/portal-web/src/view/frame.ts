import { messages as m } from '../messages/index.js';
import type { Site } from '../server/site-directory.js';
import { ColumnTree, type Column } from './column-tree.js';
import { keeperOf } from './kept-parts.js';
import { Links, type Origins } from './links.js';
import { choicePairs, queryText, type Choice, type Pair } from './query.js';
import type { Footer, Frame, Link, NavEntry } from './view.js';

/** Everything a page of a site is made of, before it knows which page it is. */
export type Scene = {
  readonly site: Site;
  readonly tree: ColumnTree;
  readonly links: Links;
  readonly origins: Origins;
  readonly choice: Choice;
  readonly path: string;
  /** The query of this page alone. */
  readonly own: readonly Pair[];
  readonly stylesheet: string;
};

// Together with 首页 what the bar holds at 1200 px.
const NAV_ENTRIES = 8;

const CENTRAL: readonly Link[] = [
  { label: m.centralSite, href: 'https://www.gov.cn/' },
  { label: m.centralServices, href: 'https://gjzwfw.www.gov.cn/' },
];

// A site stays the same object until its registry or columns change.
const TREES = new WeakMap<Site, ColumnTree>();

/** Puts a scene together. */
export function sceneOf(given: Omit<Scene, 'tree' | 'links'>): Scene {
  const { site, origins, choice } = given;
  return {
    ...given,
    links: new Links(origins.of(site.host), choice),
    // A style sheet or a file needs no tree.
    get tree() {
      const tree = TREES.get(site) ?? new ColumnTree(site.columns);
      TREES.set(site, tree);
      return tree;
    },
  };
}

// Hundreds of neighbours would weigh more than the page itself.
const NEIGHBOURS = 60;

function otherSites(sites: Site['children'], origins: Origins): Link[] {
  return sites.slice(0, NEIGHBOURS).map(({ name, host }) => ({ label: name, href: `${origins.of(host)}/` }));
}

function policeLink(number: string | null): Link | null {
  if (!number) return null;
  const digits = /\d{8,}/.exec(number)?.[0];
  const href = digits ? `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}` : 'https://beian.mps.gov.cn/';
  return { label: number, href };
}

function footerOf({ site, links, path, own }: Scene): Footer {
  const report = new URLSearchParams({ site_code: site.code, url: links.canonical(path, own) });
  return {
    siteMap: links.to('/sitemap.html'),
    sponsor: site.sponsor,
    operator: site.operator,
    address: site.address,
    phone: site.phone,
    code: site.code,
    icpNumber: site.icpNumber,
    police: policeLink(site.policeNumber),
    errorReport: `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?${report.toString()}`,
  };
}

/** More columns than the bar can hold stand under its last entry. */
function folded(nav: readonly NavEntry[]): readonly NavEntry[] {
  if (nav.length <= NAV_ENTRIES) return nav;
  const rest = nav.slice(NAV_ENTRIES - 1);
  const [first] = rest;
  const more = {
    label: m.moreColumns,
    href: first?.href ?? '',
    isCurrent: rest.some((entry) => entry.isCurrent),
    children: rest,
  };
  return [...nav.slice(0, NAV_ENTRIES - 1), more];
}

/** The frame around a page; `current` is the column the page belongs to. */
export function frameOf(scene: Scene, current?: Column): Frame {
  const { site, links, choice, origins, path, own } = scene;
  const here = (chosen: Choice) => path + queryText([...own, ...choicePairs(chosen)]);
  const groups = [
    { title: m.childSites, links: otherSites(site.children, origins) },
    { title: m.siblingSites, links: otherSites(site.links, origins) },
  ];
  const parent = site.parent ? otherSites([site.parent], origins) : [];
  return {
    keep: keeperOf(site),
    name: site.name,
    upper: [...CENTRAL, ...parent],
    trail: site.kind === 'SUB_SITE' ? (site.parent?.name ?? null) : null,
    stylesheet: scene.stylesheet,
    theme: choice.isContrast ? 'contrast' : site.theme,
    choice,
    home: links.to('/'),
    nav: folded(scene.tree.nav(current, links)),
    isHome: path === '/',
    elderLink: here({ ...choice, isElder: !choice.isElder }),
    contrastLink: here({ ...choice, isContrast: !choice.isContrast }),
    siteLinks: groups.filter((group) => group.links.length > 0),
    footer: footerOf(scene),
    notice: site.notice,
  };
}
