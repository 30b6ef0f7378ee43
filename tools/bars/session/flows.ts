import type { Attack } from './attack.ts';
import { type Browser, COOKIE, login, newBrowser, send, type Stage, whoami } from './stage.ts';

/** Stops where the provider sends the browser back to us, with the code in the address. */
async function untilCallback(stage: Stage, username: string): Promise<{ browser: Browser; callback: URL }> {
  const browser = newBrowser(stage, `${stage.admin}/auth/callback`);
  const page = await browser.open(`${stage.admin}/auth/login`);
  const { url } = await stage.tools.answerPages(browser, page, stage.user(username));
  return { browser, callback: url };
}

/** Opens an address with the cookies of a browser; tells whether a session came of it. */
async function opens(stage: Stage, url: URL | string, browser: Browser): Promise<string | null> {
  const answer = await send(String(url), { browser });
  const gave = answer.headers.getSetCookie().find((line) => /^jiyue=[^;]/.test(line));
  return gave ? `a session for ${String(url).slice(0, 80)}` : null;
}

function callbackWith(name: string, query: string): Attack {
  return {
    name: `callback: ${name}`,
    run: async (stage) => {
      const browser = newBrowser(stage, stage.issuer);
      await browser.open(`${stage.admin}/auth/login`);
      return opens(stage, `${stage.admin}/auth/callback${query}`, browser);
    },
  };
}

const CALLBACKS: readonly Attack[] = [
  callbackWith('with nothing', ''),
  callbackWith('with a made-up code and state', '?code=c&state=s'),
  callbackWith('with two states', '?code=c&state=a&state=b'),
  callbackWith('with an error of the provider', '?error=access_denied&state=s'),
  callbackWith('with tokens in the address', '?access_token=t&id_token=t&state=s'),
  {
    name: 'callback: a code used twice',
    run: async (stage) => {
      const { browser, callback } = await untilCallback(stage, 'editor');
      const cookie = browser.cookieHeader(callback);
      const first = await send(callback.href, { headers: { cookie } });
      if (!first.headers.getSetCookie().some((line) => /^jiyue=[^;]/.test(line))) return 'the control does not sign in';
      const again = await send(callback.href, { headers: { cookie } });
      return again.headers.getSetCookie().some((line) => /^jiyue=[^;]/.test(line)) ? 'a second session' : null;
    },
  },
  {
    name: 'callback: opened in another browser',
    run: async (stage) => {
      const { callback } = await untilCallback(stage, 'editor');
      return opens(stage, callback, newBrowser(stage));
    },
  },
  {
    name: 'callback: somebody else’s code in my login',
    run: async (stage) => {
      const attacker = await untilCallback(stage, 'contractor');
      const victim = await untilCallback(stage, 'editor');
      const mixed = new URL(victim.callback);
      mixed.searchParams.set('code', attacker.callback.searchParams.get('code') ?? '');
      return opens(stage, mixed, victim.browser);
    },
  },
  {
    name: 'callback: somebody else’s state and code in my browser',
    run: async (stage) => {
      const attacker = await untilCallback(stage, 'contractor');
      const victim = await untilCallback(stage, 'editor');
      return opens(stage, attacker.callback, victim.browser);
    },
  },
  {
    name: 'callback: an answer of another provider',
    run: async (stage) => {
      const { browser, callback } = await untilCallback(stage, 'editor');
      callback.searchParams.set('iss', 'https://elsewhere.example/realms/jiyue');
      return opens(stage, callback, browser);
    },
  },
  {
    name: 'callback: sixteen minutes later',
    run: async (stage) => {
      const { browser, callback } = await untilCallback(stage, 'editor');
      await stage.root.query(`update auth_login set created_at = created_at - interval '16 minutes'`);
      return opens(stage, callback, browser);
    },
  },
  {
    name: 'callback: the nonce of another login',
    run: async (stage) => {
      const { browser, callback } = await untilCallback(stage, 'editor');
      await stage.root.query(`update auth_login set nonce = repeat('n', 43)`);
      return opens(stage, callback, browser);
    },
  },
  {
    name: 'callback: the code verifier of another login',
    run: async (stage) => {
      const { browser, callback } = await untilCallback(stage, 'editor');
      await stage.root.query(`update auth_login set code_verifier = repeat('v', 43)`);
      return opens(stage, callback, browser);
    },
  },
];

const LEAVING = [
  'https://e.example/',
  '//e.example/',
  '/\\e.example',
  '/\t/e.example',
  'javascript:alert(1)',
  '/auth/logout',
  '/%2f/e.example\u0000',
];

const RETURNS: readonly Attack[] = LEAVING.map((wish) => ({
  name: `login: returning to ${JSON.stringify(wish)}`,
  run: async (stage) => {
    const browser = newBrowser(stage, `${stage.admin}/auth/callback`);
    const page = await browser.open(`${stage.admin}/auth/login?returnTo=${encodeURIComponent(wish)}`);
    const { url } = await stage.tools.answerPages(browser, page, stage.user('editor'));
    const { headers } = await send(url.href, { headers: { cookie: browser.cookieHeader(url) } });
    const target = new URL(headers.get('location') ?? '/', stage.admin);
    const isHome = target.origin === new URL(stage.admin).origin && !target.pathname.startsWith('/auth');
    return isHome ? null : `sends the browser to ${target.href}`;
  },
}));

const REFUSED_AT_PROVIDER: readonly Attack[] = [
  {
    name: 'login: a wrong password',
    run: async (stage) => {
      const browser = newBrowser(stage);
      const page = await browser.open(`${stage.admin}/auth/login`);
      await stage.tools.answerPages(browser, page, { username: 'editor', password: 'wrong' });
      return whoami(stage.admin, { browser });
    },
  },
  {
    name: 'login: with the host of somebody else',
    run: async (stage) => {
      const headers = { host: 'e.example', 'x-forwarded-host': 'e.example', 'x-forwarded-proto': 'https' };
      const answer = await send(`${stage.admin}/auth/login`, { headers });
      const back = new URL(answer.headers.get('location') ?? stage.admin).searchParams.get('redirect_uri');
      return back === `${stage.admin}/auth/callback` ? null : `the code would go to ${back}`;
    },
  },
  {
    name: 'login: as a person who is disabled here',
    run: async (stage) => {
      const disabled = (at: string) =>
        stage.root.query(`update auth_person set disabled_at = ${at} where username = 'auditor'`);
      await disabled('now()');
      const browser = await login(stage, 'auditor');
      await disabled('null');
      return browser.cookie(stage.admin, COOKIE) ? 'a session for a disabled person' : null;
    },
  },
];

/** What may be done to a login on its way. */
export const FLOW_ATTACKS: readonly Attack[] = [...CALLBACKS, ...RETURNS, ...REFUSED_AT_PROVIDER];
