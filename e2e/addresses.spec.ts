import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { account, product } from './support/product.ts';

const PEOPLE = [
  'operator',
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

test.describe('what running.json says', () => {
  test('every address answers', async ({ request }) => {
    const { admin, health, metrics, idp } = product();
    const addresses = [admin, health, metrics, `${idp}/.well-known/openid-configuration`];
    const answers = await Promise.all(addresses.map((address) => request.get(address)));
    expect(answers.map((answer) => answer.status())).toEqual([200, 200, 200, 200]);
  });

  test('every site has a page in a browser, and the province is the topmost', async ({ page }) => {
    const { hosts, port } = product().portal;
    expect(hosts['province']).toBe(hosts[account('operator').site]);
    for (const host of new Set(Object.values(hosts))) {
      const answer = await page.goto(`http://${host}:${port}/`);
      expect(answer?.status(), host).toBe(200);
    }
  });

  test('every demo account works at a site that exists', () => {
    const { accounts, portal } = product();
    expect(PEOPLE.filter((username) => !accounts.some((one) => one.username === username))).toEqual([]);
    expect(accounts.filter(({ site }) => !portal.hosts[site])).toEqual([]);
  });

  test('the staff endpoint wants a login, the public one a stored operation', async ({ request }) => {
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
    const body = { headers, data: { query: '{ __typename me { username } }' } };
    const staff = await request.post(product().graphql, body);
    expect(await staff.text()).toContain('AUTH.UNAUTHENTICATED');
    const open = await request.post(product().publicGraphql, body);
    expect(open.status()).toBeGreaterThanOrEqual(400);
  });

  test('a script gets a token of a demo account and is that person', async ({ request }) => {
    const env = { ...process.env, JIYUE_DATA: dirname(process.env['JIYUE_RUNNING'] ?? '') };
    const token = execFileSync(process.execPath, ['tools/token.ts', 'editor'], { env, encoding: 'utf8' }).trim();
    const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' };
    const answer = await request.post(product().graphql, { headers, data: { query: '{ me { username } }' } });
    expect(await answer.json()).toEqual({ data: { me: { username: 'editor' } } });
  });

  test('an unknown host gets no other site', async ({ request }) => {
    const answer = await request.get(`http://127.0.0.1:${product().portal.port}/`, {
      headers: { host: 'nobody.localhost' },
    });
    expect(answer.status()).toBe(421);
  });
});
