import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';

const RUN = Date.now();
const CREATE = 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id version } }';
const EDIT = 'mutation ($input: EditArticleInput!) { editArticle(input: $input) { id version } }';
const PLACES = '{ articles(first: 50) { nodes { column { id } allowed } } }';
let page: Page;
let site: string;
let columnId: string;

test.describe.configure({ mode: 'serial' });

type Places = { articles: { nodes: { column: { id: string }; allowed: string[] }[] } };
type Version = { id: string; version: number };

test.beforeAll(async ({ browser }) => {
  ({ page } = await signIn(browser, 'editor'));
  site = siteOf(page);
  const { articles } = await ask<Places>(page, siteId(), PLACES);
  columnId = articles.nodes.find(({ allowed }) => allowed.includes('edit'))?.column.id ?? '';
});

const body = (on: Page) => on.getByRole('textbox', { name: '正文' });
const title = (on: Page) => on.getByLabel('标题', { exact: true });
const siteId = () => site.slice('/s/'.length);
const status = (on: Page, words: RegExp) => on.getByText(words).first();

async function anArticle(name: string, text: string): Promise<Version> {
  const input = { columnId, title: name, body: text };
  return (await ask<{ createArticle: Version }>(page, siteId(), CREATE, { input })).createArticle;
}

async function edited({ id, version }: Version, text: string): Promise<Version> {
  const input = { articleId: id, version, body: text };
  return (await ask<{ editArticle: Version }>(page, siteId(), EDIT, { input })).editArticle;
}

async function save(on: Page): Promise<void> {
  await on.getByRole('button', { name: /^保存/ }).click();
}

test('an editor who loses the network mid-sentence goes on writing, and every word is on the server when it is back', async () => {
  const { id } = await anArticle(`断网 ${RUN}`, '<p>开头。</p>');
  await open(page, `${site}/articles/${id}`);
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('网断以前写的，');
  const context: BrowserContext = page.context();
  await context.setOffline(true);
  await page.keyboard.type('网断以后写的。');
  await expect(status(page, /连不上|网络/)).toBeVisible();
  await context.setOffline(false);
  await expect(status(page, /已自动存为草稿/)).toBeVisible({ timeout: 40_000 });
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  await expect(body(page)).toContainText('开头。网断以前写的，网断以后写的。');
});

test('two editors save one article: both texts stand beside each other, and what was not chosen stays in the history', async ({
  browser,
}) => {
  const article = await anArticle(`两人 ${RUN}`, '<p>原来的一段。</p>');
  const other = await signIn(browser, 'county-admin');
  await open(page, `${site}/articles/${article.id}`);
  await open(other.page, `${site}/articles/${article.id}`);
  await expect(page.getByText(`${other.name} 也在编辑这篇稿件`)).toBeVisible();
  await expect(other.page.getByText('也在编辑这篇稿件')).toBeVisible();
  await other.page.getByRole('button', { name: '由我接着编辑' }).click();
  await expect(page.getByRole('alert').filter({ hasText: `${other.name} 于` })).toContainText('接手了这篇稿件');
  expect(await brokenRulesOn(page)).toEqual([]);
  await body(other.page).click();
  await other.page.keyboard.press('Control+End');
  await other.page.keyboard.type('对方加的话。');
  await save(other.page);
  await expect(status(other.page, /\d\d:\d\d:\d\d 已保存/)).toBeVisible();
  await expect(page.getByText(`${other.name} 刚保存了这篇稿件`)).toBeVisible();
  await title(page).fill(`两人 ${RUN} 我的标题`);
  await body(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('我加的话。');
  await save(page);
  const dialog = page.getByRole('dialog', { name: `${other.name} 改过这篇稿件` });
  await expect(dialog.getByRole('region', { name: '我的' }).last()).toContainText('我加的话。');
  await expect(dialog.getByRole('region', { name: '对方的' }).last()).toContainText('对方加的话。');
  expect(await brokenRulesOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: '全部用对方的' }).click();
  await expect(dialog).toBeHidden();
  await expect(body(page)).toContainText('原来的一段。对方加的话。');
  await expect(body(page)).not.toContainText('我加的话。');
  await page.getByRole('link', { name: '历史版本' }).click();
  await page.getByRole('radio', { name: /^我的自动草稿.*较旧/ }).check();
  await expect(page.getByRole('region', { name: /^较旧：我的自动草稿/ })).toContainText('我加的话。');
  await other.page.context().close();
  await page.goBack();
  await expect(body(page)).toBeVisible();
  await expect(page.getByText(/接手了这篇稿件|也在编辑/)).toHaveCount(0, { timeout: 25_000 });
});

test('an older text is brought back as a draft from the history, by keyboard, and nothing before it is gone', async () => {
  const first = await anArticle(`历史 ${RUN}`, '<p>防汛工作由县应急局牵头。</p><table><tr><td>甲</td></tr></table>');
  await edited(await edited(first, '<p>第二稿。</p>'), '<p>写坏了</p>');
  await open(page, `${site}/articles/${first.id}/history`);
  await expect(page.getByRole('heading', { name: `《历史 ${RUN}》历史版本` })).toBeVisible();
  await page
    .getByRole('radio', { name: /第 1 版，保存前的文本.*较旧/ })
    .last()
    .check();
  const older = page.getByRole('region', { name: /^较旧：第 1 版/ });
  await expect(older.locator('del')).toContainText(['防汛工作由县应急局牵头。', '甲']);
  expect(await brokenRulesOn(page)).toEqual([]);
  await page.getByRole('button', { name: '恢复较旧的一份' }).focus();
  await page.keyboard.press('Enter');
  const asked = page.getByRole('dialog');
  await expect(asked).toContainText('要重新送审');
  await asked.getByRole('button', { name: '恢复为草稿' }).focus();
  await page.keyboard.press('Enter');
  await expect(body(page)).toContainText('防汛工作由县应急局牵头。');
  await open(page, `${site}/articles/${first.id}/history`);
  await expect(page.getByRole('radio', { name: /^第 1 版.*较旧/ })).toHaveCount(4);
  await expect(page.getByText('恢复自')).toBeVisible();
});

test('two windows of one person keep what is typed in each: both stand in the history, and each goes on with its own', async () => {
  const { id } = await anArticle(`两个窗口 ${RUN}`, '<p>开头。</p>');
  const address = `${site}/articles/${id}`;
  const second = await page.context().newPage();
  await open(page, address);
  await expect(body(page)).toContainText('开头。');
  await open(second, address);
  await expect(second.getByText('你在另一个窗口也打开了这篇稿件')).toBeVisible();
  for (const [on, words] of [
    [page, '左边窗口的话。'],
    [second, '右边窗口的话。'],
  ] as const) {
    await body(on).click();
    await on.keyboard.press('Control+End');
    await on.keyboard.type(words);
    await expect(status(on, /已自动存为草稿/)).toBeVisible();
  }
  await page.reload();
  await second.reload();
  await expect(body(page)).toContainText('开头。左边窗口的话。');
  await expect(body(second)).toContainText('开头。右边窗口的话。');
  await save(second);
  await expect(status(second, /\d\d:\d\d:\d\d 已保存/)).toBeVisible();
  await second.close();
  await page.getByRole('link', { name: '历史版本' }).click();
  await expect(page.getByRole('radio', { name: /^我的自动草稿，窗口 1.*较旧/ })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: /^我的自动草稿，窗口 2.*较旧/ })).toHaveCount(1);
  expect(await brokenRulesOn(page)).toEqual([]);
  await page.getByRole('radio', { name: /^我的自动草稿，窗口 1.*较旧/ }).check();
  await expect(page.getByRole('region', { name: /^较旧：我的自动草稿/ })).toContainText('左边窗口的话。');
});

test('what a closed window left goes on in the next one', async () => {
  const { id } = await anArticle(`关掉的窗口 ${RUN}`, '<p>开头。</p>');
  const closed = await page.context().newPage();
  await open(closed, `${site}/articles/${id}`);
  await body(closed).click();
  await closed.keyboard.press('Control+End');
  await closed.keyboard.type('关窗口以前写的。');
  await expect(status(closed, /已自动存为草稿/)).toBeVisible();
  await closed.close();
  await open(page, `${site}/articles/${id}`);
  await expect(body(page)).toContainText('开头。关窗口以前写的。');
});
