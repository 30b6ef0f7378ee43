import type { PortalItemQuery } from '@jiyue/api-client';
import { fill, messages as m } from '../../messages/index.js';
import type { Column } from '../../view/column-tree.js';
import { crumbsOf } from '../../view/crumbs.js';
import { dayOf, minuteOf } from '../../view/dates.js';
import { frameOf, type Scene } from '../../view/frame.js';
import { clauses, localPath } from '../../view/item.js';
import type { Links } from '../../view/links.js';
import { articleMetas, columnMetas, siteMetas } from '../../view/meta-tags.js';
import type { Frame, Item, Link, Page } from '../../view/view.js';
import type { PageKind } from '../define-page.js';
import { presentBody } from './body.js';
import { type Fact, factsOf } from './facts.js';
import { type FileLink, fileOf } from './file-link.js';
import { type Part, partsOf } from './parts.js';

/** A question to the reader, and where the answer is given. */
export type Offered = Link & { readonly ask: string };

/** What stands beside and below an article. */
export type Beside = { readonly newest: readonly Item[]; readonly pages: readonly Pick<PageKind, 'offer'>[] };

export type ArticleView = {
  readonly title: readonly string[];
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly published: string;
  /** What was changed since then, newest first. */
  readonly changes: readonly { readonly at: string; readonly text: string }[];
  readonly facts: readonly Fact[];
  /** What stands under the title beside the time, such as the source. */
  readonly byline: readonly Fact[];
  readonly unit: string | null;
  /** What stands above the text: pictures, a film, steps. */
  readonly parts: readonly Part[];
  readonly body: string;
  readonly files: readonly FileLink[];
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly newest: readonly Item[];
  readonly column: Link;
  readonly offers: readonly Offered[];
};

export type Article = NonNullable<NonNullable<PortalItemQuery['publicSite']>['item']>;

const IMAGES = 5;

function neighbour(headline: Article['previous'], links: Links): Link | null {
  return headline && { label: headline.title, href: links.to(headline.path) };
}

/** The pictures of an article as absolute addresses: the cover, then those in the text. */
function imagesOf(article: Article, links: Links): string[] {
  const inBody = [...article.body.matchAll(/<img\b[^<>]*?\bsrc="([^"<>]+)"/g)].map(([, src]) => src ?? '');
  const local = [article.coverUrl ?? '', ...inBody].map(localPath).filter((path) => path !== null);
  return [...new Set(local)].slice(0, IMAGES).map((path) => links.origin + path);
}

function articleView(article: Article, column: Column, { tree, links }: Scene, beside: Beside): ArticleView {
  const own = links.to(article.path);
  return {
    title: clauses(article.title),
    kicker: factsOf(article.fields, 'kicker')[0]?.text ?? null,
    subtitle: factsOf(article.fields, 'subtitle')[0]?.text ?? null,
    published: minuteOf(article.publishedAt),
    changes: article.changes.map(({ summary, at }) => ({ at: minuteOf(at), text: summary })),
    facts: factsOf(article.fields),
    byline: factsOf(article.fields, 'byline'),
    unit: article.unitName,
    parts: partsOf(article),
    body: presentBody(article.body),
    files: article.files.flatMap(fileOf),
    previous: neighbour(article.previous, links),
    next: neighbour(article.next, links),
    newest: beside.newest.filter((item) => item.href !== own).slice(0, 5),
    column: tree.link(column, links),
    offers: beside.pages.flatMap(({ offer }) =>
      offer ? [{ ask: offer.ask, label: offer.label, href: offer.to(links, article.path) }] : [],
    ),
  };
}

// What is kept for the record says so above everything else.
function withArchive(frame: Frame, { archivedAt }: Article): Frame {
  return archivedAt ? { ...frame, notice: fill(m.archivedNotice, { day: dayOf(archivedAt) }) } : frame;
}

/** The page of one article. */
export function articlePage(scene: Scene, article: Article, column: Column, beside: Beside): Page<ArticleView> {
  const { site, links, tree } = scene;
  const canonical = links.canonical(article.path);
  const metas = [
    ...siteMetas(site),
    ...columnMetas(site, column),
    ...articleMetas(article, canonical, imagesOf(article, links)),
  ];
  return {
    frame: withArchive(frameOf(scene, column), article),
    head: { title: `${article.title}_${column.name}_${site.name}`, canonical, metas, feed: null, isIndexed: true },
    crumbs: [...crumbsOf(scene, tree.trail(column)), { label: m.body, href: '' }],
    content: articleView(article, column, scene, beside),
  };
}
