import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';
import { submitted } from './support/submitted.ts';

test.setTimeout(180_000);

const APPROVE = `mutation ($input: ApproveArticleInput!) { approveArticle(input: $input) { id } }`;
const VERSION = `query ($id: ID!) { article(id: $id) { version } }`;

const site = (page: Page): string => siteOf(page).slice('/s/'.length);
const day = (days: number): string => new Date(Date.now() + (8 + days * 24) * 3600_000).toISOString().slice(0, 10);

async function look(page: Page, name: string): Promise<void> {
  for (const width of [1440, 720, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/absences/${name}-${width}.png`, fullPage: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await brokenRulesOn(page)).toEqual([]);
}

test('a publisher goes away; the deputy publishes for them, and every trace says for whom; then it is ended', async ({
  browser,
}) => {
  const editor = await signIn(browser, 'editor');
  const [publisher, deputy] = [await signIn(browser, 'publisher'), await signIn(browser, 'secrecy')];
  const title = `代办稿 ${Date.now()}`;
  const id = await submitted(editor.page, title);
  const reviewer = await signIn(browser, 'reviewer');
  const { article } = await ask<{ article: { version: number } }>(reviewer.page, site(editor.page), VERSION, { id });
  await ask(reviewer.page, site(editor.page), APPROVE, { input: { articleId: id, version: article.version } });

  await publisher.page.getByRole('button', { name: new RegExp(publisher.name) }).click();
  await publisher.page.getByRole('link', { name: '请假委托' }).click();
  await expect(publisher.page.getByRole('heading', { name: '请假委托' })).toBeVisible();
  await publisher.page.getByRole('button', { name: '登记请假' }).click();
  const drawer = publisher.page.getByRole('dialog');
  await drawer.getByLabel('受托人').click();
  await publisher.page.locator('.ant-select-item-option').filter({ hasText: deputy.name }).first().click();
  await drawer.getByLabel('从', { exact: true }).fill(day(0));
  await drawer.getByLabel('到（含这一天）').fill(day(200));
  await drawer.getByRole('button', { name: /^登\s?记/ }).click();
  await expect(drawer.getByText('最多 90 天').first()).toBeVisible();
  await look(publisher.page, 'form');
  await drawer.getByLabel('到（含这一天）').fill(day(6));
  await drawer.getByRole('button', { name: /^登\s?记/ }).click();
  await expect(publisher.page.getByText('外出中')).toBeVisible();
  await look(publisher.page, 'list');

  await open(deputy.page, `${siteOf(editor.page)}/review?item=${id}`);
  await expect(deputy.page.getByText(`代 ${publisher.name}`).first()).toBeVisible();
  await look(deputy.page, 'queue');
  await deputy.page.getByRole('button', { name: /^发布/ }).click();
  await open(editor.page, `${siteOf(editor.page)}/articles/${id}/trail`);
  await expect(async () => {
    await editor.page.reload();
    await expect(editor.page.getByText(`${deputy.name}（代 ${publisher.name}）`).first()).toBeVisible();
  }).toPass({ timeout: 40_000 });
  await look(editor.page, 'trail');

  const admin = await signIn(browser, 'county-admin');
  await open(admin.page, `${siteOf(editor.page)}/people?text=${encodeURIComponent(publisher.name)}`);
  await expect(admin.page.getByText('外出', { exact: true })).toBeVisible();
  await look(admin.page, 'people');

  await publisher.page.getByRole('button', { name: /^结束/ }).first().click();
  await publisher.page.getByRole('dialog').getByRole('button', { name: '结束委托' }).click();
  await expect(publisher.page.getByText('已结束').first()).toBeVisible();
});
