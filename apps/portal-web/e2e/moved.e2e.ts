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
