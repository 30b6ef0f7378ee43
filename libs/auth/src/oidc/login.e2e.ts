import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestTenant, testBed } from '@jiyue/testing';
import { BffBench } from './bff.testing.js';
import type { ContractBrowser } from './contract-browser.js';

let bench: BffBench<TestTenant>;
let editor: string;

beforeAll(async () => {
  bench = await BffBench.start(await testBed());
  editor = await bench.personNamed('editor');
}, 60_000);
afterAll(() => bench.stop());

const cookieOf = (browser: ContractBrowser) => browser.cookie(bench.publicUrl, 'jiyue') ?? '';

describe('login through the API', () => {
  it('brings the person back to where they wanted to go, signed in', async () => {
    const browser = bench.browser();
    const end = await bench.login(browser, 'editor', { query: '?returnTo=/articles%3Fstate%3Ddraft' });
    expect(end.url.href).toBe(`${bench.publicUrl}/articles?state=draft`);
    expect(await bench.whoami(browser)).toMatchObject({ status: 200, body: { personId: editor, via: 'session' } });
    expect(await bench.send(browser, 'GET', '/auth/session', {})).toMatchObject({
      status: 200,
      body: { username: 'editor', secondFactor: false },
    });
  });

  it('keeps tokens on the server: the cookie is an id, the table holds its hash and sealed bytes', async () => {
    const browser = await bench.signedIn('editor');
    const rows = await bench.bed.superuser<{ whole: string }>('select s::text as whole from auth_session s');
    expect(cookieOf(browser)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(cookieOf(browser)).toString('hex'));
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('refreshToken').toString('hex'));
  });

  it('gives every login a new id: one planted before it opens nothing', async () => {
    const browser = bench.browser();
    const planted = 'p'.repeat(43);
    browser.setCookie(bench.publicUrl, 'jiyue', planted);
    await bench.login(browser, 'editor');
    expect(cookieOf(browser)).not.toBe(planted);
    const attacker = bench.browser();
    attacker.setCookie(bench.publicUrl, 'jiyue', planted);
    expect((await bench.whoami(attacker)).status).toBe(401);
  });

  it('ends the old session when the same browser logs in again', async () => {
    const browser = await bench.signedIn('editor');
    const old = bench.browser();
    old.setCookie(bench.publicUrl, 'jiyue', cookieOf(browser));
    await bench.login(browser, 'editor');
    expect((await bench.whoami(browser)).status).toBe(200);
    expect((await bench.whoami(old)).status).toBe(401);
  });

  it('remembers the second factor when it was asked for', async () => {
    await bench.personNamed('security');
    const browser = bench.browser();
    await bench.login(browser, 'security', {
      query: '?secondFactor=required',
      authenticator: { nextAtMs: Date.now() },
    });
    expect(await bench.whoami(browser)).toMatchObject({ body: { secondFactor: true } });
  });

  it('tells somebody without an account of ours what to do', async () => {
    const end = await bench.login(bench.browser(), 'officer');
    expect(end.status).toBe(403);
    expect(end.html).toContain('站点管理员开通');
    expect(bench.events).toContainEqual({ kind: 'login-refused', reason: 'unknown' });
  });

  it('refuses a user name that now belongs to another identity', async () => {
    const id = await bench.personNamed('reviewer');
    await bench.bed.superuser(`update auth_person set subject = 'somebody-before' where id = $1`, [id]);
    const end = await bench.login(bench.browser(), 'reviewer');
    expect(end).toMatchObject({ status: 403, html: expect.stringContaining('首次登录') });
  });
});

describe('callback', () => {
  const walkToCallback = async () => {
    const browser = bench.browser();
    const page = await browser.open(`${bench.publicUrl}/auth/login`);
    return { browser, page };
  };

  it('works once', async () => {
    const browser = await bench.signedIn('editor');
    const again = await browser.open(`${bench.publicUrl}/auth/callback?code=used&state=${'s'.repeat(43)}`);
    expect(again).toMatchObject({ status: 400, html: expect.stringContaining('重新登录') });
  });

  it.each([
    ['without anything', ''],
    ['with a made-up code and state', '?code=c&state=s'],
    ['with the state twice', '?code=c&state=a&state=b'],
    ['with an error of the provider', '?error=access_denied&state=s'],
    ['with a token in the address', '?access_token=t&id_token=t&state=s'],
  ])('signs nobody in %s', async (_, query) => {
    const { browser } = await walkToCallback();
    expect((await browser.open(`${bench.publicUrl}/auth/callback${query}`)).status).toBe(400);
    expect((await bench.whoami(browser)).status).toBe(401);
  });

  it('does not work in another browser: nobody is signed in as somebody else', async () => {
    const victim = bench.browser();
    const attacker = bench.browser();
    const start = await fetch(`${bench.publicUrl}/auth/login`, { redirect: 'manual' });
    const state = new URL(start.headers.get('location') ?? '').searchParams.get('state');
    await bench.login(attacker, 'editor');
    const end = await victim.open(`${bench.publicUrl}/auth/callback?code=stolen&state=${state}`);
    expect(end.status).toBe(400);
    expect((await bench.whoami(victim)).status).toBe(401);
  });

  it('takes no code of another login', async () => {
    const { browser } = await walkToCallback();
    const name =
      [...browser.cookieHeader(new URL(bench.publicUrl)).matchAll(/jiyue-login-[A-Za-z0-9]+/g)][0]?.[0] ?? '';
    const id = browser.cookie(bench.publicUrl, name) ?? '';
    const [row] = await bench.bed.superuser<{ state: string }>(
      `select state from auth_login where id_hash = sha256(convert_to($1, 'UTF8'))`,
      [id],
    );
    const address = `${bench.publicUrl}/auth/callback?code=of-another-login&state=${row?.state}`;
    expect((await browser.open(`${address}&iss=${encodeURIComponent(bench.idp.issuer)}`)).status).toBe(400);
    expect((await bench.whoami(browser)).status).toBe(401);
  });
});

describe('a defect of ours', () => {
  it('shows a plain page and no word of its cause', async () => {
    const broken = await BffBench.start(brokenBed());
    const page = await broken.browser().open(`${broken.publicUrl}/auth/login`);
    await broken.stop();
    expect(page).toMatchObject({ status: 500, html: expect.stringContaining('登录服务出错') });
    expect(page.html).not.toContain('no database');
  });
});

function brokenBed() {
  const fail = async () => {
    throw new Error('no database');
  };
  const nothing = { identity: { query: fail }, superuser: fail, newTenant: fail, person: fail };
  return { ...nothing, db: bench.bed.db, journal: bench.bed.journal, close: async () => undefined };
}
