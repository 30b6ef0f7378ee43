import { expect, test } from '@playwright/test';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';

test('from the article to its editorial trail: every hand, and that what is read is what was judged', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'publisher');
  await open(page, `${siteOf(page)}/articles?state=PUBLISHED`);
  await page.getByRole('row').nth(1).click();
  await page.getByRole('link', { name: '审校留痕' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/审校留痕单$/);
  await expect(page.getByText('每个环节判定的文本都与留存的一致。')).toBeVisible();
  const steps = page.getByRole('table', { name: '第 1 版的环节' });
  await expect(steps.getByRole('row', { name: /^审核 通过/ })).toContainText('与留存文本一致');
  await expect(steps.getByRole('row', { name: /^发布 发布/ })).toContainText('郑予宁');
  expect(await brokenRulesOn(page)).toEqual([]);
  await page.context().close();
});
