import { type Browser, expect, type Page, test } from '@playwright/test';
import { open, signIn, siteOf } from './support/people.ts';
import { account, portalUrl } from './support/product.ts';

const FAR = { timezoneId: 'America/New_York' };
const MOMENT = /(?:20\d\d-)?\d\d-\d\d(?: \d\d:\d\d)?|\d\d:\d\d(?::\d\d)?|\d+ ?月 ?\d+ ?日/g;

async function momentsOn(page: Page): Promise<string[]> {
  return (await page.getByRole('main').innerText()).match(MOMENT) ?? [];
}

async function both(browser: Browser, username: string): Promise<{ near: Page; far: Page; site: string }> {
  const { page: near } = await signIn(browser, username);
  const { page: far } = await signIn(browser, username, FAR);
  return { near, far, site: siteOf(near) };
}

const SCREENS: readonly [username: string, path: string][] = [
  ['editor', '/articles'],
  ['reviewer', '/review'],
  ['county-admin', '/people'],
  ['county-admin', '/calendar'],
  ['auditor', '/report'],
  ['operator', '/sites'],
];

for (const [username, path] of SCREENS) {
  test(`${username} reads the same days and times on ${path} in New York as in Shanghai`, async ({ browser }) => {
    const { near, far, site } = await both(browser, username);
    await Promise.all([open(near, `${site}${path}`), open(far, `${site}${path}`)]);
    await expect(async () => {
      const moments = await momentsOn(near);
      expect(moments).not.toEqual([]);
      expect(await momentsOn(far)).toEqual(moments);
    }).toPass({ timeout: 20_000 });
    await near.context().close();
    await far.context().close();
  });
}

test('the audit log says in New York when things happened in the province', async ({ browser }) => {
  const { near, far, site } = await both(browser, 'auditor');
  await open(near, `${site}/audit`);
  await expect(async () => expect(await momentsOn(near)).not.toEqual([])).toPass();
  // whoever reads it later finds the earlier reading in it, too
  const moments = (await momentsOn(near)).slice(0, 5);
  await open(far, `${site}/audit`);
  await expect(async () => expect(await momentsOn(far)).toEqual(expect.arrayContaining(moments))).toPass();
  await near.context().close();
  await far.context().close();
});

test('the report begins with the day of the province, when it is still yesterday in New York', async ({ browser }) => {
  const { page } = await signIn(browser, 'auditor', FAR);
  await page.clock.setFixedTime('2026-11-30T17:00:00Z'); // 1 December, one in the morning
  await open(page, `${siteOf(page)}/report`);
  await expect(page.getByPlaceholder('开始日期')).toHaveValue('2026-12-01');
});

test('a citizen far away reads the day of the province', async ({ browser }) => {
  const pages = await Promise.all([{}, FAR].map(async (zone) => (await browser.newContext(zone)).newPage()));
  const texts = await Promise.all(
    pages.map(async (page) => {
      await page.goto(portalUrl(account('county-admin').site));
      return (await page.getByRole('main').innerText()).match(MOMENT);
    }),
  );
  expect(texts[1]).toEqual(texts[0]);
});
