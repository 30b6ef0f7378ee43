import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { ask } from './support/ask.ts';
import { signIn } from './support/people.ts';
import { portalUrl, product } from './support/product.ts';

const CHANGE = 'mutation ($input: ChangeSiteInput!) { changeSite(input: $input) { host version } }';
const SITE = 'query ($id: ID!) { site(id: $id) { host version } }';

type Site = { host: string; version: number };

async function siteAt(page: Page, code: string): Promise<string> {
  const query = 'query ($text: String) { sites(filter: { text: $text }, first: 5) { nodes { id code } } }';
  const { sites } = await ask<{ sites: { nodes: { id: string; code: string }[] } }>(page, homeOf(page), query, {
    text: code,
  });
  const found = sites.nodes.find((one) => one.code === code);
  if (!found) throw new Error(`no site ${code}`);
  return found.id;
}

const homeOf = (page: Page): string => /\/s\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
/** Asks the portal for a page of a host; no name server knows the hosts of the demonstration. */
function get(request: APIRequestContext, host: string, path: string) {
  const address = `http://127.0.0.1:${product().portal.port}${path}`;
  return request.get(address, { maxRedirects: 0, headers: { host: `${host}:${product().portal.port}` } });
}

test('while a change of address is made known, the former host leads to the same page of the present one', async ({
  browser,
  request,
}) => {
  const { page } = await signIn(browser, 'operator');
  const code = Object.keys(product().portal.hosts).findLast((key) => /^\d{10}$/.test(key)) ?? '';
  const site = await siteAt(page, code);
  const change = async (host: string): Promise<void> => {
    const { site: now } = await ask<{ site: Site }>(page, site, SITE, { id: site });
    await ask(page, site, CHANGE, { input: { version: now.version, host } });
  };
  const former = product().portal.hosts[code] ?? '';
  const present = `moved-${Date.now().toString(36)}.localhost`;
  const at = (host: string, path: string): string => portalUrl(code, path).replace(former, host);
  expect((await get(request, former, '/')).status()).toBe(200);
  await change(present);
  try {
    await expect(async () => {
      const answer = await get(request, former, '/search?q=%E6%B0%B4');
      expect(answer.status()).toBe(301);
      expect(answer.headers()['location']).toBe(at(present, '/search?q=%E6%B0%B4'));
    }).toPass({ timeout: 10_000 });
    expect((await get(request, present, '/')).status()).toBe(200);
  } finally {
    await change(former);
  }
  await expect(async () => {
    const back = await get(request, present, '/');
    expect([back.status(), back.headers()['location']]).toEqual([301, at(former, '/')]);
  }).toPass({ timeout: 10_000 });
});
