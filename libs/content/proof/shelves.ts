import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import {
  asidePath,
  insert,
  type PlantedSite,
  type Province,
  SITE_KEYS,
  type SiteKey,
} from '../../../tools/bars/tenant-api/province.ts';
import { ARTICLE_KEYS, type ArticleKey, plantArticle } from './planted-articles.ts';

/** A column with its articles and files. */
export interface Shelf {
  readonly columnId: string;
  readonly path: string;
  readonly articles: Readonly<Record<ArticleKey, string>>;
  /** Shown by the draft only. */
  readonly assetId: string;
  /** Announced, not uploaded. */
  readonly pendingId: string;
  /** Shown by a live article. */
  readonly publicAssetId: string;
}

/** The main shelf of a site, and one beside it that limited people may not touch. */
export interface Shelves {
  readonly main: Shelf;
  readonly aside: Shelf;
}

/** Plants two columns a site with one article in every state, each written by somebody else. */
export async function plantContent(root: Client, province: Province): Promise<Record<SiteKey, Shelves>> {
  const shelves: Partial<Record<SiteKey, Shelves>> = {};
  for (const key of SITE_KEYS.filter((site) => site !== 'ownBare')) {
    shelves[key] = {
      main: await plantShelf(root, province[key], 'main', 10),
      aside: await plantShelf(root, province[key], asidePath(key), 20),
    };
  }
  return { ...shelves, ownBare: shelves.ownDraft } as Record<SiteKey, Shelves>; // bare: it has none of its own
}

async function plantShelf(root: Client, site: PlantedSite, slug: string, position: number): Promise<Shelf> {
  const columnId = randomUUID();
  // The main column has the same address on every site: what tells them apart is the host alone.
  await insert(root, 'content_column', {
    tenant_id: site.id,
    id: columnId,
    parent_id: null,
    lineage: [columnId],
    slug,
    path: slug,
    name: `${site.spoken}栏`,
    description: `${site.spoken}说明`,
    keywords: site.spoken,
    type: '工作动态',
    position,
    operator_unit_id: site.unitId,
    cadence_days: 30,
    home_kind: 'list',
    home_position: position,
  });
  const [assetId, pendingId, publicAssetId] = [
    await plantAsset(root, site, 'clean', site.secret),
    await plantAsset(root, site, 'pending', site.secret),
    await plantAsset(root, site, 'clean', site.spoken),
  ];
  const articles: Partial<Record<ArticleKey, string>> = {};
  for (const article of ARTICLE_KEYS)
    articles[article] = await plantArticle(root, site, { columnId, assetId, publicAssetId, article });
  return { columnId, path: slug, assetId, pendingId, publicAssetId, articles: articles as Shelf['articles'] };
}

async function plantAsset(root: Client, site: PlantedSite, state: string, word: string): Promise<string> {
  const id = randomUUID();
  await insert(root, 'content_asset', {
    tenant_id: site.id,
    id,
    file_name: `${word}.txt`,
    mime_type: 'text/plain',
    size: 5,
    sha256: state === 'pending' ? null : 'a'.repeat(64),
    state,
    created_by: randomUUID(),
    created_by_name: site.secret,
    completed_at: state === 'pending' ? null : new Date(),
    version: 1,
  });
  return id;
}
