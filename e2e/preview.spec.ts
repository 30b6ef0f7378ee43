import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { signIn, siteOf } from './support/people.ts';
import { portalUrl, product } from './support/product.ts';

const RUN = Date.now();
const WORDS = `预览里的一段话 ${RUN}`;
const LINK = 'query ($id: ID!) { articlePreview(articleId: $id) { path } currentSite { host } }';
const CREATE = 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id } }';
const COLUMNS = '{ columns { id steps { key } allowed } }';

type Link = { articlePreview: { path: string }; currentSite: { host: string } };
type Columns = { columns: { id: string; steps: unknown[]; allowed: string[] }[] };

async function previewOf(page: Page, site: string): Promise<{ path: string; host: string }> {
  const { columns } = await ask<Columns>(page, site, COLUMNS);
  const columnId = columns.find(({ allowed }) => allowed.includes('write'))?.id;
  const input = { columnId, title: `预览 ${RUN}`, body: `<p>${WORDS}</p>` };
  const { createArticle } = await ask<{ createArticle: { id: string } }>(page, site, CREATE, { input });
  const { articlePreview, currentSite } = await ask<Link>(page, site, LINK, { id: createArticle.id });
  return { path: articlePreview.path, host: currentSite.host };
}

/** The same link under another signature. */
const otherwise = (path: string): string => path.slice(0, -20) + (path.at(-20) === 'A' ? 'B' : 'A') + path.slice(-19);

test('a preview is the page as citizens will read it, kept by no cache and found by no search engine', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'editor');
  const { path, host } = await previewOf(page, siteOf(page).slice('/s/'.length));
  const reader = await (await browser.newContext()).newPage();
  const answer = await reader.goto(`http://${host}:${product().portal.port}${path}`);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  await expect(reader.getByRole('main')).toContainText(WORDS);
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const altered = await reader.goto(`http://${host}:${product().portal.port}${otherwise(path)}`);
  expect(altered?.status()).toBe(404);
  const nextDoor = await reader.goto(portalUrl('province', path));
  expect(nextDoor?.status()).toBe(404);
  await page.context().close();
});
