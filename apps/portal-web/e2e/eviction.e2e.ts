import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
// Room for some twenty pages: a plain cache would have forgotten the home page ten times over.
beforeAll(() => portal.start(0, { JIYUE_PORTAL_CACHE_MB: '1', JIYUE_PORTAL_MEMORY_MB: '4096' }), 60_000);
afterAll(() => portal.stop());

const LOTS = Array.from({ length: 100 }, (_, index) => index);

it('keeps the home page and a list while others search and try addresses without end', async () => {
  for (const path of ['/', '/dtyw/zwyw/']) await portal.ask(path);
  const [homes, lists] = [portal.api.asked.get('PortalHome'), portal.api.asked.get('PortalColumn')];
  for (const index of LOTS) await portal.ask(`/search?q=${index}`);
  for (const index of LOTS) await portal.ask(`/nichts-${index}/`);
  for (const index of LOTS) await portal.ask('/', { host: `nobody-${index}.localhost` });
  for (const path of ['/', '/dtyw/zwyw/']) await portal.ask(path);
  expect([portal.api.asked.get('PortalHome'), portal.api.asked.get('PortalColumn')]).toEqual([homes, lists]);
});
