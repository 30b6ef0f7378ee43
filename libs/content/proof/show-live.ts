import type { Client } from 'pg';
import { type Province, SITE_KEYS, SITES, type SiteKey } from '../../../tools/bars/tenant-api/province.ts';
import type { Shelf, Shelves } from './shelves.ts';

/** The product's own way from working data to what citizens read. */
export interface Showing {
  readonly live: { readonly LiveModel: new (db: object, domains: readonly object[]) => LiveModelLike };
  readonly content: {
    readonly contentDomain: object;
    readonly REVISION_DIGEST: string;
    readonly ArticleShowcase: new (
      db: object,
      live: object,
    ) => { show(scope: object, articleId: string): Promise<void> };
    readonly ColumnShowcase: new (db: object, live: object) => { refresh(scope: object): Promise<void> };
  };
}

interface LiveModelLike {
  showSite(scope: object, site: object): Promise<void>;
}

/** Brings what is live before the citizens with the product's own live model. */
export async function showLive(
  root: Client,
  province: Province,
  shelves: Readonly<Record<SiteKey, Shelves>>,
  { live: liveLib, content }: Showing,
): Promise<void> {
  const query = async (sql: string, params?: unknown[]) => (await root.query(sql, params)).rows;
  const db = { manager: { query } };
  const live = new liveLib.LiveModel(db, [content.contentDomain]);
  const articles = new content.ArticleShowcase(db, live);
  const columns = new content.ColumnShowcase(db, live);
  for (const key of SITE_KEYS.filter((site) => ['live', 'suspended'].includes(SITES[site].state))) {
    const site = province[key];
    await root.query('begin');
    await root.query(`select set_config('app.tenant_id', $1, true)`, [site.id]);
    await root.query('set local role jiyue_api');
    const { id, host } = site;
    await live.showSite(
      {},
      { id, host, state: SITES[key].state, suspendedReason: `${site.spoken}维护`, parentId: null },
    );
    const scope = { tenantId: id };
    await columns.refresh(scope);
    for (const shelf of Object.values(shelves[key]) as Shelf[]) {
      for (const article of ['published', 'urgent', 'reworked'] as const)
        await articles.show(scope, shelf.articles[article]);
    }
    await root.query('commit');
  }
}
