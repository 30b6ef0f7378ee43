import assert from 'node:assert/strict';
import { KeySource } from '../token/key-source.js';
import { JoseTokenVerifier } from '../token/jose-token-verifier.js';
import { KeycloakTokenVerifier } from '../token/keycloak-token-verifier.js';
import { API_AUDIENCE, type VerifiedToken } from '../token/token-verifier.js';
import { asksFor, ContractBrowser, formOf } from './contract-browser.js';
import { type ContractUser, finishedLogin, newChecks, walkLogin } from './contract-login.js';
import { IdentityProvider, LoginFailed } from './identity-provider.js';

/** A provider to be tried, with two of its accounts of which neither has a second factor yet. */
export interface IdentityTarget {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly machineClientId: string;
  readonly redirectUri: string;
  readonly postLogoutUri: string;
  readonly user: ContractUser;
  readonly userForSecondFactor: ContractUser;
}

/** One promise of the contract; `run` throws when it is broken. */
export interface ContractCheck {
  readonly name: string;
  run(target: IdentityTarget): Promise<void>;
}

const loginChecks: readonly ContractCheck[] = [
  { name: 'publishes Keycloak’s addresses and asks for PKCE', run: discovers },
  { name: 'logs a person in by browser and says who they are', run: logsIn },
  { name: 'lets nobody in with a wrong password and keeps the user name on the page', run: refusesPassword },
  { name: 'gives a code to be used once', run: usesCodeOnce },
  { name: 'gives nothing for another nonce or another code verifier', run: bindsCode },
  { name: 'refuses a return address that is not registered', run: refusesRedirect },
  { name: 'refuses a login without PKCE', run: refusesWithoutPkce },
  { name: 'asks for a second factor when told to, enrols it, and asks again', run: stepsUp },
];

const endChecks: readonly ContractCheck[] = [
  { name: 'renews a login, and takes a refresh token only once', run: renews },
  { name: 'says that a login has ended after a logout', run: logsOut },
  {
    name: 'renews nothing for a made-up refresh token',
    run: async (target) => assert.deepEqual(await providerOf(target).refresh('made-up', ''), { kind: 'ended' }),
  },
];

const machineChecks: readonly ContractCheck[] = [
  { name: 'gives scripts a token that both verifiers take', run: servesScripts },
  {
    name: 'gives scripts nothing for a wrong password',
    run: async (target) => {
      const wrong = { client_id: target.machineClientId, ...target.user, password: 'wrong' };
      assert.equal((await password(target, wrong)).error, 'invalid_grant');
    },
  },
  {
    name: 'gives the admin client nothing for a password',
    run: async (target) => {
      const fields = { client_id: target.clientId, client_secret: target.clientSecret, ...target.user };
      assert.equal((await password(target, fields)).access_token, undefined);
    },
  },
];

/** What any identity provider of ours must do: run against the development provider and against a real Keycloak. */
export const identityContract: readonly ContractCheck[] = [...loginChecks, ...endChecks, ...machineChecks];

const plainWish = { secondFactor: false, otherAccount: false };

function providerOf(target: IdentityTarget): IdentityProvider {
  return new IdentityProvider(target);
}

async function discovers({ issuer }: IdentityTarget): Promise<void> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
  const found = (await answer.json()) as Record<string, unknown>;
  assert.equal(found.issuer, issuer);
  assert.equal(found.token_endpoint, `${issuer}/protocol/openid-connect/token`);
  assert.equal(found.jwks_uri, `${issuer}/protocol/openid-connect/certs`);
  assert.equal(found.end_session_endpoint, `${issuer}/protocol/openid-connect/logout`);
  assert.ok(String(found.code_challenge_methods_supported).includes('S256'));
}

async function logsIn(target: IdentityTarget): Promise<void> {
  const login = await finishedLogin(providerOf(target), target.user);
  assert.equal(login.username, target.user.username);
  assert.equal(login.secondFactor, false);
  assert.ok(login.tokens.refreshToken && login.tokens.idToken && login.idpSession);
}

async function refusesPassword(target: IdentityTarget): Promise<void> {
  const { end } = await walkLogin(providerOf(target), { ...target.user, password: 'wrong' });
  assert.ok(asksFor(end, 'password'), 'the login page is shown again');
  assert.match(end.html, new RegExp(`value="${target.user.username}"`));
}

async function usesCodeOnce(target: IdentityTarget): Promise<void> {
  const provider = providerOf(target);
  const { checks, end } = await walkLogin(provider, target.user);
  await provider.finishLogin(end.url, checks);
  await assert.rejects(provider.finishLogin(end.url, checks), LoginFailed);
}

async function bindsCode(target: IdentityTarget): Promise<void> {
  const { user } = target;
  const provider = providerOf(target);
  const first = await walkLogin(provider, user);
  const otherNonce = { ...first.checks, nonce: newChecks().nonce };
  await assert.rejects(provider.finishLogin(first.end.url, otherNonce), LoginFailed);
  const second = await walkLogin(provider, user);
  const otherVerifier = { ...second.checks, codeVerifier: newChecks().codeVerifier };
  await assert.rejects(provider.finishLogin(second.end.url, otherVerifier), LoginFailed);
}

async function refusesRedirect(target: IdentityTarget): Promise<void> {
  const wishes = [
    'https://elsewhere.example/auth/callback',
    `${target.redirectUri}/../other`,
    `${target.redirectUri}?x=1`,
  ];
  for (const redirect of wishes) {
    const url = await providerOf(target).loginUrl(newChecks(), plainWish);
    url.searchParams.set('redirect_uri', redirect);
    const page = await new ContractBrowser(redirect).open(url);
    assert.ok(!page.url.href.startsWith(redirect) && page.status >= 400, `was sent to ${redirect}`);
  }
}

async function refusesWithoutPkce(target: IdentityTarget): Promise<void> {
  const url = await providerOf(target).loginUrl(newChecks(), plainWish);
  url.searchParams.delete('code_challenge');
  url.searchParams.delete('code_challenge_method');
  const page = await new ContractBrowser(target.redirectUri).open(url);
  assert.ok(!asksFor(page, 'password'), 'the login page is not shown');
  assert.equal(page.url.searchParams.get('code'), null);
}

async function stepsUp(target: IdentityTarget): Promise<void> {
  const provider = providerOf(target);
  const user = target.userForSecondFactor;
  const authenticator = { nextAtMs: Date.now() };
  const enrolled = await finishedLogin(provider, user, { authenticator });
  assert.equal(enrolled.secondFactor, true, 'the login that enrols counts as one with a second factor');
  const again = await finishedLogin(provider, user, { authenticator });
  assert.equal(again.secondFactor, true);
  const guess = await walkLogin(provider, user, {
    authenticator: { secret: Buffer.from('guess'), nextAtMs: Date.now() },
  });
  assert.equal(guess.end.url.searchParams.get('code'), null, 'a wrong code lets nobody in');
}

async function renews(target: IdentityTarget): Promise<void> {
  const provider = providerOf(target);
  const { tokens } = await finishedLogin(provider, target.user);
  const renewed = await provider.refresh(tokens.refreshToken, tokens.idToken);
  assert.equal(renewed.kind, 'renewed');
  assert.deepEqual(await provider.refresh(tokens.refreshToken, ''), { kind: 'ended' });
}

async function logsOut(target: IdentityTarget): Promise<void> {
  const provider = providerOf(target);
  const { tokens, browser } = await finishedLogin(provider, target.user);
  const page = await browser.open(await provider.logoutUrl(tokens.idToken, target.postLogoutUri));
  const form = page.html ? formOf(page) : undefined;
  if (form) await browser.submit(form, {});
  assert.deepEqual(await provider.refresh(tokens.refreshToken, ''), { kind: 'ended' });
  const again = await browser.open(await provider.loginUrl(newChecks(), plainWish));
  assert.ok(asksFor(again, 'password'), 'the next login asks for the password');
}

async function servesScripts(target: IdentityTarget): Promise<void> {
  const { machineClientId, user } = target;
  const { access_token: token } = await password(target, { client_id: machineClientId, ...user });
  const seen = await verifiedByBoth(target, String(token));
  assert.ok(seen.every(({ username, clientId }) => username === user.username && clientId === machineClientId));
}

async function verifiedByBoth(target: IdentityTarget, token: string): Promise<VerifiedToken[]> {
  const { issuer, clientId, machineClientId } = target;
  const keys = new KeySource(issuer);
  const expected = { issuer, audience: API_AUDIENCE, clients: [clientId, machineClientId] };
  const verifiers = [new KeycloakTokenVerifier(keys, expected), new JoseTokenVerifier(keys, expected)];
  return Promise.all(verifiers.map((verifier) => verifier.verify(token)));
}

async function password(target: IdentityTarget, fields: Record<string, string>): Promise<Record<string, unknown>> {
  const body = new URLSearchParams({ grant_type: 'password', scope: 'openid', ...fields });
  const answer = await fetch(`${target.issuer}/protocol/openid-connect/token`, { method: 'POST', body });
  return (await answer.json()) as Record<string, unknown>;
}
