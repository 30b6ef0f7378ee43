import { createHash, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { insert, type PlantedSite } from '../../../tools/bars/tenant-api/province.ts';

/** Articles that each column holds, by what can be done with them; `live` ones have something before the citizens. */
const ARTICLES = {
  draft: { state: 'DRAFT', step: [], live: false },
  submitted: { state: 'IN_REVIEW', step: ['review', 'reviewer'], live: false },
  sent: { state: 'IN_REVIEW', step: ['review', 'reviewer'], live: false },
  resent: { state: 'IN_REVIEW', step: ['review', 'reviewer'], live: false },
  secrecy: { state: 'IN_REVIEW', step: ['secrecy', 'secrecy'], live: false },
  returned: { state: 'RETURNED', step: [], live: false },
  approved: { state: 'APPROVED', step: ['publish', 'publisher'], live: false },
  scheduled: { state: 'SCHEDULED', step: [], live: false },
  withdrawn: { state: 'WITHDRAWN', step: [], live: false },
  binned: { state: 'BINNED', step: [], live: false },
  urgent: { state: 'LIVE_IN_REVIEW', step: ['review', 'reviewer'], live: true },
  published: { state: 'PUBLISHED', step: [], live: true },
  reworked: { state: 'DRAFT', step: [], live: true },
} as const;
export type ArticleKey = keyof typeof ARTICLES;
export const ARTICLE_KEYS = Object.keys(ARTICLES) as ArticleKey[];

// what is not before citizens has something for the checks to find
const PLANTED_TYPO = '<p>再接再励。</p>';
/** What the checks call it. */
export const TYPO_FINGERPRINT = createHash('sha256')
  .update(JSON.stringify(['typo', 'body', 'TEXT', '再接再励', '再接再励']))
  .digest('hex')
  .slice(0, 32);

// what is before the citizens is the revision that was worked on last
const OUT: readonly string[] = ['PUBLISHED', 'LIVE_IN_REVIEW'];
const CREATED = '2026-01-05T02:00:00Z';

/** Where an article stands, and the files that it shows. */
interface ArticlePlan {
  readonly columnId: string;
  readonly assetId: string;
  readonly publicAssetId: string;
  readonly article: ArticleKey;
}

// What is live, what it waits for, and when it was published.
function standingOf(article: ArticleKey) {
  const { state, step, live } = ARTICLES[article];
  return {
    live_revision: live ? 1 : null,
    step: step[0] ?? null,
    step_role: step[1] ?? null,
    published_at: live || state === 'WITHDRAWN' ? CREATED : null,
    binned_from: state === 'BINNED' ? 'DRAFT' : null,
    ...(state === 'LIVE_IN_REVIEW' ? URGENT() : {}),
  };
}

// Published by somebody before its steps, and late.
const URGENT = () => ({
  ...{ urgent_by: [randomUUID()], step_limit: '4 clock' },
  ...{ step_warn_at: CREATED, step_due_at: CREATED },
});

/** Plants an article in one of the states, with its revisions. */
export async function plantArticle(
  root: Client,
  site: PlantedSite,
  { columnId, assetId, publicAssetId, article }: ArticlePlan,
): Promise<string> {
  const { state, live } = ARTICLES[article];
  const [id, by] = [randomUUID(), randomUUID()];
  const isOut = OUT.includes(state);
  const revision = live && !isOut ? 2 : 1;
  const word = `${site.secret}作者`;
  await insert(root, 'content_article', {
    tenant_id: site.id,
    id,
    column_id: columnId,
    unit_id: site.unitId,
    ...{ created_by: by, created_by_name: word, created_at: CREATED },
    ...{ updated_by: by, updated_by_name: word, updated_at: CREATED },
    revision,
    last_revision: revision,
    state,
    state_at: CREATED,
    ...standingOf(article),
    writers: [by],
  });
  const shown = { id, number: 1, state: isOut ? state : 'PUBLISHED', word: site.spoken, assetId: publicAssetId };
  if (live) await plantRevision(root, site, shown);
  const worked = state === 'BINNED' ? 'DRAFT' : state;
  if (!isOut) await plantRevision(root, site, { id, number: revision, state: worked, word: site.secret, assetId });
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
    body: `<p>${word}正文</p>${word === site.spoken ? '' : PLANTED_TYPO}`,
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
