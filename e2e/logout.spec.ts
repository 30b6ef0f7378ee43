import { expect, type Page, test } from '@playwright/test';
import { product } from './support/product.ts';
import { signIn } from './support/people.ts';

async function leave(page: Page): Promise<void> {
  await page.getByRole('banner').locator('.who button').click();
  await page.getByRole('menuitem', { name: '退出' }).click();
}

const password = (page: Page) => page.locator('input[name="password"]');

test.describe('退出', () => {
  test('shows the login page, and nobody is let in again without a password', async ({ browser }) => {
    const { page } = await signIn(browser, 'editor');
    await leave(page);
    await expect(password(page)).toBeVisible();
    await page.goto(product().admin);
    await expect(password(page)).toBeVisible();
    expect((await page.request.get(`${product().admin}/auth/session`)).status()).toBe(401);
  });

  test('asks for a password even where the provider could not be told', async ({ browser }) => {
    const { page } = await signIn(browser, 'reviewer');
    await page.route('**/protocol/openid-connect/logout**', (route) => route.abort());
    const untold = page.waitForEvent('requestfailed', (request) => request.url().includes('/logout'));
    await leave(page);
    await untold;
    const next = await page.context().newPage();
    await next.goto(`${product().admin}/auth/login?returnTo=/`);
    await expect(password(next)).toBeVisible();
  });

  test('lets the next person in at the same browser', async ({ browser }) => {
    const { page } = await signIn(browser, 'editor');
    await leave(page);
    await page.locator('input[name="username"]').fill('publisher');
    await password(page).fill(product().accounts.find(({ username }) => username === 'publisher')?.password ?? '');
    await password(page).press('Enter');
    await expect(page).toHaveURL(/\/s\/[0-9a-f-]{36}\//);
  });
});
