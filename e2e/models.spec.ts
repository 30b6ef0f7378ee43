import { type Browser, expect, type Page, test } from '@playwright/test';
import { answerTo, ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, type Person, signIn, siteOf } from './support/people.ts';

// A kind of content that nobody here foresaw: the province declares it, and a county takes it.
test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

const MARK = [...Date.now().toString(36)].map((sign) => String.fromCharCode(97 + (sign.charCodeAt(0) % 26))).join('');
const CODE = `tender-${MARK}`;
const NAME = '招标公告';

let operator: Person;
let editor: Person;
let site = '';
let column = { id: '', version: 0, path: '', name: '' };

/** What a column takes, as its settings keep it. */
async function accept(admin: Person, kinds: readonly string[]): Promise<void> {
  const { columns } = await ask<{ columns: (typeof column & { allowed: string[]; steps: unknown[] })[] }>(
    editor.page,
    site,
    '{ columns { id version path name allowed steps { key } } }',
  );
  column = columns.find(({ steps, allowed }) => steps.length === 1 && allowed.includes('write')) ?? column;
  const query = 'mutation ($input: ChangeColumnInput!) { changeColumn(input: $input) { id } }';
  await ask(admin.page, site, query, { input: { columnId: column.id, version: column.version, kinds } });
}

/** Passed and published by the people of the site; its address on the portal. */
async function published(browser: Browser, articleId: string): Promise<string> {
  const query = 'query ($id: ID!) { article(id: $id) { version liveUrl } }';
  for (const [username, act, type] of [
    ['reviewer', 'approveArticle', 'ApproveArticleInput'],
    ['publisher', 'publishArticle', 'PublishArticleInput'],
  ] as const) {
    const { page } = await signIn(browser, username);
    const { article } = await ask<{ article: { version: number } }>(page, site, query, { id: articleId });
    const input = { articleId, version: article.version };
    await ask(page, site, `mutation ($input: ${type}!) { ${act}(input: $input) { id } }`, { input });
    await page.context().close();
  }
  const { article } = await ask<{ article: { liveUrl: string } }>(editor.page, site, query, { id: articleId });
  return article.liveUrl;
}

async function addField(page: Page, at: number, label: string, type: string): Promise<void> {
  await page.getByRole('button', { name: '加字段' }).click();
  const card = page.getByRole('group', { name: `第 ${at} 项` });
  await card.getByLabel('名称').fill(label);
  if (type === '单行文字') return;
  await card.getByLabel('类型').click();
  await page.locator('.ant-select-dropdown:visible').getByText(type, { exact: true }).click();
}

test.beforeAll(async ({ browser }) => {
  operator = await signIn(browser, 'operator');
  editor = await signIn(browser, 'editor');
  site = siteOf(editor.page).slice('/s/'.length);
});

test('the province declares a model with five typed fields, and is told what is wrong with it first', async () => {
  const { page } = operator;
  await open(page, `${siteOf(page)}/models`);
  await page.getByRole('link', { name: '新建模型' }).click();
  await page.getByLabel('名称', { exact: true }).first().fill(NAME);
  await page.getByLabel('代码', { exact: true }).first().fill(CODE);
  await addField(page, 1, '招标编号', '文号');
  await addField(page, 2, '采购预算（万元）', '数字');
  await addField(page, 3, '投标截止日期', '日期');
  await addField(page, 4, '采购方式', '单选');
  await addField(page, 5, '联系方式', '多行文字');
  for (const at of [2, 3])
    await page
      .getByRole('group', { name: `第 ${at} 项` })
      .getByLabel('在栏目列表里显示')
      .check();
  for (const at of [1, 2, 3])
    await page
      .getByRole('group', { name: `第 ${at} 项` })
      .getByLabel('送审前必填')
      .check();
  await page.getByRole('button', { name: /^保\s?存$/ }).click();
  await expect(page.getByText('写一个 {号}，另有固定的字')).toBeVisible();
  await expect(page.getByText('单选要有 2 到 50 个不重复的选项')).toBeVisible();
  await page.getByLabel('文号格式').fill('星采〔{年}〕{号}号');
  const choices = page.getByRole('group', { name: '第 4 项' }).getByLabel('选项');
  for (const choice of ['公开招标', '<b>邀请</b>招标']) {
    await choices.fill(choice);
    await choices.press('Enter');
  }
  await expect(page.getByRole('complementary', { name: '写稿时的样子' }).getByLabel(/采购预算/)).toBeVisible();
  expect(await brokenRulesOn(page)).toEqual([]);
  await page.getByRole('button', { name: /^保\s?存$/ }).click();
  await expect(page).toHaveURL(new RegExp(`/models/${CODE}$`));
  await expect(page.getByText('还没有栏目收这类稿件')).toBeVisible();
});

test('a county cannot declare one, and its column takes what the province declared', async ({ browser }) => {
  const admin = await signIn(browser, 'county-admin');
  const query = 'mutation ($input: DeclareContentModelInput!) { declareContentModel(input: $input) { code } }';
  const input = { code: `own-${MARK}`, name: '自定', base: 'article', fields: [] };
  const { errors } = await answerTo(admin.page, site, query, { input });
  expect(errors?.[0]?.extensions.code).toBe('AUTH.FORBIDDEN');
  await accept(admin, ['article', `model-${CODE}`]);
  await open(admin.page, `/s/${site}/columns?change=${column.id}`);
  await admin.page.getByRole('tab', { name: '内容' }).click();
  await expect(
    admin.page.getByRole('dialog').locator('.ant-select-selection-item').filter({ hasText: NAME }),
  ).toBeVisible();
  await admin.page.context().close();
});

test('an article of it is written in its form, and citizens read its fields on the portal by the names of the province', async ({
  browser,
}) => {
  const { page } = editor;
  const title = `青溪县防汛物资采购公告${MARK}`;
  await open(page, `/s/${site}/articles/new?column=${column.id}`);
  await page.getByRole('combobox', { name: '内容类型' }).click();
  await page.locator('.ant-select-dropdown:visible').getByText(NAME, { exact: true }).click();
  await page.getByLabel('标题', { exact: true }).fill(title);
  await page.getByLabel(/^来源/).fill('县应急局');
  await page.getByLabel(/^招标编号/).fill(`星采〔2026〕12号`);
  await page.getByLabel(/^采购预算/).fill('120.5');
  await page.getByLabel(/^投标截止日期/).fill('2026-12-20');
  await page.getByRole('textbox', { name: '正文' }).click();
  await page.keyboard.insertText('采购防汛沙袋和抽水泵。');
  await page.getByRole('button', { name: /^送审/ }).click();
  await expect(page.getByText(/等 .+ 审核|已送审/).first()).toBeVisible();
  const id = /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const address = await published(browser, id);
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await expect.poll(async () => (await reader.goto(address))?.status()).toBe(200);
  const main = reader.getByRole('main');
  await expect(main).toContainText(title);
  for (const words of ['招标编号', '星采〔2026〕12号', '采购预算（万元）', '120.5', '投标截止日期'])
    await expect(main).toContainText(words);
  await reader.goto(new URL(`/${column.path}/`, address).href);
  await expect(reader.getByRole('main')).toContainText('采购预算（万元）：120.5');
});
