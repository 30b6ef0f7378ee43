import type { Page } from '@playwright/test';
import type { Running } from '../supervisor/running.ts';
import { openBrowser } from '../bars/xss/draw.ts';

/** The editor goes to the toys through the menu, the administrator finds one waiting in the inbox. Answers what is not so. */
export async function seeInTheBrowser(running: Running): Promise<string[]> {
  const throughMenu = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: '玩具' }).first().click();
  };
  const throughInbox = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: '审核' }).first().click();
  };
  return [
    ...(await seeAs(running, 'editor', throughMenu, '风筝')),
    ...(await seeAs(running, 'county-admin', throughInbox, '送出去')),
  ];
}

async function seeAs(
  running: Running,
  username: string,
  steps: (page: Page) => Promise<void>,
  seen: string,
): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const account = running.accounts.find((one) => one.username === username);
    await page.goto(`${running.admin}/auth/login?returnTo=/`);
    await page.locator('input[name="username"]').fill(username);
    await page.locator('input[name="password"]').fill(account?.password ?? '');
    await page.locator('input[name="password"]').press('Enter');
    await steps(page);
    await page.getByText(seen).first().waitFor({ timeout: 60_000 });
    return [];
  } catch (error) {
    return [`${username} sees ${seen}: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    await browser.close();
  }
}
