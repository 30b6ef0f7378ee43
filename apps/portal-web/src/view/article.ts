import type { PortalArticleQuery } from '@jiyue/api-client';
import { messages as m } from '../messages/index.js';
import { presentBody } from './body.js';
import type { Column } from './column-tree.js';
import { crumbsOf } from './column.js';
import { minuteOf } from './dates.js';
import { frameOf, type Scene } from './frame.js';
import { clauses, localPath, sizeText } from './item.js';
import type { Links } from './links.js';
import { articleMetas, columnMetas, siteMetas } from './meta-tags.js';
import type { ArticleView, FileLink, Item, Link, Page } from './view.js';

export type Article = NonNullable<NonNullable<PortalArticleQuery['publicSite']>['article']>;

const IMAGES = 5;

function fileOf(file: Article['attachments'][number]): FileLink[] {
  const href = localPath(file.url);
  if (!href) return [];
  const extension = /\.([a-z0-9]{1,5})$/i.exec(file.name)?.[1] ?? file.mimeType.split('/')[1] ?? '';
  return [{ label: file.name, href, type: extension.toUpperCase(), size: sizeText(file.size) }];
}

function neighbour(headline: Article['previous'], links: Links): Link | null {
  return headline && { label: headline.title, href: links.to(headline.path) };
}

/** The pictures of an article as absolute addresses: the cover, then those in the text. */
function imagesOf(article: Article, links: Links): string[] {
  const inBody = [...article.body.matchAll(/<img\b[^>]*?\bsrc="([^"]+)"/g)].map(([, src]) => src ?? '');
  const local = [article.coverUrl ?? '', ...inBody].map(localPath).filter((path) => path !== null);
  return [...new Set(local)].slice(0, IMAGES).map((path) => links.origin + path);
}

function articleView(article: Article, column: Column, { tree, links }: Scene, newest: readonly Item[]): ArticleView {
  const own = links.to(article.path);
  return {
    kind: 'article',
    title: clauses(article.title),
    subtitle: article.subtitle,
    published: minuteOf(article.publishedAt),
    source: article.source,
    author: article.author,
    unit: article.unitName,
    body: presentBody(article.body),
    files: article.attachments.flatMap(fileOf),
    previous: neighbour(article.previous, links),
    next: neighbour(article.next, links),
    newest: newest.filter((item) => item.href !== own).slice(0, 5),
    column: tree.link(column, links),
  };
}

/** The page of one article. */
export function articlePage(scene: Scene, article: Article, column: Column, newest: readonly Item[]): Page {
  const { site, links, tree } = scene;
  const canonical = links.canonical(article.path);
  const metas = [
    ...siteMetas(site),
    ...columnMetas(site, column),
    ...articleMetas(article, canonical, imagesOf(article, links)),
  ];
  return {
    frame: frameOf(scene, column),
    head: { title: `${article.title}_${column.name}_${site.name}`, canonical, metas, feed: null, isIndexed: true },
    crumbs: [...crumbsOf(scene, tree.trail(column)), { label: m.body, href: '' }],
    content: articleView(article, column, scene, newest),
  };
}
