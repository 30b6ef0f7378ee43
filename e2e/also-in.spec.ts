import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';

test.setTimeout(240_000);

const COLUMNS = `query { columns { id name path form kinds steps { key } allowed } }`;
const SUBMIT = `mutation ($input: ArticleVersionInput!) { act: submitArticle(input: $input) { id version } }`;
const APPROVE = `mutation ($input: ApproveArticleInput!) { act: approveArticle(input: $input) { id version } }`;
const PUBLISH = `mutation ($input: PublishArticleInput!) { act: publishArticle(input: $input) { id version liveUrl } }`;
const ARTICLE = `query ($id: ID!) { article(id: $id) { id version fields(keys: ["alsoIn"]) { value columnNames } } }`;
type Column = {
  id: string;
  name: string;
  path: string;
  form: string;
  kinds: string[];
  steps: unknown[];
  allowed: string[];
};
type Acted = { act: { id: string; version: number; liveUrl?: string } };

async function look(page: Page, name: string): Promise<void> {
  for (const width of [1440, 720, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/also-in/${name}-${width}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await brokenRulesOn(page)).toEqual([]);
}

test('an editor names a further column, the reviewer sees it, and readers find the article in both by one address', async ({
  browser,
}) => {
  const [editor, reviewer, publisher] = [
    await signIn(browser, 'editor'),
    await signIn(browser, 'reviewer'),
    await signIn(browser, 'publisher'),
  ];
  const { page } = editor;
  const path = siteOf(page);
  const site = path.slice('/s/'.length);
  const { columns } = await ask<{ columns: Column[] }>(page, site, COLUMNS);
  const open_ = columns.filter(
    ({ steps, allowed, form, kinds }) =>
      steps.length === 1 && allowed.includes('write') && form !== 'link' && kinds.includes('article'),
  );
  const [home, other] = open_;
  if (!home || !other) throw new Error('the editor writes in one column only');

  const title = `同时发布的稿件 ${Date.now()}`;
  await open(page, `${path}/articles/new`);
  await page.getByRole('combobox', { name: '所属栏目' }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: home.name }).first().click();
  await page.getByLabel('标题', { exact: true }).fill(title);
  await page.getByRole('textbox', { name: '正文' }).fill('全部合格。');
  await page.getByLabel(/^来源/).fill('县水利局');
  await page.getByLabel(/^同时发布到/).click();
  await page.getByLabel(/^同时发布到/).fill(other.name);
  await page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option').first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^保存/ }).click();
  await expect(page.getByText(/\d\d:\d\d:\d\d 已保存/).first()).toBeVisible();
  await look(page, 'editor');
  await page.reload();
  await expect(page.locator('.jy-rail')).toContainText(other.name);

  const id = page.url().split('/').at(-1) ?? '';
  const { article } = await ask<{ article: { version: number; fields: { columnNames: string[] }[] } }>(
    page,
    site,
    ARTICLE,
    { id },
  );
  expect(article.fields[0]?.columnNames).toEqual([other.name]);
  const submitted = await ask<Acted>(page, site, SUBMIT, { input: { articleId: id, version: article.version } });
  await open(reviewer.page, `${path}/review?item=${id}`);
  await expect(reviewer.page.locator('.jy-side')).toContainText(`同时发布到${other.name}`);
  await look(reviewer.page, 'review');
  const { version } = submitted.act;
  const approved = await ask<Acted>(reviewer.page, site, APPROVE, { input: { articleId: id, version } });
  await open(publisher.page, path);
  const published = await ask<Acted>(publisher.page, site, PUBLISH, {
    input: { articleId: id, version: approved.act.version },
  });

  const address = published.act.liveUrl ?? '';
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const column of [home, other]) {
    await reader.goto(`${new URL(address).origin}/${column.path}/`);
    const link = reader.getByRole('main').getByRole('link', { name: title }).first();
    expect(await link.getAttribute('href')).toContain(new URL(address).pathname);
  }
  await open(publisher.page, `${path}/articles/${id}`);
  await publisher.page.getByText('引用情况').click();
  await expect(publisher.page.locator('.uses')).toContainText(other.name);
  await look(publisher.page, 'uses');
});
