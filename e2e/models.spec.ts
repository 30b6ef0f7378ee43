import { expect, type Page, test } from '@playwright/test';
import { answerTo, ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, type Person, signIn, siteOf } from './support/people.ts';

// A kind of content that nobody here foresaw, from the province that declares it to the citizen who reads it.
test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

const MARK = [...Date.now().toString(36)].map((sign) => String.fromCharCode(97 + (sign.charCodeAt(0) % 26))).join('');
const CODE = `tender-${MARK}`;
const NAME = '招标公告';
const TITLE = `云河大堤加固工程招标公告（${MARK}）`;

let operator: Person;
let editor: Person;
let reader: Page;
let site = '';
let column = { id: '', version: 0, path: '', name: '' };
let article = { id: '', version: 0 };

/** What a column takes, as its settings keep it. */
async function accept(admin: Person, kinds: readonly string[]): Promise<void> {
  const { columns } = await ask<{ columns: (typeof column & { allowed: string[]; steps: unknown[] })[] }>(
    admin.page,
    site,
    '{ columns { id version path name allowed steps { key } } }',
  );
  column = columns.find(({ steps, path }) => steps.length === 1 && path.includes('tzgg')) ?? columns[0] ?? column;
  const query = 'mutation ($input: ChangeColumnInput!) { changeColumn(input: $input) { id } }';
  await ask(admin.page, site, query, { input: { columnId: column.id, version: column.version, kinds } });
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
  reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
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

test('an editor fills it in, is told what is wrong, puts it right and sends it to review', async () => {
  const { page } = editor;
  await open(page, `/s/${site}/articles/new?column=${column.id}`);
  await page.getByLabel('内容类型').click();
  await page.locator('.ant-select-dropdown:visible').getByText(NAME, { exact: true }).click();
  await page.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE);
  await page.getByRole('textbox', { name: '正文' }).fill('现对云河大堤加固工程公开招标。');
  await page.getByLabel(/招标编号/).fill('12号');
  await page.getByLabel(/采购预算/).fill('一百万');
  await page.getByLabel(/投标截止日期/).fill('2027-03-01');
  await page.getByLabel(/采购方式/).click();
  await page.locator('.ant-select-dropdown:visible').getByText('<b>邀请</b>招标', { exact: true }).click();
  await page.getByLabel(/联系方式/).fill('王科长 <script>alert(1)</script>\n建设路8号');
  await expect(page.getByText('写成 星采〔{年}〕{号}号 的样子')).toBeVisible();
  await page.getByRole('button', { name: /^送\s?审$/ }).click();
  await expect(page.getByText(/还有 \d+ 处必须改/).first()).toBeVisible();
  await page.getByLabel(/招标编号/).fill('星采〔2026〕12号');
  await page.getByLabel(/采购预算/).fill('120.5');
  await page.getByRole('button', { name: /^送\s?审$/ }).click();
  await expect(page.getByText(/已送审/).first()).toBeVisible();
  article = { ...article, id: /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '' };
});

test('the reviewer sees its fields, approves, and the publisher publishes', async ({ browser }) => {
  const reviewer = await signIn(browser, 'reviewer');
  await open(reviewer.page, `/s/${site}/review?item=${article.id}`);
  await expect(reviewer.page.getByText('星采〔2026〕12号').first()).toBeVisible();
  await expect(reviewer.page.getByText('采购方式').first()).toBeVisible();
  const now = 'query ($id: ID!) { article(id: $id) { id version } }';
  article = (await ask<{ article: typeof article }>(reviewer.page, site, now, { id: article.id })).article;
  const approve = 'mutation ($input: ApproveArticleInput!) { act: approveArticle(input: $input) { id version } }';
  const input = { articleId: article.id, version: article.version };
  article = (await ask<{ act: typeof article }>(reviewer.page, site, approve, { input })).act;
  await reviewer.page.context().close();
  const publisher = await signIn(browser, 'publisher');
  await open(publisher.page, `/s/${site}/articles/${article.id}`);
  await publisher.page.getByRole('button', { name: /^发\s?布$/ }).click();
  await expect(publisher.page.getByRole('link', { name: '看现网页面' })).toBeVisible();
  await publisher.page.context().close();
});

test('the trail knows the text with its fields unchanged, and a citizen reads them on the page and in the list', async () => {
  const { page } = editor;
  const trail = 'query ($id: ID!) { articleTrail(articleId: $id) { taken { event isUnchanged } } }';
  const { articleTrail } = await ask<{ articleTrail: { taken: { event: string; isUnchanged: boolean | null }[] } }>(
    page,
    site,
    trail,
    { id: article.id },
  );
  expect(articleTrail.taken.filter(({ event }) => event === 'approve').map(({ isUnchanged }) => isUnchanged)).toEqual([
    true,
  ]);
  const address = 'query ($id: ID!) { article(id: $id) { liveUrl } }';
  const live = await ask<{ article: { liveUrl: string } }>(page, site, address, { id: article.id });
  await reader.goto(live.article.liveUrl);
  const main = reader.getByRole('main');
  await expect(main).toContainText('招标编号星采〔2026〕12号');
  await expect(main).toContainText('<b>邀请</b>招标');
  await expect(main.getByRole('heading', { name: '联系方式' })).toBeVisible();
  await expect(main.getByText('王科长 <script>alert(1)</script>')).toBeVisible();
  expect(await brokenRulesOn(reader)).toEqual([]);
  await reader.goto(live.article.liveUrl.replace(/[0-9a-f-]{36}\.html$/, ''));
  await expect(reader.getByText('采购预算（万元）：120.5　投标截止日期：2027-03-01')).toBeVisible();
});

test('the province takes a field out and retires the model: nothing new is begun, and the page stays', async () => {
  const { page } = operator;
  await open(page, `${siteOf(page)}/models/${CODE}`);
  await expect(page.getByText(/· /).first()).toBeVisible();
  await page.getByRole('button', { name: '移除第 5 项' }).click();
  await page.getByRole('button', { name: /^保\s?存$/ }).click();
  await expect(page.getByText('已移除的字段')).toBeVisible();
  await page.getByRole('button', { name: /^停\s?用$/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '停用这个模型' }).click();
  await expect(page.getByRole('button', { name: '恢复使用' })).toBeVisible();
  const create = 'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id } }';
  const input = { columnId: column.id, title: '再写一篇', kind: `model-${CODE}` };
  const { errors } = await answerTo(editor.page, site, create, { input });
  expect(errors?.[0]?.extensions.code).toBe('CONTENT.KIND_RETIRED');
  await reader.reload();
  await expect(reader.getByText('采购预算（万元）：120.5').first()).toBeVisible();
});
