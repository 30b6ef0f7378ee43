import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { open, type Person, signIn, siteOf } from './support/people.ts';
import { product } from './support/product.ts';

// The columns of a county, rearranged by the one who answers for them.
test.describe.configure({ mode: 'serial' });

const MARK = Date.now().toString(36);
const CREATE = 'mutation ($input: CreateColumnInput!) { createColumn(input: $input) { id path } }';

let admin: Person;
let host = '';

const idOf = (page: Page): string => siteOf(page).slice('/s/'.length);
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

async function made(slug: string, name: string, parentId: string | null = null): Promise<string> {
  const input = { slug, name, parentId, description: '说明', keywords: '词' };
  const { createColumn } = await ask<{ createColumn: { id: string } }>(admin.page, idOf(admin.page), CREATE, { input });
  return createColumn.id;
}

/** Asks the portal for a page of the county; no name server knows the hosts of the demonstration. */
function get(request: APIRequestContext, path: string) {
  const { port } = product().portal;
  return request.get(`http://127.0.0.1:${port}${path}`, { maxRedirects: 0, headers: { host: `${host}:${port}` } });
}

test.beforeAll(async ({ browser }) => {
  admin = await signIn(browser, 'county-admin');
  const site = product().accounts.find(({ username }) => username === 'county-admin')?.site ?? '';
  host = product().portal.hosts[site] ?? '';
  await made(`a-${MARK}`, `甲栏目${MARK}`);
  const middle = await made(`b-${MARK}`, `乙栏目${MARK}`);
  await made('c', `丙栏目${MARK}`, middle);
});

test('a column goes below another through 移动到…, and back by 撤销', async ({ request }) => {
  const { page } = admin;
  await open(page, `${siteOf(page)}/columns`);
  await row(page, `乙栏目${MARK}`).getByRole('button', { name: '移动' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: `丙栏目${MARK}` })).toBeDisabled();
  await dialog.getByRole('radio', { name: `甲栏目${MARK}` }).check();
  await dialog.getByRole('button', { name: '移动', exact: true }).click();
  await expect(row(page, `丙栏目${MARK}`)).toContainText(`/a-${MARK}/b-${MARK}/c/`);
  const old = await get(request, `/b-${MARK}/c/`);
  expect([old.status(), old.headers()['location']]).toEqual([301, `/a-${MARK}/b-${MARK}/c/`]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row(page, `丙栏目${MARK}`)).toContainText(`/b-${MARK}/c/`);
  expect((await get(request, `/b-${MARK}/c/`)).status()).toBe(200);
});

test('Alt and an arrow put the row under the focus one place up', async () => {
  const { page } = admin;
  const names = () => page.getByRole('row').filter({ hasText: MARK }).locator('.ti').allTextContents();
  expect(await names()).toEqual(['甲', '乙', '丙'].map((letter) => `${letter}栏目${MARK}`));
  await row(page, `乙栏目${MARK}`).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(names).toEqual(['乙', '丙', '甲'].map((letter) => `${letter}栏目${MARK}`));
});

test('a column that is dragged onto another stands below it', async () => {
  const { page } = admin;
  const target = row(page, `甲栏目${MARK}`);
  await row(page, `丙栏目${MARK}`).locator('.tree-handle').dragTo(target);
  await expect(row(page, `丙栏目${MARK}`)).toContainText(`/a-${MARK}/c/`);
});
