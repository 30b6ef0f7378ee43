import { expect, type Page, test } from '@playwright/test';
import { openSubSite } from './support/opening.ts';
import { open, type Person, signIn, siteOf } from './support/people.ts';
import { product } from './support/product.ts';

// One morning in a county: each step goes on where the one before left off.
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const ROLES = ['operator', 'county-admin', 'editor', 'reviewer', 'secrecy', 'publisher'] as const;
const NAME = `slj${Date.now().toString(36)}`;
const CODE = `990122${String(Date.now() % 10_000).padStart(4, '0')}`;
const TITLE = '红旗水库今冬蓄水检查情况通报';
const MENDED = '红旗水库今冬蓄水检查情况通报（补充数据）';

const people = new Map<string, Person>();
let site = '';
let citizen: Page;

const personOf = (username: (typeof ROLES)[number]): Person => {
  const person = people.get(username);
  if (!person) throw new Error(`${username} is not signed in`);
  return person;
};
const portal = (path = '/'): string => `http://${NAME}.localhost:${product().portal.port}${path}`;

test.beforeAll(async ({ browser }) => {
  for (const username of ROLES) people.set(username, await signIn(browser, username));
  citizen = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});

test('the operator opens a sub-site for a county department', async () => {
  const { page } = personOf('operator');
  await page.keyboard.press('Control+j');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('textbox'))
    .first()
    .fill('青溪');
  await page.getByRole('dialog').getByText('青溪县人民政府').click();
  await expect(page.getByRole('banner')).toContainText('青溪县人民政府');
  await open(page, `${siteOf(page)}/sites/new`);
  const staff = {
    站点管理员: personOf('county-admin').name,
    审核人: personOf('reviewer').name,
    保密审查: personOf('secrecy').name,
    发布人: personOf('publisher').name,
    部门编辑: personOf('editor').name,
  };
  await openSubSite(page, { department: `河湖中心${CODE.slice(-4)}`, host: NAME, code: CODE, staff });
  site = siteOf(page);
});

test('the site answers on its host the moment it is opened', async () => {
  const answer = await citizen.goto(portal());
  expect(answer?.status()).toBe(200);
  await expect(citizen.locator('meta[name="SiteIDCode"]')).toHaveAttribute('content', CODE);
});

test('the department’s editor writes an article and submits it', async () => {
  const { page } = personOf('editor');
  await open(page, `${site}/articles/new`);
  await page.getByRole('combobox', { name: '所属栏目' }).click();
  await page.locator('.ant-select-item-option', { hasText: '工作动态' }).click();
  await page.getByLabel('标题', { exact: true }).fill(TITLE);
  await page.getByRole('textbox', { name: '正文' }).click();
  await page.keyboard.type('县水利局对红旗水库大坝、溢洪道和放水设施逐项检查，现将情况通报如下。');
  await page.getByLabel(/^来源/).fill('县水利局');
  await page.getByRole('button', { name: /^送审/ }).click();
  await expect(page.getByText(/等 .+ 审核|已送审/).first()).toBeVisible();
});

test('the reviewer returns it with a reason', async () => {
  const { page } = personOf('reviewer');
  await open(page, `${site}/review`);
  await page.getByText(TITLE).first().click();
  await page.getByRole('button', { name: /^退回/ }).click();
  await page.getByLabel('审核意见').fill('请补充检查数据。');
  await page.getByRole('button', { name: /^退回/ }).last().click();
  await page.getByRole('button', { name: '现在生效' }).click();
  await expect(page.getByText(`已退回：${TITLE}`)).toBeVisible();
});

test('the editor mends it and submits it again', async () => {
  const { page } = personOf('editor');
  await open(page, `${site}/articles`);
  await page.getByText(TITLE).first().click();
  await expect(page.getByText('请补充检查数据。').first()).toBeVisible();
  await page.getByLabel('标题', { exact: true }).fill(MENDED);
  await page.getByRole('button', { name: /^送审/ }).click();
  await expect(page.getByText(/等 .+ 审核|已送审/).first()).toBeVisible();
});

test('the reviewer approves it', async () => {
  const { page } = personOf('reviewer');
  await open(page, `${site}/review`);
  await page.getByText(MENDED).first().click();
  await page.getByRole('button', { name: /^通过/ }).click();
  await page.getByRole('button', { name: '现在生效' }).click();
  await expect(page.getByText(`已通过：${MENDED}`)).toBeVisible();
});

test('nobody outside sees it before it is published', async () => {
  await citizen.goto(portal(`/search?q=${encodeURIComponent('红旗水库')}`));
  await expect(citizen.getByText(MENDED)).toHaveCount(0);
});

test('the publisher publishes it, and the citizen reads it within moments', async () => {
  const { page } = personOf('publisher');
  await open(page, `${site}/review`);
  await page.getByText(MENDED).first().click();
  await page.getByRole('button', { name: /^发布/ }).click();
  await page.getByRole('button', { name: '现在生效' }).click();
  await expect(page.getByText(`已发布：${MENDED}`)).toBeVisible();
  await expect(async () => {
    await citizen.goto(portal());
    await expect(citizen.getByRole('link', { name: MENDED }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await citizen.getByRole('link', { name: MENDED }).first().click();
  await expect(citizen.getByRole('heading', { level: 1 })).toContainText(MENDED);
  await expect(citizen.locator('meta[name="ContentSource"]')).toHaveAttribute('content', '县水利局');
});
