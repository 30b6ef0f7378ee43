import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
beforeAll(() => portal.start(), 60_000);
afterAll(() => portal.stop());

it.each([
  ['/xwzx/tzgg/?elder=on&x=1', '/dtyw/tzgg/?elder=on'],
  ['/xwzx/tzgg/feed.xml', '/dtyw/tzgg/feed.xml'],
])('%s, where a column was before, leads to where it is', async (path, now) => {
  const { status, headers } = await portal.ask(path);
  expect([status, headers.location]).toEqual([301, now]);
});

it('an address where no column ever was is not there', async () => {
  expect((await portal.ask('/xwzx/nichts/')).status).toBe(404);
});

it('a column that is a single page shows the newest thing it holds, whose own address is told to search engines', async () => {
  const { status, body } = await portal.ask('/zwgk/gkzn/');
  expect(status).toBe(200);
  expect(body).toContain('name="ArticleTitle"');
  expect(body).toMatch(/<link rel="canonical" href="[^"]+\/zwgk\/gkzn\/[0-9a-f-]{36}\.html"/);
});

it('a column that is a link leads elsewhere, from its address and from every menu', async () => {
  const { status, headers } = await portal.ask('/zwgk/ysqgk/');
  expect([status, headers.location]).toEqual([302, 'https://www.gov.cn/ysqgk']);
  expect((await portal.ask('/zwgk/gkml/')).body).toContain('href="https://www.gov.cn/ysqgk"');
});
