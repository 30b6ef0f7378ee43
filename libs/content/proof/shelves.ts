import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import {
  asidePath,
  insert,
  type PlantedSite,
  type Province,
  SITE_KEYS,
  SITES,
  type SiteKey,
} from '../../../tools/bars/tenant-api/province.ts';

/** Articles that each column holds, by what can be done with them; `live` ones have something before the citizens. */
const ARTICLES = {
  draft: { state: 'DRAFT', step: [], live: false },
  submitted: { state: 'IN_REVIEW', step: ['review', 'reviewer'], live: false },
  sent: { state: 'IN_REVIEW', step: ['review', 'reviewer'], live: false },
  resent: { state: 'IN_REVIEW', step: ['review', 'reviewer'], live: false },
  secrecy: { state: 'IN_REVIEW', step: ['secrecy', 'secrecy'], live: false },
  returned: { state: 'RETURNED', step: [], live: false },
  approved: { state: 'APPROVED', step: ['publish', 'publisher'], live: false },
  published: { state: 'PUBLISHED', step: [], live: true },
  reworked: { state: 'DRAFT', step: [], live: true },
} as const;
export type ArticleKey = keyof typeof ARTICLES;
export const ARTICLE_KEYS = Object.keys(ARTICLES) as ArticleKey[];

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

const CREATED = '2026-01-05T02:00:00Z';

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

interface ArticlePlan {
  readonly columnId: string;
  readonly assetId: string;
  readonly publicAssetId: string;
  readonly article: ArticleKey;
}

async function plantArticle(
  root: Client,
  site: PlantedSite,
  { columnId, assetId, publicAssetId, article }: ArticlePlan,
): Promise<string> {
  const { state, step, live } = ARTICLES[article];
  const [id, by] = [randomUUID(), randomUUID()];
  const revision = live && state !== 'PUBLISHED' ? 2 : 1;
  const word = `${site.secret}作者`;
  await insert(root, 'content_article', {
    tenant_id: site.id,
    id,
    column_id: columnId,
    unit_id: site.unitId,
    created_by: by,
    created_by_name: word,
    created_at: CREATED,
    updated_by: by,
    updated_by_name: word,
    updated_at: CREATED,
    revision,
    last_revision: revision,
    live_revision: live ? 1 : null,
    state,
    step: step[0] ?? null,
    step_role: step[1] ?? null,
    state_at: CREATED,
    writers: [by],
    published_at: live ? CREATED : null,
  });
  if (live)
    await plantRevision(root, site, { id, number: 1, state: 'PUBLISHED', word: site.spoken, assetId: publicAssetId });
  if (state !== 'PUBLISHED')
    await plantRevision(root, site, { id, number: revision, state, word: site.secret, assetId });
  return id;
}

interface RevisionPlan {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly word: string;
  readonly assetId: string;
}

const fieldsOf = (word: string) => ({
  ...{ subtitle: `${word}副题`, source: `${word}来源`, author: `${word}笔者` },
  ...{ summary: `${word}摘要`, keywords: word },
});

async function plantRevision(
  root: Client,
  site: PlantedSite,
  { id, number, state, word, assetId }: RevisionPlan,
): Promise<void> {
  const by = randomUUID();
  await insert(root, 'content_revision', {
    tenant_id: site.id,
    article_id: id,
    number,
    state,
    title: `${word}标题`,
    kind: 'article',
    fields: fieldsOf(word),
    body: `<p>${word}正文</p>`,
    sanitiser: 1,
    has_image: false,
    written_by: by,
    written_by_name: `${site.secret}笔`,
    written_at: CREATED,
  });
  await insert(root, 'content_attachment', {
    tenant_id: site.id,
    article_id: id,
    number,
    position: 1,
    asset_id: assetId,
  });
}

/** The steps behind every planted revision: what left the desk was submitted as it is, what came back was returned, what waits for publication was passed. */
export async function plantSteps(root: Client, { content: { REVISION_DIGEST } }: Showing): Promise<void> {
  const columns = `tenant_id, subject_type, subject_id, revision, seq, event, key, from_state, to_state, done_by,
    done_by_name, done_at, note, hash`;
  await root.query(`insert into workflow_step (${columns})
    select r.tenant_id, 'Article', r.article_id, r.number, -1, 'submit', 'write', 'DRAFT', 'IN_REVIEW', r.written_by,
      replace(r.written_by_name, '笔', '送'), r.written_at, null, ${REVISION_DIGEST}
    from content_revision r where r.state <> 'DRAFT'`);
  await root.query(`insert into workflow_step (${columns})
    select r.tenant_id, 'Article', r.article_id, r.number, 0, 'return', 'return', 'IN_REVIEW', 'RETURNED', gen_random_uuid(),
      replace(r.written_by_name, '笔', '审'), r.written_at, replace(r.written_by_name, '笔', '退稿理由'), null
    from content_revision r where r.state = 'RETURNED'`);
  await root.query(`insert into workflow_step (${columns})
    select r.tenant_id, 'Article', r.article_id, r.number, 0, 'approve', 'review', 'IN_REVIEW', 'APPROVED', gen_random_uuid(),
      replace(r.written_by_name, '笔', '审'), r.written_at, null, ${REVISION_DIGEST}
    from content_revision r where r.state = 'APPROVED'`);
}

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
      for (const article of ['published', 'reworked'] as const) await articles.show(scope, shelf.articles[article]);
    }
    await root.query('commit');
  }
}
