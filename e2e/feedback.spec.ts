import { expect, test } from '@playwright/test';
import { open, signIn, siteOf } from './support/people.ts';
import { account, portalUrl } from './support/product.ts';

const NUMERALS = '零一二三四五六七八九十';

/** The result of a sum as the form asks it. */
function resultOf(question: string): string {
  const [, left = '', sign, right = ''] = /(.+)([加减])(.+)等于几/.exec(question) ?? [];
  const [a, b] = [NUMERALS.indexOf(left), NUMERALS.indexOf(right)];
  return String(sign === '加' ? a + b : a - b);
}

test('a reader without scripts says what is missing on a page, and the site’s administrator reads it', async ({
  browser,
}) => {
  const words = `字太小，看不清 ${Date.now()}`;
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(portalUrl(account('county-admin').site));
  await reader.getByRole('main').locator('a[href$=".html"]').first().click();
  await reader.getByRole('link', { name: '告诉我们' }).click();
  await reader.getByRole('radio', { name: '没有帮助' }).check();
  await reader.getByLabel('意见').fill(words);
  await reader.getByRole('button', { name: '提交意见' }).click();
  await expect(reader.getByRole('alert')).toContainText('请回答新的算式');
  await expect(reader.getByLabel('意见')).toHaveValue(words);
  await expect(reader.getByRole('radio', { name: '没有帮助' })).toBeChecked();
  const question = reader.locator('label[for="f-answer"]');
  await reader.locator('#f-answer').fill(resultOf((await question.textContent())?.trim() ?? ''));
  await reader.getByRole('button', { name: '提交意见' }).click();
  await expect(reader.getByRole('heading', { name: '意见已经收到' })).toBeVisible();

  const { page } = await signIn(browser, 'county-admin');
  await open(page, `${siteOf(page)}/feedback`);
  const row = page.getByRole('row').filter({ hasText: words });
  await expect(row).toContainText('没有帮助');
  await expect(row.getByRole('link')).toHaveAttribute('href', /\/[0-9a-f-]{36}\.html$/);
});
