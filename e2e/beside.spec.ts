import { expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';
import { submitted } from './support/submitted.ts';

test.setTimeout(180_000);

const LIMIT = `mutation ($input: ChangeSiteStepsInput!) { changeSiteSteps(input: $input) { version } }`;
const STEPS = `query { siteSteps { version } }`;

const site = (page: Page): string => siteOf(page).slice('/s/'.length);

async function look(page: Page, name: string): Promise<void> {
  for (const width of [1440, 720, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/beside/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await brokenRulesOn(page)).toEqual([]);
}

test('an editor reminds the reviewer, who asks a colleague first; the opinion is waited for, and stands in the trail', async ({
  browser,
}) => {
  const editor = await signIn(browser, 'editor');
  const title = `会签稿 ${Date.now()}`;
  const id = await submitted(editor.page, title);
  await open(editor.page, `${siteOf(editor.page)}/articles/${id}`);
  await editor.page.getByRole('button', { name: '催办' }).click();
  await expect(editor.page.getByText('4 小时内不能再催')).toBeVisible();
  await expect(editor.page.getByRole('button', { name: '催办' })).toBeDisabled();
  await look(editor.page, 'reminded');

  const reviewer = await signIn(browser, 'reviewer');
  const review = `/s/${site(editor.page)}/review?item=${id}`;
  await open(reviewer.page, review);
  await reviewer.page.getByRole('button', { name: '请人会签' }).click();
  const dialog = reviewer.page.getByRole('dialog');
  await dialog.getByRole('button', { name: '请人会签' }).click();
  await expect(dialog.getByText('还没有选人')).toBeVisible();
  await dialog.getByLabel('请谁会签').click();
  await look(reviewer.page, 'asking');
  const colleague = reviewer.page.locator('.ant-select-item-option').filter({ hasText: '严谨行' });
  await colleague.first().click();
  await reviewer.page.keyboard.press('Escape');
  await dialog.getByLabel('请会签什么').fill('是否涉密');
  await dialog.getByRole('button', { name: '请人会签' }).click();
  await expect(reviewer.page.getByText('会签后才能通过。')).toBeVisible();
  await expect(reviewer.page.getByRole('button', { name: /^通过/ })).toHaveCount(0);
  await look(reviewer.page, 'asked');

  const asked = await signIn(browser, 'secrecy');
  await open(asked.page, `${siteOf(asked.page)}/review?item=${id}`);
  const form = asked.page.getByRole('group', { name: '你的会签意见' });
  await form.getByRole('button', { name: '不同意' }).click();
  await expect(form.getByRole('alert')).toHaveText('不同意要写原因');
  await look(asked.page, 'opinion');
  await form.getByLabel('你的会签意见').fill('不涉密');
  await form.getByRole('button', { name: '同意', exact: true }).click();
  await expect(asked.page.getByText('会签意见已交')).toBeVisible();

  await open(reviewer.page, review);
  await expect(reviewer.page.getByText('“不涉密”')).toBeVisible();
  await reviewer.page.getByRole('button', { name: /^通过/ }).click();
  await open(reviewer.page, `${siteOf(reviewer.page)}/articles/${id}/trail`);
  await expect(reviewer.page.getByRole('row').filter({ hasText: '催办' })).toBeVisible();
  await expect(reviewer.page.getByRole('row').filter({ hasText: '会签 同意' })).toBeVisible();
  await look(reviewer.page, 'trail');
});

test('a step with a time limit says in the queue what is left, and what is late can be asked for alone', async ({
  browser,
}) => {
  const admin = await signIn(browser, 'county-admin');
  await open(admin.page, `${siteOf(admin.page)}/columns?steps=1`);
  const drawer = admin.page.getByRole('dialog');
  await drawer.getByLabel('办理时限').first().click();
  await admin.page.getByText('4 个工作小时内').click();
  await look(admin.page, 'limit');
  await drawer.getByRole('button', { name: /^保\s?存$/ }).click();
  await expect(admin.page.getByText('已保存，即刻生效')).toBeVisible();

  const editor = await signIn(browser, 'editor');
  const title = `限时稿 ${Date.now()}`;
  const id = await submitted(editor.page, title);
  const reviewer = await signIn(browser, 'reviewer');
  await open(reviewer.page, `${siteOf(reviewer.page)}/review?item=${id}`);
  const queue = reviewer.page.getByRole('region', { name: '待审队列' });
  await expect(queue.getByRole('link').filter({ hasText: title })).toContainText(/剩 \d+/);
  await expect(reviewer.page.getByText(/^限 .* 前办理$/)).toBeVisible();
  await look(reviewer.page, 'left');
  await open(reviewer.page, `${siteOf(reviewer.page)}/review?late=late`);
  await expect(queue.getByText(title)).toHaveCount(0);
  const { siteSteps } = await ask<{ siteSteps: { version: number } }>(admin.page, site(admin.page), STEPS);
  const steps = [{ key: 'review', role: 'REVIEWER' }];
  await ask(admin.page, site(admin.page), LIMIT, { input: { version: siteSteps.version, steps } });
});

test('a reviewer keeps a phrase, inserts it and takes it off; where nobody else may judge, that is said', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'reviewer');
  await open(page, `${siteOf(page)}/review`);
  const words = `附件第 ${Date.now()} 页缺章。`;
  const field = page.getByLabel('审核意见');
  await field.fill(words);
  await page.getByRole('button', { name: '存为我的常用语' }).click();
  const phrases = page.getByRole('group', { name: '常用语' });
  await expect(phrases.getByRole('button', { name: words })).toBeVisible();
  await field.fill('');
  await phrases.getByRole('button', { name: words }).click();
  await expect(field).toHaveValue(words);
  await page.getByRole('button', { name: '整理', exact: true }).click();
  await look(page, 'phrases');
  await phrases.getByRole('button', { name: `删除常用语：${words}` }).click();
  await expect(phrases.getByText(words)).toHaveCount(0);
  await page.getByRole('button', { name: '转交', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('没有别的人可以转交')).toBeVisible();
});
