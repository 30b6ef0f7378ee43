import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from 'pg';
import { ROOT } from '../../lib/paths.ts';
import { type DemoProduct, startDemo } from '../ground/demo-product.ts';
import { type SecondApi, startSecondApi } from './second-api.ts';

/** A page the browser stands on. */
export interface Visit {
  readonly url: URL;
  readonly status: number;
  readonly html: string;
}

/** Cookies, redirects and forms: what the product's own contract tests sign in with. */
export interface Browser {
  open(url: URL | string): Promise<Visit>;
  submit(form: { action: URL; fields: Record<string, string> }, typed: Record<string, string>): Promise<Visit>;
  cookie(url: URL | string, name: string): string | undefined;
  setCookie(url: URL | string, name: string, value: string): void;
  cookieHeader(url: URL): string;
  readonly userAgent: string;
}

export interface User {
  readonly username: string;
  readonly password: string;
}

/** The authenticator app in a person's hand. */
export interface Authenticator {
  secret?: Buffer;
  nextAtMs: number;
}

/** The parts of the product's contract tests that are used here. */
export interface Tools {
  readonly ContractBrowser: new (stopAt: string, userAgent?: string) => Browser;
  answerPages(browser: Browser, page: Visit, user: User, authenticator?: Authenticator): Promise<Visit>;
  totpCode(secret: Buffer, atMs: number): string;
  formOf(visit: Visit): { action: URL; fields: Record<string, string> } | undefined;
  hostileTokens(key: SigningKey, issuer: string): Record<string, string>;
  honestClaims(issuer: string): Record<string, unknown>;
  newSigningKey(kid: string): SigningKey;
  sign(key: SigningKey, claims: object, header?: object): string;
}

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: ReturnType<typeof createPrivateKey>;
  readonly publicKey: ReturnType<typeof createPublicKey>;
}

/** A running copy, one more API that insists on second factors, and the keys of its identity provider. */
export interface Stage {
  readonly product: DemoProduct;
  readonly strict: SecondApi;
  readonly root: Client;
  readonly tools: Tools;
  readonly key: SigningKey;
  readonly issuer: string;
  readonly admin: string;
  user(username: string): User;
  close(): Promise<void>;
}

/** Starts everything; `env` may carry a planted fault. */
export async function setStage(env: NodeJS.ProcessEnv): Promise<Stage> {
  const product = await startDemo({ env });
  const ends: (() => Promise<unknown>)[] = [() => product.stop()];
  const close = async () => {
    for (const end of ends.reverse()) await end();
  };
  try {
    const root = await product.root();
    ends.push(() => root.end());
    const strict = await startSecondApi(product, { ...env, JIYUE_SECOND_FACTOR: 'required' });
    ends.push(() => strict.kill());
    const { idp: issuer, admin, accounts } = product.running;
    return {
      product,
      strict,
      root,
      issuer,
      admin,
      tools: await loadTools(),
      key: keyOf(product.data),
      user: (username) => {
        const account = accounts.find((one) => one.username === username);
        if (!account) throw new Error(`No demo account ${username}`);
        return { username, password: account.password };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadTools(): Promise<Tools> {
  const from = (file: string) => import(pathToFileURL(join(ROOT, 'libs/auth/dist', file)).href);
  return {
    ...(await from('oidc/contract-browser.js')),
    ...(await from('oidc/contract-login.js')),
    ...(await from('oidc/contract-totp.js')),
    ...(await from('token/hostile-tokens.js')),
  };
}

/** The provider's own key: what it signs is what the API believes. */
function keyOf(data: string): SigningKey {
  const { jwks }: { jwks: { keys: { kid: string }[] } } = JSON.parse(
    readFileSync(join(data, 'idp', 'keys.json'), 'utf8'),
  );
  const [jwk] = jwks.keys;
  if (!jwk) throw new Error('The identity provider has no key');
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  return { kid: jwk.kid, privateKey, publicKey: createPublicKey(privateKey) };
}

/** What came back from the API. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

const AGENT = 'identity-contract';
let sent = 0;

// Attackers come from everywhere, so that no limit per address hides what the attack itself would do.
function addressOf(number: number): string {
  return `10.9.${Math.floor(number / 200)}.${1 + (number % 200)}`;
}

/** Sends as a browser of ours would, with the headers that are given on top. */
export async function send(
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
    browser,
  }: { method?: string; headers?: Record<string, string>; body?: string; browser?: Browser | undefined },
): Promise<Answer> {
  const cookie = browser?.cookieHeader(new URL(url));
  sent += 1;
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': AGENT, 'x-forwarded-for': addressOf(sent), ...(cookie ? { cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  if (answer.status === 429) throw new Error('The limit per minute stands before what is to be proven');
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

/** The user name that an API sees behind a request; null when it sees nobody. */
export async function whoami(
  api: string,
  given: { headers?: Record<string, string>; browser?: Browser | undefined },
): Promise<string | null> {
  const headers = { 'content-type': 'application/json', ...given.headers };
  const body = JSON.stringify({ query: '{ me { username } }' });
  const { text } = await send(`${api}/graphql`, { ...given, method: 'POST', headers, body });
  return /"username":"([^"]+)"/.exec(text)?.[1] ?? null;
}

/** Logs in with the demo account's password, at the address the product gives out. */
export async function login(
  stage: Stage,
  username: string,
  given: { browser?: Browser; query?: string; authenticator?: Authenticator } = {},
): Promise<Browser> {
  const browser = given.browser ?? newBrowser(stage);
  const page = await browser.open(`${stage.admin}/auth/login${given.query ?? ''}`);
  await stage.tools.answerPages(browser, page, stage.user(username), given.authenticator);
  return browser;
}

export function newBrowser({ tools }: Stage, stopAt = 'nothing:'): Browser {
  return new tools.ContractBrowser(stopAt, AGENT);
}

/** The same session, held by somebody else's browser. */
export function holding(stage: Stage, name: string, value: string): Browser {
  const browser = newBrowser(stage);
  browser.setCookie(stage.admin, name, value);
  return browser;
}

export const COOKIE = 'jiyue';
