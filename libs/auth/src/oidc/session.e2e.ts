import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestTenant, testBed } from '@jiyue/testing';
import { BffBench } from './bff.testing.js';

let bench: BffBench<TestTenant>;

beforeAll(async () => {
  bench = await BffBench.start(await testBed(), { checkSeconds: 1 });
  for (const username of ['editor', 'reviewer', 'publisher', 'auditor']) await bench.personNamed(username);
}, 60_000);
afterAll(() => bench.stop());

const pastCheck = () => new Promise((resolve) => setTimeout(resolve, 1100));
const pastProbe = () => new Promise((resolve) => setTimeout(resolve, 3100));
const age = (column: string, time: string) =>
  bench.bed.superuser(`update auth_session set ${column} = now() - interval '${time}'`);

describe('session', () => {
  it('is renewed at the provider by one of many requests at once, and all of them are answered', async () => {
    const browser = await bench.signedIn('editor');
    await pastCheck();
    const first = await Promise.all(Array.from({ length: 20 }, () => bench.whoami(browser)));
    await pastCheck();
    const second = await bench.whoami(browser);
    expect(new Set([...first, second].map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('ends after half an hour without a request', async () => {
    const browser = await bench.signedIn('editor');
    await age('last_seen_at', '29 minutes');
    expect((await bench.whoami(browser)).status).toBe(200);
    await age('last_seen_at', '31 minutes');
    expect((await bench.whoami(browser)).status).toBe(401);
  });

  it('ends after a working day, however busy', async () => {
    const browser = await bench.signedIn('editor');
    await age('expires_at', '1 second');
    expect((await bench.whoami(browser)).status).toBe(401);
  });

  it('ends at once for a person who is disabled here', async () => {
    const browser = await bench.signedIn('reviewer');
    await bench.bed.superuser(`update auth_person set disabled_at = now() where username = 'reviewer'`);
    expect((await bench.whoami(browser)).status).toBe(401);
    expect((await bench.login(bench.browser(), 'reviewer')).status).toBe(403);
  });

  it('ends within the check time for an account that the provider no longer has', async () => {
    const browser = await bench.signedIn('publisher');
    bench.idp.remove('publisher');
    await pastCheck();
    expect((await bench.whoami(browser)).status).toBe(401);
  });

  it('belongs to one browser: with another user agent it is ended', async () => {
    const browser = await bench.signedIn('editor');
    expect((await bench.whoami(browser, { 'user-agent': 'another' })).status).toBe(401);
    expect((await bench.whoami(browser)).status).toBe(401);
  });

  it('ends at once when the person logs out at the provider, told by the back channel', async () => {
    const browser = await bench.signedIn('editor');
    const page = await browser.open(`${bench.idp.issuer}/protocol/openid-connect/logout`);
    const [, token] = /name="xsrf" value="([^"]+)"/.exec(page.html) ?? [];
    const action = new URL(`${bench.idp.issuer}/protocol/openid-connect/logout/confirm`);
    await browser.submit({ action, fields: { xsrf: token ?? '', logout: 'yes' } }, {});
    expect((await bench.whoami(browser)).status).toBe(401);
  });
});

describe('logout', () => {
  it.each([
    ['another site', { origin: 'https://elsewhere.example' }],
    ['another port', { origin: 'http://localhost:1' }],
    ['an opaque origin', { origin: 'null' }],
    ['nowhere', {}],
    ['another site, by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['a form of another site', { origin: 'https://e.example', 'content-type': 'application/x-www-form-urlencoded' }],
    ['a text form of another site', { origin: 'https://e.example', 'content-type': 'text/plain' }],
    [
      'an upload form of another site',
      { origin: 'https://e.example', 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['a script of another site', { origin: 'https://e.example', 'content-type': 'application/json' }],
  ])('is not done for %s', async (_, headers) => {
    const browser = await bench.signedIn('editor');
    expect((await bench.send(browser, 'POST', '/auth/logout', { ...headers })).status).toBe(403);
    expect((await bench.whoami(browser)).status).toBe(200);
  });

  it('ends the session here and says where it ends at the provider', async () => {
    const browser = await bench.signedIn('editor');
    const answer = await bench.send(browser, 'POST', '/auth/logout', { origin: bench.publicUrl });
    expect(answer.status).toBe(200);
    expect((await bench.whoami(browser)).status).toBe(401);
    const page = await browser.open(String(answer.body.location));
    expect(page.html).toContain('退出登录');
  });

  it('is not a link', async () => {
    const browser = await bench.signedIn('editor');
    await bench.send(browser, 'GET', '/auth/logout', {});
    expect((await bench.whoami(browser)).status).toBe(200);
  });
});

describe('bearer token', () => {
  it('speaks for its person', async () => {
    const { access_token: token } = await bench.token('editor');
    const answer = await bench.whoami(bench.browser(), { authorization: `Bearer ${token}` });
    expect(answer).toMatchObject({ status: 200, body: { via: 'bearer', secondFactor: false } });
  });

  it('is refused together with a session, with another scheme, and when it is a refresh token', async () => {
    const { access_token: token, refresh_token: refresh } = await bench.token('editor');
    const browser = await bench.signedIn('editor');
    expect((await bench.whoami(browser, { authorization: `Bearer ${token}` })).status).toBe(401);
    expect((await bench.whoami(bench.browser(), { authorization: `Basic ${token}` })).status).toBe(401);
    expect((await bench.whoami(bench.browser(), { authorization: `Bearer ${refresh}` })).status).toBe(401);
  });

  it('is refused for an account that is no person of ours', async () => {
    const { access_token: token } = await bench.token('contractor');
    expect((await bench.whoami(bench.browser(), { authorization: `Bearer ${token}` })).status).toBe(401);
  });
});

describe('while the provider is away', () => {
  it('signed-in people keep working, logins show a plain page, and both recover', async () => {
    const browser = await bench.signedIn('auditor');
    await bench.idp.stop();
    await pastProbe();
    expect((await bench.whoami(browser)).status).toBe(200);
    const page = await bench.browser().open(`${bench.publicUrl}/auth/login`);
    expect(page).toMatchObject({ status: 503, html: expect.stringContaining('过几分钟再试') });
    await bench.idp.start();
    await pastCheck();
    expect((await bench.whoami(browser)).status).toBe(200);
    expect((await bench.whoami(await bench.signedIn('auditor'))).status).toBe(200);
  });
});
