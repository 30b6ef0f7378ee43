import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser } from '@playwright/test';
import { browserOptions } from '@jiyue/testing/browser';
import { Citizen } from './citizen.js';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
beforeAll(() => portal.start(0, { JIYUE_PORTAL_CHALLENGE: 'work' }), 60_000);
afterAll(() => portal.stop());

it('a form with proof of work allows its own script and no other page does', async () => {
  const [form, home] = await Promise.all([portal.ask('/feedback'), portal.ask('/')]);
  const [, path = ''] = /<script src="([^"]+)" defer><\/script>/.exec(form.body) ?? [];
  const script = await portal.ask(path);
  expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect(form.headers['content-security-policy']).toContain("script-src 'self'");
  expect(home.headers['content-security-policy']).not.toContain('script-src');
  expect((await portal.ask('/script/other.js')).status).toBe(404);
});

it('a form without the work is not taken', async () => {
  const citizen = new Citizen(portal);
  const { status, body } = await citizen.hand(await citizen.open());
  expect([status, body.includes('写得清楚')]).toEqual([422, true]);
});

describe('a browser', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(browserOptions());
  }, 60_000);
  afterAll(() => browser?.close());

  it('does the work by itself, even when the reader is faster', async () => {
    const page = await browser?.newPage();
    await page?.goto(`http://yunling.localhost:${portal.port}/feedback?about=/dtyw/`);
    await page?.getByRole('radio', { name: '没有帮助' }).check();
    await page?.getByRole('button', { name: '提交意见' }).click();
    await page?.getByRole('heading', { name: '意见已经收到' }).waitFor({ timeout: 60_000 });
    expect([...portal.api.forms.values()].at(-1)).toMatchObject({ values: { about: '/dtyw/', helpful: 'no' } });
  });
});
