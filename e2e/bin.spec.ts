import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';

test.setTimeout(180_000);

const FORM = `query { columns { id allowed } }`;
const CREATE = `mutation ($input: CreateArticleInput!) { createArticle(input: $input) { id } }`;

/** A draft of an editor. */
async function draft(page: Page, title: string): Promise<string> {
  const site = siteOf(page).slice('/s/'.length);
  const { columns } = await ask<{ columns: { id: string; allowed: string[] }[] }>(page, site, FORM);
  const columnId = columns.find(({ allowed }) => allowed.includes('write'))?.id;
  const input = { columnId, title, body: '<p>写了两遍。</p>' };
  const { createArticle } = await ask<{ createArticle: { id: string } }>(page, site, CREATE, { input });
  return createArticle.id;
}

async function look(page: Page, name: string): Promise<void> {
  for (const width of [1440, 720, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/bin/${name}-${width}.png`, fullPage: true });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
    expect(await brokenRulesOn(page), `${name} at ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('an editor puts a draft in the bin from the list and from its page; it is nowhere else, and comes back as it was', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'editor');
  const title = `重复的通知 ${Date.now()}`;
  const id = await draft(page, title);
  const list = `${siteOf(page)}/articles`;
  const row = page.getByRole('row').filter({ hasText: title });

  await open(page, list);
  await page.getByRole('button', { name: `移入回收站：${title}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('理由（可不填）').fill('写重了');
  await look(page, 'asking');
  await dialog.getByRole('button', { name: '移入回收站' }).click();
  await expect(page.getByText('已移入回收站')).toBeVisible();
  await expect(row).toHaveCount(0);

  await page.getByRole('tab', { name: /回收站/ }).click();
  await expect(row).toContainText(/\d 清空/);
  await look(page, 'list');
  await open(page, `${siteOf(page)}/articles/${id}`);
  await expect(page.getByText('写重了')).toBeVisible();
  await look(page, 'page');
  await page.getByRole('button', { name: '恢复' }).click();
  await expect(page.getByText('已从回收站恢复')).toBeVisible();
  await expect(page.locator('.ProseMirror')).toContainText('写了两遍。');

  await page.getByRole('button', { name: '移入回收站' }).click();
  await dialog.getByRole('button', { name: '移入回收站' }).click();
  await expect(page.getByText('已移入回收站')).toBeVisible();
  await open(page, `${list}?state=BINNED`);
  await page.getByRole('button', { name: `恢复：${title}` }).click();
  await expect(row).toHaveCount(0);
  await open(page, `${list}?state=DRAFT`);
  await expect(row).toBeVisible();
  await open(page, `${siteOf(page)}/articles/${id}/trail`);
  await expect(page.getByRole('row').filter({ hasText: '移入回收站' }).first()).toContainText('写重了');
  await look(page, 'trail');
});
