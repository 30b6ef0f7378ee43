import type { Running } from '../supervisor/running.ts';
import { openBrowser } from '../bars/xss/draw.ts';

/** The editor goes to the toys through the menu; a citizen looks for a trace of them. Answers what is not so. */
export async function seeInTheBrowser(running: Running, username: string): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const account = running.accounts.find((one) => one.username === username);
    await page.goto(`${running.admin}/auth/login?returnTo=/`);
    await page.locator('input[name="username"]').fill(username);
    await page.locator('input[name="password"]').fill(account?.password ?? '');
    await page.locator('input[name="password"]').press('Enter');
    await page.getByRole('link', { name: '玩具' }).first().click();
    const row = page.getByRole('cell', { name: '风筝' });
    await row.waitFor({ timeout: 15_000 }).catch(() => undefined);
    return (await row.isVisible()) ? [] : [`the screen lists it (${await page.locator('body').innerText()})`];
  } finally {
    await browser.close();
  }
}
