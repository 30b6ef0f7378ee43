import {
  PortalArticle,
  PortalColumn,
  PortalFeed,
  PortalHome,
  PortalSearch,
  PortalSitemap,
  type PortalColumnQuery,
} from '@jiyue/api-client';
import { articlePage } from '../view/article.js';
import { columnPage } from '../view/column.js';
import { itemOf } from '../view/item.js';
import type { Scene } from '../view/frame.js';
import { columnPath } from '../view/links.js';
import { homePage } from '../view/home.js';
import type { Item, Page } from '../view/view.js';
import { mapPage } from '../view/map.js';
import { missingPage, searchPage } from '../view/search.js';
import type { Address } from './address.js';
import type { Outcome } from './outcome.js';
import type { PortalApi } from './portal-api.js';
import { columnTags, siteTags } from './site-directory.js';
import { feedText } from './feed.js';
import { robotsText, sitemapText } from './sitemap.js';

const PAGE_MS = 300_000;
const SEARCH_MS = 30_000;
const MISSING_MS = 10_000;
const PAGE_SIZE = 20;
const RAIL_SIZE = 6;

type Listing = NonNullable<PortalColumnQuery['publicSite']>['column'];
export type Shown = Exclude<Address, { kind: 'file' | 'theme' | 'moved' }>;

function itemsOf({ links }: Scene, listing: Listing): Item[] {
  return (listing?.items ?? []).map((item) => itemOf(item, links));
}

/** Asks for what an address shows and makes a page of it. */
export class PageLoader {
  constructor(private readonly api: PortalApi) {}

  load(address: Shown, scene: Scene): Promise<Outcome> {
    switch (address.kind) {
      case 'home':
        return this.home(scene);
      case 'column':
        return this.column(scene, address.path);
      case 'article':
        return this.article(scene, address.path, address.id);
      case 'search':
        return this.search(scene);
      case 'feed':
        return this.feed(scene, address.path);
      case 'sitemap':
        return this.sitemap(scene, address.part);
      case 'map':
        return Promise.resolve(this.page(scene, mapPage(scene), columnTags(scene.site)));
      case 'robots':
        return Promise.resolve({
          kind: 'text',
          text: robotsText(scene),
          type: 'text/plain',
          tags: siteTags(scene.site),
        });
      case 'unknown':
        return Promise.resolve(this.missing(scene, []));
    }
  }

  private missing(scene: Scene, tags: readonly string[]): Outcome {
    return {
      kind: 'page',
      page: missingPage(scene),
      status: 404,
      tags: [...siteTags(scene.site), ...tags],
      ttlMs: MISSING_MS,
    };
  }

  private page(scene: Scene, page: Page, tags: readonly string[], ttlMs = PAGE_MS): Outcome {
    return { kind: 'page', page, status: 200, tags: [...siteTags(scene.site), ...tags], ttlMs };
  }

  private async home(scene: Scene): Promise<Outcome> {
    const { publicSite } = await this.api.ask(PortalHome, { host: scene.site.host });
    return this.page(scene, homePage(scene, publicSite?.home ?? []), columnTags(scene.site));
  }

  private async list(scene: Scene, path: string, page: number, pageSize: number): Promise<Listing> {
    const { publicSite } = await this.api.ask(PortalColumn, { host: scene.site.host, path, page, pageSize });
    return publicSite?.column ?? null;
  }

  private async column(scene: Scene, path: string): Promise<Outcome> {
    const column = scene.tree.at(path);
    const { page } = scene.reading;
    const listing = column && (await this.list(scene, path, page, PAGE_SIZE));
    if (!column || !listing) return this.missing(scene, []);
    const tags = [column, ...scene.site.columns.filter((each) => each.path.startsWith(`${column.path}/`))];
    const tagged = tags.map((each) => `column:${each.id}`);
    if (page > Math.max(1, listing.pageCount)) return this.missing(scene, tagged);
    return this.page(scene, columnPage(scene, column, listing), tagged);
  }

  private async article(scene: Scene, path: string, id: string): Promise<Outcome> {
    const tag = `article:${id}`;
    const asked = scene.tree.at(path);
    const [{ publicSite }, listing] = await Promise.all([
      this.api.ask(PortalArticle, { host: scene.site.host, id }),
      asked ? this.list(scene, path, 1, RAIL_SIZE) : null,
    ]);
    const article = publicSite?.article ?? null;
    if (!article) return this.missing(scene, [tag]);
    const column = scene.tree.get(article.column.id);
    if (!column) return this.missing(scene, [tag]);
    const tags = [tag, `column:${column.id}`];
    if (article.path !== `${columnPath(path)}${id}.html`) {
      return { kind: 'moved', to: scene.links.to(article.path), tags: [...siteTags(scene.site), ...tags] };
    }
    return this.page(scene, articlePage(scene, article, column, itemsOf(scene, listing)), tags);
  }

  private async search(scene: Scene): Promise<Outcome> {
    const { words, page } = scene.reading;
    const answer = words ? await this.api.ask(PortalSearch, { host: scene.site.host, words, page }) : null;
    return this.page(scene, searchPage(scene, answer?.publicSite?.search ?? null), columnTags(scene.site), SEARCH_MS);
  }

  private async feed(scene: Scene, path: string): Promise<Outcome> {
    const column = scene.tree.at(path);
    if (!column) return this.missing(scene, []);
    const { publicSite } = await this.api.ask(PortalFeed, { host: scene.site.host, path });
    const tags = [...siteTags(scene.site), `column:${column.id}`];
    return { kind: 'text', text: feedText(scene, column, publicSite?.feed ?? []), type: 'application/rss+xml', tags };
  }

  private async sitemap(scene: Scene, part: number | undefined): Promise<Outcome> {
    const { publicSite } = await this.api.ask(PortalSitemap, { host: scene.site.host, page: part ?? 1 });
    const text = publicSite && sitemapText(scene, publicSite.sitemap, part);
    if (!text) return this.missing(scene, []);
    return { kind: 'text', text, type: 'application/xml', tags: [...siteTags(scene.site), ...columnTags(scene.site)] };
  }
}
