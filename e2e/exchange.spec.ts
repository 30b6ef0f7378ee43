import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { open, signIn, siteOf } from './support/people.ts';

// Articles of a county that come and go as files.
const MARK = Date.now().toString(36);
const HEAD = '栏目网址,标题,来源,正文';
const TITLE = `=导入${MARK}`;

async function choose(page: Page, csv: string): Promise<void> {
  const buffer = Buffer.from(csv);
  const file = page.getByRole('dialog').locator('input[type="file"]');
  await file.setInputFiles({ name: 'articles.csv', mimeType: 'text/csv', buffer });
}

async function begin(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: '更多操作', exact: true }).click();
  await page.getByRole('menuitem', { name: act }).click();
}

test('a file becomes drafts after its wrong row was named, makes nothing twice, and goes out without a formula', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'county-admin');
  await open(page, `${siteOf(page)}/articles`);
  await begin(page, '导入稿件');
  const dialog = page.getByRole('dialog');
  const sound = `yw/zwyw,'${TITLE},某局,"一段 < 二\n第二段"`;
  await choose(page, `${HEAD}\n${sound}\nno-${MARK},孤儿,某局,一`);
  await expect(dialog.getByRole('listitem')).toHaveText(/第 3 行“栏目网址”：\s*没有找到这个栏目/);
  await choose(page, `${HEAD}\n${sound}`);
  await dialog.getByRole('button', { name: '导入 1 篇' }).click();
  await expect(dialog.getByText(/1 \/ 1|100\s?%/).first()).toBeVisible();
  await dialog.getByRole('link', { name: '逐行结果' }).click();
  await expect(page.getByRole('row').filter({ hasText: TITLE })).toContainText('完成');

  await open(page, `${siteOf(page)}/articles`);
  await begin(page, '导入稿件');
  await choose(page, `${HEAD}\n${sound}`);
  await expect(dialog.getByRole('status').filter({ hasText: '没有问题' })).toContainText('1 篇已经导入过');

  await open(page, `${siteOf(page)}/articles`);
  await begin(page, '导出稿件');
  await dialog.getByRole('radio', { name: 'CSV' }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^导出 \d+ 篇$/ }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain(`yw/zwyw,'${TITLE},`);
});
