import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';

test.setTimeout(180_000);

const LIVE = `query { articles(filter: { state: [PUBLISHED] }, first: 100) { nodes { id title liveUrl publishedAt allowed column { id } } } }`;
type Live = {
  id: string;
  title: string;
  liveUrl: string;
  publishedAt: string;
  allowed: string[];
  column: { id: string };
};

async function look(page: Page, name: string): Promise<void> {
  for (const width of [1440, 720, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/arranged/${name}-${width}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await brokenRulesOn(page)).toEqual([]);
}

/** An article that others of its column were published after. */
async function anOlder(page: Page): Promise<Live> {
  const site = siteOf(page).slice('/s/'.length);
  const { articles } = await ask<{ articles: { nodes: Live[] } }>(page, site, LIVE);
  const mine = articles.nodes.filter(({ allowed }) => allowed.includes('arrange'));
  const older = mine.find(({ id, column, publishedAt }) =>
    mine.some((other) => other.id !== id && other.column.id === column.id && other.publishedAt > publishedAt),
  );
  if (!older) throw new Error('no column of the demonstration has two live articles');
  return older;
}

test('a publisher pins an older article, and readers find it first at once; it is unpinned in its page', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'publisher');
  const article = await anOlder(page);
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const column = article.liveUrl.slice(0, article.liveUrl.lastIndexOf('/') + 1);
  const first = async () => {
    await reader.goto(column);
    return reader.getByRole('main').getByRole('link', { name: article.title }).count();
  };
  expect(await first()).toBeGreaterThan(0);

  await open(page, `${siteOf(page)}/articles?column=${article.column.id}&state=PUBLISHED`);
  await page.getByRole('button', { name: `置顶：${article.title}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^置顶到/).fill('2020-01-01T10:00');
  await dialog.getByRole('button', { name: '保存次序' }).click();
  await expect(dialog).toContainText('这个时间已经过了');
  await look(page, 'dialog');
  await dialog.getByLabel(/^置顶到/).fill('');
  await dialog.getByLabel(/^权重/).fill('20');
  await dialog.getByRole('button', { name: '保存次序' }).click();
  await expect(page.getByText('已保存，公众马上能看到')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: article.title }).getByText('顶', { exact: true })).toBeVisible();
  await look(page, 'list');
  const titles = async (): Promise<string[]> => {
    await reader.goto(column);
    return reader.getByRole('main').locator('li a').allInnerTexts();
  };
  await expect.poll(async () => (await titles()).find((title) => title.length > 6) ?? '').toContain(article.title);

  await open(page, `${siteOf(page)}/articles/${article.id}`);
  await expect(page.getByText(/^本栏目置顶（.*定），权重 20$/)).toBeVisible();
  await look(page, 'page');
  await page.getByRole('button', { name: '置顶与权重' }).click();
  await page.getByRole('dialog').getByLabel('在本栏目置顶').uncheck();
  await page.getByRole('dialog').getByLabel(/^权重/).fill('0');
  await page.getByRole('button', { name: '保存次序' }).click();
  await expect(page.getByText(/^本栏目置顶/)).toHaveCount(0);
});
