import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { account, product } from './product.ts';

/** A signed-in person: their browser page and the name they bear on screen. */
export interface Person {
  readonly page: Page;
  readonly name: string;
}

/** Signs a demo account in through the login page, in a browser of their own; Keycloak's page has the same fields. */
export async function signIn(browser: Browser, username: string, options: BrowserContextOptions = {}): Promise<Person> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${product().admin}/auth/login?returnTo=/`);
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(account(username).password);
  await page.locator('input[name="password"]').press('Enter');
  await expect(page).toHaveURL(/\/s\/[0-9a-f-]{36}\//);
  await expect(page.getByRole('banner')).toBeVisible();
  return { page, name: await nameOf(page) };
}

/** The path of the site a person's page is on: `/s/<id>`. */
export function siteOf(page: Page): string {
  return /\/s\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
}

/** Goes to an address of the administration application. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${product().admin}${path}`);
}

async function nameOf(page: Page): Promise<string> {
  const answer = await page.request.get(`${product().admin}/auth/session`, {
    headers: { 'user-agent': await page.evaluate(() => navigator.userAgent) },
  });
  const { name }: { name: string } = JSON.parse(await answer.text());
  return name;
}
