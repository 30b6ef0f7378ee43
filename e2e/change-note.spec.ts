import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';

test.setTimeout(240_000);

const COLUMNS = `query { columns { id steps { key } kinds allowed } }`;
const CREATE = `mutation ($input: CreateArticleInput!) { act: createArticle(input: $input) { id version } }`;
const act = (name: string, type: string) =>
  `mutation ($input: ${type}!) { act: ${name}(input: $input) { id version liveUrl } }`;
type Column = { id: string; steps: unknown[]; kinds: string[]; allowed: string[] };
type Acted = { act: { id: string; version: number; liveUrl?: string } };

async function look(page: Page, name: string): Promise<void> {
  for (const width of [1440, 720, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/change-note/${name}-${width}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await brokenRulesOn(page)).toEqual([]);
}

test('a correction says what it changes, the reviewer sees it beside the comparison, and readers with its date', async ({
  browser,
}) => {
  const editor = await signIn(browser, 'editor');
  const reviewer = await signIn(browser, 'reviewer');
  const publisher = await signIn(browser, 'publisher');
  const path = siteOf(editor.page);
  const site = path.slice('/s/'.length);
  const { columns } = await ask<{ columns: Column[] }>(editor.page, site, COLUMNS);
  const column = columns.find(
    ({ steps, kinds, allowed }) => steps.length === 1 && kinds.includes('article') && allowed.includes('write'),
  );
  const title = `要更正的稿件 ${Date.now()}`;
  const texts = { title, body: '<p>共三十处。</p>', fields: [{ key: 'source', value: '县水利局' }] };
  const created = await ask<Acted>(editor.page, site, CREATE, { input: { columnId: column?.id, ...texts } });
  const articleId = created.act.id;
  await open(publisher.page, path);
  await open(reviewer.page, path);
  let { version } = created.act;
  let address = '';
  const on = async (page: Page, name: string, type: string) => {
    const answer = await ask<Acted>(page, site, act(name, type), { input: { articleId, version } });
    ({ version } = answer.act);
    address = answer.act.liveUrl ?? '';
  };
  await on(editor.page, 'submitArticle', 'ArticleVersionInput');
  await on(reviewer.page, 'approveArticle', 'ApproveArticleInput');
  await on(publisher.page, 'publishArticle', 'PublishArticleInput');

  const { page } = editor;
  await open(page, `${path}/articles/${articleId}`);
  await page.getByRole('button', { name: /^修\s?订$/ }).click();
  await page.getByRole('textbox', { name: '正文' }).fill('共三十一处。');
  await page.getByRole('button', { name: /^送审/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^送\s?审$/ }).click();
  await expect(dialog).toContainText('写明改了什么，或者选“小修改”');
  await look(page, 'dialog');
  await dialog.getByLabel(/^改了什么/).fill('处数更正为三十一处');
  await dialog.getByRole('button', { name: /^送\s?审$/ }).click();
  await expect(page.getByText('更新说明：处数更正为三十一处')).toBeVisible();

  await open(reviewer.page, `${path}/review?item=${articleId}`);
  await expect(reviewer.page.getByText('更新说明：处数更正为三十一处')).toBeVisible();
  await look(reviewer.page, 'review');
  const { article } = await ask<{ article: { version: number } }>(
    page,
    site,
    'query ($id: ID!) { article(id: $id) { version } }',
    { id: articleId },
  );
  ({ version } = article);
  await on(reviewer.page, 'approveArticle', 'ApproveArticleInput');
  await on(publisher.page, 'publishArticle', 'PublishArticleInput');

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(address);
  await expect(reader.locator('[data-part="changes"]')).toContainText('处数更正为三十一处');
  await expect(reader.getByText(/^\s*更新时间：/)).toBeVisible();
  expect(await reader.locator('meta[name="dateModified"]').getAttribute('content')).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d$/,
  );
  for (const width of [1440, 390]) {
    await reader.setViewportSize({ width, height: 900 });
    await reader.screenshot({ path: `test-results/change-note/reader-${width}.png`, fullPage: true });
  }
});
