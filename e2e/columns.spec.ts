import { readFile } from 'node:fs/promises';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { open, type Person, signIn, siteOf } from './support/people.ts';
import { product } from './support/product.ts';

// The columns of a county, rearranged by the one who answers for them.
test.describe.configure({ mode: 'serial' });

const MARK = Date.now().toString(36);

let admin: Person;
let host = '';

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** What the portal of the county has at an address, and where it leads; no name server knows the hosts of the demonstration. */
async function found(request: APIRequestContext, path: string): Promise<[number, string | undefined]> {
  const { port } = product().portal;
  const asked = { maxRedirects: 0, headers: { host: `${host}:${port}` } };
  const answer = await request.get(`http://127.0.0.1:${port}${path}`, asked);
  return [answer.status(), answer.headers()['location']];
}

test.beforeAll(async ({ browser }) => {
  admin = await signIn(browser, 'county-admin');
  const site = product().accounts.find(({ username }) => username === 'county-admin')?.site ?? '';
  host = product().portal.hosts[site] ?? '';
});

test('a list that is typed becomes a tree, after what is wrong was said by its line', async ({ request }) => {
  const { page } = admin;
  await open(page, `${siteOf(page)}/columns`);
  await page.getByRole('button', { name: '批量添加' }).click();
  const drawer = page.getByRole('dialog');
  await drawer
    .getByLabel('每行一个栏目名称')
    .fill(`甲栏目${MARK}|a-${MARK}\n乙栏目${MARK}|a-${MARK}\n  丙栏目${MARK}|c`);
  await expect(drawer.getByRole('listitem').nth(1)).toContainText('这个英文名已有栏目在用');
  await expect(drawer.getByRole('button', { name: /^添加/ })).toBeDisabled();
  await drawer
    .getByLabel('每行一个栏目名称')
    .fill(`甲栏目${MARK}|a-${MARK}\n乙栏目${MARK}|b-${MARK}\n  丙栏目${MARK}|c`);
  await drawer.getByRole('button', { name: '添加 3 个栏目' }).click();
  await expect(row(page, `丙栏目${MARK}`).locator('.sub')).toHaveText(`/b-${MARK}/c/`);
  await expect.poll(() => found(request, `/b-${MARK}/c/`)).toEqual([200, undefined]);
});

test('a column goes below another through 移动到…, and back by 撤销', async ({ request }) => {
  const { page } = admin;
  await open(page, `${siteOf(page)}/columns`);
  await row(page, `乙栏目${MARK}`).getByRole('button', { name: '移动' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: `丙栏目${MARK}` })).toBeDisabled();
  await dialog.getByRole('radio', { name: `甲栏目${MARK}` }).check();
  await dialog.getByRole('button', { name: '移动', exact: true }).click();
  await expect(row(page, `丙栏目${MARK}`).locator('.sub')).toHaveText(`/a-${MARK}/b-${MARK}/c/`);
  await expect.poll(() => found(request, `/b-${MARK}/c/`)).toEqual([301, `/a-${MARK}/b-${MARK}/c/`]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row(page, `丙栏目${MARK}`).locator('.sub')).toHaveText(`/b-${MARK}/c/`);
  await expect.poll(() => found(request, `/b-${MARK}/c/`)).toEqual([200, undefined]);
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
  await expect(row(page, `丙栏目${MARK}`).locator('.sub')).toHaveText(`/a-${MARK}/c/`);
});

test('settings say where they come from, are set apart, and keep a column out of the menus', async ({ request }) => {
  const { page } = admin;
  await row(page, `丙栏目${MARK}`).getByRole('button', { name: '变更' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('tab', { name: '责任' }).click();
  await expect(drawer.getByText(`继承自 甲栏目${MARK}`).or(drawer.getByText('继承自 站点')).first()).toBeVisible();
  await drawer.getByRole('tab', { name: '更新' }).click();
  await drawer.getByLabel('依据').click();
  await page.locator('.ant-select-item-option', { hasText: '动态、要闻类' }).click();
  await expect(drawer.getByLabel('更新周期（天）')).toHaveValue('14');
  await drawer.getByRole('tab', { name: '可见' }).click();
  await drawer.getByRole('radio', { name: /^不在导航里/ }).check();
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(row(page, `丙栏目${MARK}`)).toContainText('不在导航');
  await expect.poll(() => found(request, `/a-${MARK}/c/`)).toEqual([200, undefined]);
});

test('a column has a responsible person by name, out of those who work there', async () => {
  const { page } = admin;
  await row(page, `甲栏目${MARK}`).getByRole('button', { name: '变更' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('tab', { name: '责任' }).click();
  const person = drawer.getByRole('group', { name: '责任人' });
  await person.getByRole('button', { name: '单独设置' }).click();
  await person.getByLabel('责任人').click();
  const choice = page.locator('.ant-select-item-option').first();
  const name = (await choice.innerText()).replace(/（.*/, '');
  await choice.click();
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(row(page, `甲栏目${MARK}`)).toContainText(name);
  await row(page, `丙栏目${MARK}`).getByRole('button', { name: '变更' }).click();
  await drawer.getByRole('tab', { name: '责任' }).click();
  await expect(drawer.getByRole('group', { name: '责任人' })).toContainText(`继承自 甲栏目${MARK} ${name}`);
  await drawer.getByRole('button', { name: '取消' }).click();
});

test('a column is copied with its settings under a name that is free, and merged away again', async ({ request }) => {
  const { page } = admin;
  const more = async (name: string, act: string) => {
    await page.getByRole('button', { name: `更多操作：${name}` }).click();
    await page.getByRole('menuitem', { name: act }).click();
  };
  await more(`丙栏目${MARK}`, '复制到…');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('栏目名称')).toHaveValue(`丙栏目${MARK}`);
  await dialog.getByLabel('栏目名称').fill(`丁栏目${MARK}`);
  await dialog.getByLabel('英文名').fill(`d-${MARK}`);
  await dialog.getByRole('button', { name: '复制 1 个栏目' }).click();
  await expect(row(page, `丁栏目${MARK}`)).toContainText('不在导航');
  await expect.poll(() => found(request, `/d-${MARK}/`)).toEqual([200, undefined]);

  await more(`丁栏目${MARK}`, '合并到…');
  await dialog.getByLabel('合并到哪个栏目').fill(`乙栏目${MARK}`);
  await page.locator('.ant-select-item-option', { hasText: `乙栏目${MARK}` }).click();
  await expect(dialog.getByText('0 篇，其中已发布 0 篇')).toBeVisible();
  const go = dialog.getByRole('button', { name: /^合\s?并$/ });
  await expect(go).toBeDisabled();
  await dialog.getByLabel(`输入“丁栏目${MARK}”确认`).fill(`丁栏目${MARK}`);
  await go.click();
  await expect(row(page, `丁栏目${MARK}`)).toHaveCount(0);
  await expect.poll(() => found(request, `/d-${MARK}/`)).toEqual([301, `/b-${MARK}/`]);
});

test('the tree goes out as a file, comes in again as it was, and a row that is wrong is named', async () => {
  const { page } = admin;
  const choose = async (buffer: Buffer, name: string) => {
    await page.getByRole('button', { name: '更多操作', exact: true }).click();
    await page.getByRole('menuitem', { name: '导入' }).click();
    await page.getByRole('dialog').locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  };
  await page.getByRole('button', { name: '更多操作', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: '导出 XLSX' }).click();
  const whole = await readFile(await (await download).path());
  await choose(whole, 'columns.xlsx');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText(/没有问题：添加 0，变更 0，不变 \d+/);
  await dialog
    .getByRole('button', { name: '关闭' })
    .or(dialog.getByRole('button', { name: 'Close' }))
    .click();

  const head = '网址,栏目名称,栏目形式,审核步骤,可见';
  const sound = `f-${MARK},文件栏目${MARK},专题,保密审查/保密审查人,不在导航`;
  await choose(Buffer.from(`${head}\n${sound}\nnone-${MARK}/x,孤儿,,,`), 'wrong.csv');
  await expect(dialog.getByRole('listitem')).toHaveText(/第 3 行“网址”：\s*上级栏目不在站点上/);
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'sound.csv', mimeType: 'text/csv', buffer: Buffer.from(`${head}\n${sound}`) });
  await dialog.getByRole('button', { name: '导入 1 个栏目' }).click();
  await expect(row(page, `文件栏目${MARK}`)).toContainText('专题');
  await expect(row(page, `文件栏目${MARK}`)).toContainText('1 步审核');
});
