import { type Browser, expect, type Page, test } from '@playwright/test';
import { openSubSite } from './support/opening.ts';
import { open, signIn, siteOf } from './support/people.ts';
import { account, product } from './support/product.ts';
import { loginFirst } from './support/provider.ts';

const SERIAL = Date.now().toString(36);

/** The newest link that a captured letter to this address holds. */
async function linkTo(page: Page, address: string): Promise<string> {
  let link = '';
  await expect(async () => {
    await page.goto(`${product().admin}/outbox`);
    const letter = page.locator('article').filter({ hasText: address }).first();
    link = /\S+\/auth\/invitation\/\S+/.exec(await letter.innerText({ timeout: 1_000 }))?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 20_000 });
  return link;
}

async function invite(page: Page, given: { name: string; username: string; address: string }): Promise<void> {
  await page.getByRole('button', { name: /^邀请人员/ }).click();
  const drawer = page.getByRole('dialog', { name: '邀请人员' });
  await drawer.getByLabel('姓名').fill(given.name);
  await drawer.getByLabel('用户名').fill(given.username);
  await drawer.getByLabel('邮箱或手机号').fill(given.address);
  await drawer.getByRole('combobox', { name: '单位' }).click();
  await page.locator('.ant-select-item-option').first().click();
  await drawer.getByRole('button', { name: /^邀\s?请$/ }).click();
  await expect(drawer).toBeHidden();
}

/** Opens the link in a browser of their own, and comes in. */
async function comeIn(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await loginFirst(page);
  return page;
}

test.describe('邀请人员', () => {
  const name = '马知秋';
  const username = `zhiqiu.${SERIAL}`;
  const address = `${username}@qingxi.example`;
  let admin: Page;
  let link = '';

  test.beforeAll(async ({ browser }) => {
    ({ page: admin } = await signIn(browser, 'county-admin'));
    await open(admin, `${siteOf(admin)}/people`);
    await invite(admin, { name, username, address });
  });

  test('the person is listed as not active, with until when the link works', async () => {
    const drawer = admin.getByRole('dialog', { name, exact: true });
    await expect(drawer).toContainText(/未激活，\d\d-\d\d \d\d:\d\d 前有效/);
    await expect(drawer).toContainText(`${username.slice(0, 1)}***@qingxi.example`);
    await expect(drawer.getByRole('button', { name: '撤回邀请' })).toBeVisible();
  });

  test('the link in the letter leads to their first login, and in', async ({ browser }) => {
    link = await linkTo(await (await browser.newContext()).newPage(), address);
    const theirs = await comeIn(browser, link);
    await expect(theirs.getByRole('banner')).toContainText(name);
    await admin.reload();
    await expect(admin.getByRole('dialog', { name, exact: true })).toContainText('已激活');
  });

  test('the link works once', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(link);
    await expect(page.getByRole('heading', { name: '这个链接不能用了' })).toBeVisible();
  });

  test('a link that was taken back leads nowhere, and another may be sent', async ({ browser }) => {
    const other = { name: '何望舒', username: `wangshu.${SERIAL}`, address: `wangshu.${SERIAL}@qingxi.example` };
    await open(admin, `${siteOf(admin)}/people`);
    await invite(admin, other);
    const page = await (await browser.newContext()).newPage();
    const sent = await linkTo(page, other.address);
    const drawer = admin.getByRole('dialog', { name: other.name, exact: true });
    await drawer.getByRole('button', { name: '撤回邀请' }).click();
    const asked = admin.getByRole('dialog').filter({ hasText: '已经发出的链接立即失效' });
    await asked.getByRole('button', { name: '撤回邀请' }).click();
    await expect(drawer).toContainText('未激活，已撤回');
    await page.goto(sent);
    await expect(page.getByRole('heading', { name: '这个链接不能用了' })).toBeVisible();
    await drawer.getByRole('button', { name: '重新邀请' }).click();
    await expect(admin.getByRole('dialog').filter({ hasText: '原来的链接随即失效' })).toBeVisible();
  });
});

test('the operator opens a site and invites its administrator, who comes in by the letter and sees the site', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const { page } = await signIn(browser, 'operator');
  const [reviewer, secrecy, publisher, editor] = [
    account('reviewer').name,
    account('secrecy').name,
    account('publisher').name,
    account('editor').name,
  ];
  await page.keyboard.press('Control+j');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .or(page.getByRole('dialog').getByRole('textbox'))
    .first()
    .fill('青溪');
  await page.getByRole('dialog').getByText('青溪县人民政府').click();
  await expect(page.getByRole('banner')).toContainText('青溪县人民政府');
  await open(page, `${siteOf(page)}/sites/new`);
  const newcomer = { name: '沈若谷', username: `ruogu.${SERIAL}`, address: `ruogu.${SERIAL}@qingxi.example` };
  const code = `990122${String((Date.now() + 7_000) % 10_000).padStart(4, '0')}`;
  const department = `林业局${code.slice(-4)}`;
  const staff = { 站点管理员: newcomer, 审核人: reviewer, 保密审查: secrecy, 发布人: publisher, 部门编辑: editor };
  await openSubSite(page, { department, host: `lyj${SERIAL}`, code, staff });
  const theirs = await comeIn(browser, await linkTo(await (await browser.newContext()).newPage(), newcomer.address));
  await expect(theirs.getByRole('banner')).toContainText(department);
  await expect(theirs.getByRole('banner')).toContainText(newcomer.name);
});
