import { expect, test } from '@playwright/test';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';

test('a reviewer who does not know the keys asks with ?, and learns them on all pages', async ({ browser }) => {
  const { page } = await signIn(browser, 'reviewer');
  await open(page, `${siteOf(page)}/review`);
  await expect(page.getByRole('heading', { name: '审核', exact: true })).toBeAttached();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: '审核', exact: true });
  await expect(help.getByRole('list', { name: '步骤' })).toContainText('按 R');
  for (const [key, word] of [
    ['J', '下一篇'],
    ['K', '上一篇'],
    ['Ctrl K', '搜索与命令'],
    ['?', '帮助'],
  ])
    await expect(help.locator('dl > div').filter({ has: page.getByText(word ?? '', { exact: true }) })).toContainText(
      (key ?? '').replace(' ', ''),
    );
  expect(await brokenRulesOn(page)).toEqual([]);
  await help.getByRole('link', { name: '全部帮助' }).click();
  await expect(help).toBeHidden();
  await expect(page.getByRole('heading', { name: '内容管理', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: '审计日志' })).toBeHidden();
  expect(await brokenRulesOn(page)).toEqual([]);
});

test('? typed into a field is a question mark', async ({ browser }) => {
  const { page } = await signIn(browser, 'editor');
  await open(page, `${siteOf(page)}/articles`);
  const find = page.getByRole('searchbox').or(page.getByPlaceholder(/标题/)).first();
  await find.click();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog')).toBeHidden();
});
