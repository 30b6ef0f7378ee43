import { expect, type Page, test } from '@playwright/test';
import { PNG } from '../apps/admin-web/src/routes/articles/editor/body/word/file/a-word-file.fixture.ts';
import { open, signIn, siteOf } from './support/people.ts';

const RUN = Date.now();
const FILE = `大坝${RUN}.png`;
let page: Page;
let site: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  ({ page } = await signIn(browser, 'editor'));
  site = siteOf(page);
});

const body = (on: Page) => on.getByRole('textbox', { name: '正文' });

async function begin(title: string): Promise<void> {
  await open(page, `${site}/articles/new`);
  await page.getByRole('combobox', { name: '所属栏目' }).click();
  await page.locator('.ant-select-item-option').first().click();
  await page.getByLabel('标题', { exact: true }).fill(title);
  await body(page).click();
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: /^保存/ }).click();
  await expect(page.getByText(/\d\d:\d\d:\d\d 已保存/).first()).toBeVisible();
}

/** Opens the drawer of the file. */
async function lookAt(name: string): Promise<void> {
  await open(page, `${site}/media`);
  await page.getByRole('textbox', { name: '找文件名或替代文字' }).fill(name);
  await expect(page).toHaveURL(/[?&]q=/);
  await page.getByRole('row', { name: new RegExp(name) }).click();
}

test('a picture sent with one article is found, described and used again in another', async () => {
  await begin(`第一篇 ${RUN}`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '图片', exact: true }).click(),
  ]);
  await chooser.setFiles({ name: FILE, mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') });
  const picture = body(page).locator('img');
  await expect(picture).toHaveAttribute('src', /^\/files\//);
  const src = (await picture.getAttribute('src')) ?? '';
  await save();
  await lookAt(FILE);
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('link', { name: `第一篇 ${RUN}` })).toBeVisible();
  await expect(drawer.getByText('有稿件在用，不能删除。')).toBeVisible();
  await drawer.getByRole('textbox', { name: '替代文字' }).fill('石门水库大坝');
  await drawer.getByRole('button', { name: '保存替代文字' }).click();
  await expect(page.getByText('替代文字已保存')).toBeVisible();
  await begin(`第二篇 ${RUN}`);
  await page.getByRole('button', { name: '素材库' }).first().click();
  await page.getByRole('textbox', { name: '找文件名或替代文字' }).fill(FILE);
  await page.getByRole('button', { name: `使用 ${FILE}` }).click();
  await expect(body(page).locator('img')).toHaveAttribute('src', src);
  await expect(body(page).locator('img')).toHaveAttribute('alt', '石门水库大坝');
  await save();
  await lookAt(FILE);
  await expect(drawer.getByRole('link', { name: new RegExp(String(RUN)) })).toHaveCount(2);
});

test('a file that no article uses is deleted, after a question', async () => {
  const name = `多余${RUN}.png`;
  await begin(`第三篇 ${RUN}`);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '图片', exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') });
  await expect(body(page).locator('img')).toHaveAttribute('src', /^\/files\//);
  await page.keyboard.press('Delete');
  await save();
  await lookAt(name);
  await page.getByRole('button', { name: '删除文件' }).click();
  await page
    .getByRole('dialog', { name: `删除“${name}”？` })
    .getByRole('button', { name: '删除文件' })
    .click();
  await expect(page.getByText('文件已删除')).toBeVisible();
  await expect(page.getByText('没有符合条件的文件')).toBeVisible();
});
