import { expect, type Page, test } from '@playwright/test';
import { open, signIn, siteOf } from './support/people.ts';

const RUN = Date.now();
const PRIVATE = '430101199003077533';

const body = (on: Page) => on.getByRole('textbox', { name: '正文' });
const checks = (on: Page) => on.getByRole('region', { name: '检查结果' });

async function begin(on: Page, title: string, text: string): Promise<void> {
  await open(on, `${siteOf(on)}/articles/new`);
  await on.getByRole('combobox', { name: '所属栏目' }).click();
  await on.locator('.ant-select-item-option').first().click();
  await on.getByLabel('标题', { exact: true }).fill(title);
  await body(on).click();
  await on.keyboard.insertText(text);
}

async function ignore(on: Page, phrase: string): Promise<void> {
  await on.getByRole('button', { name: '忽略…' }).first().click();
  const dialog = on.getByRole('dialog');
  await dialog.getByRole('button', { name: /^忽\s?略$/ }).click();
  await expect(dialog.getByRole('alert')).toContainText('理由');
  await dialog.getByRole('button', { name: phrase }).click();
  await dialog.getByRole('button', { name: /^忽\s?略$/ }).click();
  await expect(dialog).toBeHidden();
}

test('a misspelling and an identity number are found while writing, and mended by one click each', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'editor');
  await begin(page, `低保公示 ${RUN}`, `再接再励做好工作，李四，${PRIVATE}。`);
  await expect(checks(page)).toContainText(`公民身份号码 ${PRIVATE}`);
  await expect(page.getByRole('button', { name: /送审/ })).toHaveAccessibleDescription(/还有 \d+ 处必须改/);
  await checks(page).getByRole('button', { name: '遮为 430101********7533' }).click();
  await expect(body(page)).toContainText('李四，430101********7533。');
  await checks(page).getByRole('button', { name: '改为 再接再厉' }).click();
  await expect(body(page)).toContainText('再接再厉做好工作');
  await expect(checks(page)).not.toContainText('必须改');
  await page.context().close();
});

test('what the writer leaves as it is, the reviewer sees with the reason, and what blocks the reviewer overrules', async ({
  browser,
}) => {
  const writer = await signIn(browser, 'editor');
  await begin(writer.page, `档案选登 ${RUN}`, `再接再励，见证件号${PRIVATE}。`);
  await expect(checks(writer.page)).toContainText('错别字');
  await ignore(writer.page, '引用原文，照录');
  await expect(checks(writer.page)).toContainText('已忽略 1');
  await expect(checks(writer.page).getByRole('button', { name: '忽略…' })).toHaveCount(0);
  await writer.page.getByRole('button', { name: /^保存/ }).click();
  await expect(writer.page.getByText(/\d\d:\d\d:\d\d 已保存/).first()).toBeVisible();

  const reviewer = await signIn(browser, 'reviewer');
  await reviewer.page.goto(writer.page.url());
  await expect(reviewer.page.getByText(new RegExp(`${writer.name} .* 忽略：引用原文，照录`))).toBeVisible();
  await ignore(reviewer.page, '已核对，无误');
  await expect(reviewer.page.getByText(new RegExp(`${reviewer.name} .* 忽略：已核对，无误`))).toBeVisible();

  await writer.page.reload();
  await expect(checks(writer.page)).toContainText('已忽略 2');
  await writer.page.getByRole('button', { name: /送审/ }).click();
  await expect(writer.page.getByText('审核中').first()).toBeVisible();
  await writer.page.context().close();
  await reviewer.page.context().close();
});
