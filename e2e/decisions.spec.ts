import { expect, type Page, test } from '@playwright/test';
import { open, signIn, siteOf } from './support/people.ts';

test.setTimeout(120_000);

const queue = (page: Page) => page.getByRole('region', { name: '待审队列' });
const bar = (page: Page) => page.getByRole('region', { name: '刚作的决定' });

test('a reviewer presses R, writes a reason, Ctrl+Enter: the article is returned, and 撤回 takes it back', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'reviewer');
  await open(page, `${siteOf(page)}/review`);
  const title = await queue(page).locator('.jy-queue-title').first().innerText();
  await queue(page).getByText(title).click();
  await page.keyboard.press('r');
  await page.getByLabel('审核意见').fill('附件缺页。');
  await page.keyboard.press('Control+Enter');
  await expect(bar(page)).toContainText(`退回：${title}`);
  await expect(queue(page).getByText(title)).toHaveCount(0);
  await bar(page).getByRole('button', { name: /^撤回/ }).click();
  await expect(queue(page).getByText(title)).toBeVisible();
  await expect(bar(page)).not.toContainText(title);
});

test('R pressed while the article is still on its way opens the return, and Ctrl+Enter does not approve', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'reviewer');
  const held = Promise.withResolvers<void>();
  await page.route('**/graphql*', async (route) => {
    if (route.request().postData()?.includes('ArticleForReview')) await held.promise;
    await route.continue();
  });
  await open(page, `${siteOf(page)}/review`);
  await expect(queue(page).locator('.jy-queue-title').first()).toBeVisible();
  await page.keyboard.press('r');
  held.resolve();
  await expect(page.getByLabel('审核意见')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('退回意见没有填写')).toBeVisible();
  await expect(bar(page)).not.toContainText('通过');
});

test('a judgement is not lost when the page is closed before its time is over', async ({ browser }) => {
  const { page } = await signIn(browser, 'reviewer');
  const review = `${siteOf(page)}/review`;
  await open(page, review);
  const title = await queue(page).locator('.jy-queue-title').first().innerText();
  await queue(page).getByText(title).click();
  await page.getByRole('button', { name: /^通过/ }).click();
  await expect(bar(page)).toContainText(title);
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await open(next, review);
  await expect(queue(next)).toBeVisible();
  await expect(queue(next).getByText(title)).toHaveCount(0);
});

test('secrecy reviewers and publishers find 审核 in their menu', async ({ browser }) => {
  for (const username of ['secrecy', 'publisher']) {
    const { page } = await signIn(browser, username);
    await expect(page.getByRole('navigation').getByRole('link', { name: /^审核/ })).toBeVisible();
  }
});

test('责任表 names who answers for a column and takes its steps', async ({ browser }) => {
  const { page } = await signIn(browser, 'county-admin');
  await open(page, `${siteOf(page)}/responsibility`);
  const row = page.getByRole('row').filter({ hasText: '政务要闻' });
  await expect(row).toContainText(/审核人 \S+/);
  await expect(row).toContainText(/发布人 \S+/);
  await expect(page.getByText('已到人')).toHaveCount(0);
});

test('a changed form is not left by a link without a question', async ({ browser }) => {
  const { page } = await signIn(browser, 'county-admin');
  await open(page, `${siteOf(page)}/settings?edit=1`);
  await page.getByLabel(/^电话/).fill('0990-6120099');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('link', { name: '栏目', exact: true }).first().click();
  await expect(page.getByLabel(/^电话/)).toHaveValue('0990-6120099');
});
