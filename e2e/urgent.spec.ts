import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';
import { submitted } from './support/submitted.ts';

test.setTimeout(180_000);

const LIVE = `query ($id: ID!) { article(id: $id) { liveUrl } }`;

const site = (page: Page): string => siteOf(page).slice('/s/'.length);

async function look(page: Page, name: string): Promise<void> {
  for (const width of [1440, 720, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/urgent/${name}-${width}.png`, fullPage: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await brokenRulesOn(page)).toEqual([]);
}

test('a publisher publishes at once what cannot wait; the reviewer turns it down after the fact, and the page is gone', async ({
  browser,
}) => {
  const editor = await signIn(browser, 'editor');
  const title = `防汛转移通知 ${Date.now()}`;
  const id = await submitted(editor.page, title, '<p>今夜有暴雨，沿河居民立即转移。</p>');

  const publisher = await signIn(browser, 'publisher');
  await open(publisher.page, `${siteOf(editor.page)}/review?item=${id}`);
  await publisher.page.getByRole('button', { name: '紧急发布' }).click();
  const dialog = publisher.page.getByRole('dialog');
  await expect(dialog.getByText('还没有办的审核', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: '紧急发布这一篇' }).click();
  await expect(dialog.getByRole('alert').first()).not.toBeEmpty();
  await look(publisher.page, 'asking');
  await dialog.getByLabel('理由').fill('暴雨红色预警');
  await dialog.getByRole('button', { name: '紧急发布这一篇' }).click();
  await expect(publisher.page.getByText('已紧急发布')).toBeVisible();
  const { article } = await ask<{ article: { liveUrl: string } }>(publisher.page, site(editor.page), LIVE, { id });
  const reader = await (await browser.newContext()).newPage();
  expect((await reader.goto(article.liveUrl))?.status()).toBe(200);
  await open(publisher.page, `${siteOf(editor.page)}/articles?state=LIVE_IN_REVIEW`);
  await expect(publisher.page.getByRole('tab', { name: /已发待审/ })).toBeVisible();
  await look(publisher.page, 'list');
  await open(publisher.page, `${siteOf(editor.page)}/articles/${id}`);
  await expect(publisher.page.getByText('暴雨红色预警')).toBeVisible();
  await look(publisher.page, 'editor');

  const reviewer = await signIn(browser, 'reviewer');
  await open(reviewer.page, `${siteOf(editor.page)}/review?item=${id}`);
  await expect(reviewer.page.getByText('事后审核').first()).toBeVisible();
  await expect(reviewer.page.getByText('暴雨红色预警')).toBeVisible();
  await look(reviewer.page, 'queue');
  await reviewer.page.getByRole('button', { name: '不通过，撤下' }).click();
  await reviewer.page.getByRole('dialog').getByLabel('理由').fill('水位数字有误');
  await look(reviewer.page, 'rejecting');
  await reviewer.page.getByRole('dialog').getByRole('button', { name: '不通过并撤下' }).click();
  await expect(reviewer.page.getByText('已撤下，退回撰稿人')).toBeVisible();
  expect((await reader.goto(article.liveUrl))?.status()).toBe(410);

  await open(editor.page, `${siteOf(editor.page)}/articles/${id}`);
  await expect(editor.page.getByText('水位数字有误')).toBeVisible();
  await open(editor.page, `${siteOf(editor.page)}/articles/${id}/trail`);
  await expect(editor.page.getByRole('row').filter({ hasText: '紧急发布' })).toBeVisible();
  await look(editor.page, 'trail');
});
