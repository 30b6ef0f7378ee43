import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestTenant, testBed } from '@jiyue/testing';
import { newInvitationCode } from '../invitation/invitation.rules.js';
import { BffBench } from './bff.testing.js';
import { asksFor, ContractBrowser, formOf, type Visit } from './contract-browser.js';
import { answerPages } from './contract-login.js';

let bench: BffBench<TestTenant>;

beforeAll(async () => {
  bench = await BffBench.start(await testBed());
}, 60_000);
afterAll(() => bench.stop());

const PASSWORD = 'Ma-Zhiqiu.2026';
const OVER = { status: 403, html: expect.stringContaining('这个链接不能用了') };
let serial = 0;

/** Somebody who was sent a link and has not come in yet. */
async function invited(): Promise<{ id: string; username: string; link: string }> {
  const username = `ma.zhiqiu${++serial}`;
  const id = await bench.personNamed(username);
  const code = newInvitationCode();
  await bench.bed.superuser(
    `insert into auth_invitation (tenant_id, person_id, channel, address, code_hash, expires_at)
     select home_site_id, id, 'mail', 'x@y.example', $2, now() + interval '72 hours' from auth_person where id = $1`,
    [id, createHash('sha256').update(code).digest()],
  );
  return { id, username, link: `${bench.publicUrl}/auth/invitation/${code}` };
}

/** Opens the link and goes on, as far as the page that asks for a password. */
async function follow(browser: ContractBrowser, link: string): Promise<Visit> {
  const page = await browser.open(link);
  const on = /class="go" href="([^"]+)"/.exec(page.html)?.[1];
  return on ? browser.open(new URL(on, page.url)) : page;
}

async function choose(browser: ContractBrowser, page: Visit, password: string, again = password): Promise<Visit> {
  const form = formOf(page);
  if (!form) throw new Error(`No form at ${page.url.pathname}: ${page.html.slice(0, 300)}`);
  return browser.submit(form, { password, again });
}

describe('the link of an invitation', () => {
  it('leads to a password of one’s own, and on to the platform, signed in as who was invited', async () => {
    const { id, link } = await invited();
    const browser = bench.browser();
    const page = await follow(browser, link);
    expect(asksFor(page, 'again')).toBe(true);
    expect(page.html).toMatch(/测试人员\S{4}，请为自己的账号设置密码/);
    const end = await choose(browser, page, PASSWORD);
    expect(end.url.href).toBe(`${bench.publicUrl}/`);
    expect(await bench.whoami(browser)).toMatchObject({ status: 200, body: { personId: id } });
  });

  it('is used up then; the password is the way in from there on', async () => {
    const { id, username, link } = await invited();
    const first = bench.browser();
    await choose(first, await follow(first, link), PASSWORD);
    expect(await bench.browser().open(link)).toMatchObject(OVER);
    const later = bench.browser();
    const login = await later.open(`${bench.publicUrl}/auth/login`);
    const form = formOf(login);
    if (form) await later.submit(form, { username, password: PASSWORD });
    expect(await bench.whoami(later)).toMatchObject({ status: 200, body: { personId: id } });
  });

  it('tells nothing of links that were never sent', async () => {
    const { link } = await invited();
    const browser = bench.browser();
    await choose(browser, await follow(browser, link), PASSWORD);
    const used = await bench.browser().open(link);
    const never = await bench.browser().open(`${bench.publicUrl}/auth/invitation/${newInvitationCode()}`);
    const nonsense = await bench.browser().open(`${bench.publicUrl}/auth/invitation/..%2f..%2fetc`);
    expect([never.status, never.html, nonsense.html]).toEqual([used.status, used.html, used.html]);
  });

  it.each([
    ['Short-1', 'Short-1', '10 到 128 个字符'],
    ['onlysmallletters', 'onlysmallletters', '至少要有三种'],
    ['Aa1Aa1Aa1Aa1', 'Aa1Aa1Aa1Aa1', '重复的字符太多'],
    [PASSWORD, `${PASSWORD}x`, '两次输入的密码不一样'],
  ])('does not take %s as a password, says why, and may be tried again', async (password, again, why) => {
    const { link } = await invited();
    const browser = bench.browser();
    const refused = await choose(browser, await follow(browser, link), password, again);
    expect(refused.html).toContain(why);
    expect((await choose(browser, refused, PASSWORD)).url.href).toBe(`${bench.publicUrl}/`);
  });

  it('does not bind whoever happens to be signed in at the same browser', async () => {
    await bench.personNamed('publisher');
    const { link } = await invited();
    const browser = await bench.signedIn('publisher');
    expect(asksFor(await follow(browser, link), 'again')).toBe(true);
  });

  it('is the first way in: without it the account is not active', async () => {
    const { id } = await invited();
    await bench.bed.superuser(`update auth_person set username = 'contractor' where id = $1`, [id]);
    const end = await bench.login(bench.browser(), 'contractor');
    expect(end).toMatchObject({ status: 403, html: expect.stringContaining('请用邀请链接首次登录') });
    expect(bench.events).toContainEqual({ kind: 'login-refused', reason: 'uninvited' });
  });

  it('opens no account to whoever forges the platform’s word', async () => {
    const { link } = await invited();
    const browser = bench.browser();
    const page = await browser.open(link);
    const on = /class="go" href="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const start = await fetch(new URL(on, page.url), { redirect: 'manual' });
    const forged = new URL(start.headers.get('location') ?? '');
    const [head, , sign] = (forged.searchParams.get('invitation') ?? '').split('.');
    const claims = { sub: 'operator', name: '谁', jti: 'x', exp: Date.now() };
    forged.searchParams.set(
      'invitation',
      `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${sign}`,
    );
    const login = await browser.open(forged);
    expect([asksFor(login, 'again'), asksFor(login, 'password')]).toEqual([false, true]);
  });
});

/** A provider with accounts of its own knows nothing of the platform's word: its login page stays what it is. */
describe('the link of an invitation, where the provider has accounts of its own', () => {
  async function logInWith(link: string, account: string, meanwhile: () => Promise<unknown> = async () => undefined) {
    const browser = new ContractBrowser(`${bench.idp.issuer}/protocol/openid-connect/auth?`);
    const { url } = await follow(browser, link);
    url.searchParams.delete('invitation');
    await meanwhile();
    return { browser, end: await answerPages(browser, await browser.open(url), bench.idp.user(account)) };
  }

  it('binds the account that logs in, whatever its name, and lets it in from there on', async () => {
    const { id, link } = await invited();
    const { browser } = await logInWith(link, 'officer');
    expect(await bench.whoami(browser)).toMatchObject({ status: 200, body: { personId: id } });
    expect(await bench.whoami(await bench.signedIn('officer'))).toMatchObject({ body: { personId: id } });
  });

  it('binds nobody when it ran out on the way', async () => {
    const { id, link } = await invited();
    const { end } = await logInWith(link, 'secrecy', () =>
      bench.bed.superuser('update auth_invitation set expires_at = now() where person_id = $1', [id]),
    );
    expect(end).toMatchObject(OVER);
    expect(await bench.bed.superuser('select subject from auth_person where id = $1', [id])).toEqual([
      { subject: null },
    ]);
  });

  it('binds no account that is somebody already', async () => {
    await bench.personNamed('reviewer');
    await bench.signedIn('reviewer');
    const { link } = await invited();
    const { end } = await logInWith(link, 'reviewer');
    expect(end).toMatchObject({ status: 403, html: expect.stringContaining('账号需要核对') });
  });
});
