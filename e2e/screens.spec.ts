import { expect, type Page, test } from '@playwright/test';
import { brokenRulesOn } from './support/axe.ts';
import { open, signIn, siteOf } from './support/people.ts';
import { product } from './support/product.ts';

test.setTimeout(180_000);

const PHONE = { viewport: { width: 390, height: 844 } };
/** A desk, the same at 200 %, and a phone. */
const WIDTHS = [1440, 720, 390];
const ACCOUNTS = [
  'operator',
  'security',
  'auditor',
  'city-admin',
  'county-admin',
  'editor',
  'reviewer',
  'publisher',
  'secrecy',
  'officer',
  'contractor',
];

/** What the browser complains of while the screens are looked at. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return complaints;
}

/** How far the page is wider than the window, at every width. */
async function overflowOf(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    found.push(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
  }
  return found;
}

/** `?` says what the screen is for and how it is used. */
async function hasItsLesson(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('?');
  const help = page.getByRole('dialog');
  await expect(help.getByRole('list', { name: '步骤' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
}

// a screen is held against the rules once, as the first who has it in their menu sees it
const heldAgainstRules = new Set<string>();

for (const username of ACCOUNTS) {
  test(`every screen in the menu of ${username} fits desk, 200 % and phone, keeps WCAG 2.1 AA, has its lesson, and the browser complains of none`, async ({
    browser,
  }) => {
    const { page } = await signIn(browser, username);
    const complaints = complaintsOf(page);
    const links = page.getByRole('navigation').first().locator('a');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const address of addresses) {
      await page.goto(`${product().admin}${address}`);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await page.setViewportSize({ width: 1440, height: 844 });
      const screen = address.replace(/^\/s\/[^/]+/, '');
      if (!heldAgainstRules.has(screen)) {
        expect([screen, ...(await brokenRulesOn(page))]).toEqual([screen]);
        await hasItsLesson(page);
      }
      heldAgainstRules.add(screen);
      expect([address, ...(await overflowOf(page))]).toEqual([address, 0, 0, 0]);
    }
    expect(addresses.length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
}

test('on a phone 更多 leads to the screens that the bar at the bottom has no room for', async ({ browser }) => {
  const { page } = await signIn(browser, 'county-admin', PHONE);
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('dialog', { name: '全部菜单' }).getByRole('link', { name: '文件规则' }).click();
  await expect(page.getByRole('heading', { name: '文件规则' })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('changed steps of the whole site are not left by Esc or by a link without a question', async ({ browser }) => {
  const { page } = await signIn(browser, 'county-admin');
  await open(page, `${siteOf(page)}/columns?steps=1`);
  await page.getByRole('button', { name: '加一步' }).click();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '文件规则' }).first().click();
  await expect.poll(() => asked).toEqual(['还有内容没有保存，仍要离开吗', '还有内容没有保存，仍要离开吗']);
  await expect(page.getByRole('group', { name: '第 2 步' })).toBeVisible();
});

test('changed file rules, and a name that was begun to be asked for, are not left without a question', async ({
  browser,
}) => {
  const { page } = await signIn(browser, 'county-admin');
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked += 1;
    void dialog.dismiss();
  });
  await open(page, `${siteOf(page)}/files`);
  await page.getByRole('checkbox', { name: /RAR/ }).click();
  await page.getByRole('link', { name: '站点设置' }).first().click();
  await expect.poll(() => asked).toBe(1);
  await expect(page.getByRole('heading', { name: '文件规则' })).toBeVisible();
  await page.getByRole('checkbox', { name: /RAR/ }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('文件规则已保存')).toBeVisible();
  await page.getByRole('link', { name: '站点设置' }).first().click();
  await page.getByRole('button', { name: /^(申请变更|重新申请)$/ }).click();
  await expect(page.getByLabel('平台访问名')).toBeFocused();
  await page.getByLabel('理由').fill('更名');
  await page.getByRole('button', { name: '先不申请' }).click();
  await expect.poll(() => asked).toBe(2);
  await expect(page.getByLabel('理由')).toHaveValue('更名');
});

test('an officer with nothing to do is told so', async ({ browser }) => {
  const { page } = await signIn(browser, 'officer');
  await expect(page.getByText('没有轮到你的事')).toBeVisible();
});
