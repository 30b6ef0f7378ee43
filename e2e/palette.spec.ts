import { expect, type Page, test } from '@playwright/test';
import { brokenRulesOn } from './support/axe.ts';
import { type Person, signIn } from './support/people.ts';

// The search of the top bar: from every page to whatever the person may open.
test.describe.configure({ mode: 'serial' });

let editor: Person;

test.beforeAll(async ({ browser }) => {
  editor = await signIn(browser, 'editor');
});

const box = (page: Page) => page.getByRole('combobox', { name: '搜索与命令' });
const found = (page: Page, group: string) => page.getByRole('group', { name: group }).getByRole('option');

async function look(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+KeyK');
  await box(page).fill(text);
}

test('a column is found by the initials of its name and opened without a mouse', async () => {
  const { page } = editor;
  await look(page, 'hhzz');
  await expect(found(page, '栏目')).toContainText(['河湖长制']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\?column=/);
  await expect(page.getByRole('heading', { name: '河湖长制' })).toBeVisible();
});

test('an article is found by a word of its title, which stands out', async () => {
  const { page } = editor;
  await look(page, '污水');
  const first = found(page, '稿件').first();
  await expect(first.locator('b').first()).toHaveText('污水');
  expect(await brokenRulesOn(page)).toEqual([]);
  await first.click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/);
});

test('commands are asked for by their sign, and nothing is offered that the person may not do', async () => {
  const { page } = editor;
  await look(page, '》');
  await expect(found(page, '可以做').filter({ hasText: '写稿' })).toBeVisible();
  await expect(page.getByRole('option', { name: '开设站点' })).toHaveCount(0);
  await box(page).fill('@周');
  await expect(page.getByText('没有找到“周”').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveCount(0);
});

test('what is found nowhere is said, and a search that fails says so beside what was found', async () => {
  const { page } = editor;
  await look(page, '查无此事');
  await expect(page.getByText('没有找到“查无此事”').first()).toBeVisible();
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('FindArticles') ? route.abort() : route.continue(),
  );
  await box(page).fill('农村');
  await expect(page.getByRole('group', { name: '稿件' }).getByRole('alert')).toBeVisible();
  await expect(found(page, '栏目').first()).toContainText('农村');
  await page.unroute('**/graphql');
  await page.keyboard.press('Escape');
});

test('the operator goes to another site and to a person', async ({ browser }) => {
  const { page } = await signIn(browser, 'operator');
  await look(page, '青溪县');
  await found(page, '站点').first().click();
  await expect(page.getByRole('banner')).toContainText('青溪县人民政府');
  await look(page, '@周文竹');
  await found(page, '人员').first().click();
  await expect(page).toHaveURL(/\/people\?person=/);
  await expect(page.getByText('周文竹').first()).toBeVisible();
  await page.context().close();
});
