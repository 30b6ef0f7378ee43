import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { asksFor, ContractBrowser, formOf, type PageForm, type Visit } from './contract-browser.js';
import { fromBase32, totpCode } from './contract-totp.js';
import type { FinishedLogin, IdentityProvider, LoginChecks } from './identity-provider.js';

/** A person at the keyboard. */
export interface ContractUser {
  readonly username: string;
  readonly password: string;
}

/** The authenticator app in a person's hand. */
export interface Authenticator {
  secret?: Buffer;
  /** The next code that was not used yet. */
  nextAtMs: number;
}

/** A login under way in a browser. */
export interface WalkedLogin {
  readonly browser: ContractBrowser;
  readonly checks: LoginChecks;
  readonly end: Visit;
}

export function newChecks(): LoginChecks {
  const secret = () => randomBytes(32).toString('base64url');
  return { state: secret(), nonce: secret(), codeVerifier: secret() };
}

/** Goes to the login page, types what the page asks for, and stops where the browser is sent back to us. */
export async function walkLogin(
  provider: IdentityProvider,
  user: ContractUser,
  given: { readonly authenticator?: Authenticator; readonly browser?: ContractBrowser; otherAccount?: boolean } = {},
): Promise<WalkedLogin> {
  const browser = given.browser ?? new ContractBrowser(new URL(provider.settings.redirectUri).origin);
  const checks = newChecks();
  const wish = { secondFactor: given.authenticator !== undefined, otherAccount: given.otherAccount ?? false };
  const start = await browser.open(await provider.loginUrl(checks, wish));
  return { browser, checks, end: await answerPages(browser, start, user, given.authenticator) };
}

/** Answers login, code and enrolment pages, of the development provider and of Keycloak alike. */
export async function answerPages(
  browser: ContractBrowser,
  start: Visit,
  user: ContractUser,
  authenticator?: Authenticator,
): Promise<Visit> {
  let page = start;
  for (let step = 0; step < 4; step += 1) {
    const form = page.html ? formOf(page) : undefined;
    if (!form) return page;
    const typed = typedInto(page, form, user, authenticator);
    if (!typed) return page;
    const next = await browser.submit(form, typed);
    // The same page again means that what was typed was refused.
    if (asksFor(next, 'password') && asksFor(page, 'password')) return next;
    page = next;
  }
  return page;
}

function typedInto(
  page: Visit,
  form: PageForm,
  user: ContractUser,
  authenticator: Authenticator | undefined,
): Record<string, string> | undefined {
  if (asksFor(page, 'password')) return { username: user.username, password: user.password };
  if (!authenticator) return undefined;
  const offered = offeredSecret(page, form);
  if (offered) authenticator.secret = offered;
  const { secret } = authenticator;
  const name = ['code', 'otp', 'totp'].find((one) => asksFor(page, one));
  if (!secret || !name) return undefined;
  const code = totpCode(secret, authenticator.nextAtMs);
  authenticator.nextAtMs += 30_000;
  return name === 'totp' ? { totp: code, userLabel: 'contract' } : { [name]: code };
}

/** The secret on an enrolment page: Keycloak's hidden field holds it raw, ours shows it in base32. */
function offeredSecret(page: Visit, form: PageForm): Buffer | undefined {
  if (form.fields.totpSecret) return Buffer.from(form.fields.totpSecret, 'utf8');
  const shown = /data-secret="([A-Z2-7]+)"/.exec(page.html)?.[1];
  return shown ? fromBase32(shown) : undefined;
}

/** Logs in and exchanges the code. */
export async function finishedLogin(
  provider: IdentityProvider,
  user: ContractUser,
  given: Parameters<typeof walkLogin>[2] = {},
): Promise<FinishedLogin & { readonly browser: ContractBrowser }> {
  const { browser, checks, end } = await walkLogin(provider, user, given);
  assert.ok(end.url.searchParams.has('code'), `no code came back: status ${end.status} at ${end.url.pathname}`);
  return { ...(await provider.finishLogin(end.url, checks)), browser };
}
