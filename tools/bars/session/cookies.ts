import { createHash, randomBytes } from 'node:crypto';
import type { Attack } from './attack.ts';
import { COOKIE, holding, login, newBrowser, send, type Stage, whoami } from './stage.ts';

const seenAs = async (seen: Promise<string | null>): Promise<string | null> => {
  const name = await seen;
  return name === null ? null : `signed in as ${name}`;
};

function withCookie(name: string, cookie: (stage: Stage, id: string) => string): Attack {
  return {
    name: `cookie: ${name}`,
    run: async (stage) => {
      const id = (await login(stage, 'editor')).cookie(stage.admin, COOKIE) ?? '';
      return seenAs(whoami(stage.admin, { headers: { cookie: cookie(stage, id) } }));
    },
  };
}

const hashOf = (id: string): Buffer => createHash('sha256').update(id).digest();

/** What may be done to a cookie. */
export const COOKIE_ATTACKS: readonly Attack[] = [
  withCookie('a made-up id', () => `jiyue=${randomBytes(32).toString('base64url')}`),
  withCookie('one letter changed', (_, id) => `jiyue=${id.startsWith('A') ? 'B' : 'A'}${id.slice(1)}`),
  withCookie('one letter less', (_, id) => `jiyue=${id.slice(0, -1)}`),
  withCookie('the hash that the database keeps', (_, id) => `jiyue=${hashOf(id).toString('hex')}`),
  withCookie('the hash in base64url', (_, id) => `jiyue=${hashOf(id).toString('base64url')}`),
  withCookie('sent twice', (_, id) => `jiyue=${id}; jiyue=${id}`),
  withCookie('after a planted one', (_, id) => `jiyue=${'p'.repeat(43)}; jiyue=${id}`),
  withCookie('under the name of https', (_, id) => `__Host-jiyue=${id}`),
  withCookie('under another name', (_, id) => `Jiyue=${id}; xjiyue=${id}; jiyue-login-${id.slice(0, 8)}=${id}`),
  withCookie('with SQL in it', () => `jiyue=${'a'.repeat(43)}'%20or%20true--`),
  {
    name: 'cookie: of another browser, and the owner is put out too',
    run: async (stage) => {
      const owner = await login(stage, 'editor');
      const headers = { 'user-agent': 'somebody else' };
      const thief = await whoami(stage.admin, { browser: owner, headers });
      const after = await whoami(stage.admin, { browser: owner });
      return (thief ?? after) ? `the session goes on for ${thief ?? after}` : null;
    },
  },
  {
    name: 'cookie: of a login under way',
    run: async (stage) => {
      const browser = newBrowser(stage, stage.issuer);
      await browser.open(`${stage.admin}/auth/login`);
      const [, id = ''] = /jiyue-login-[^=]*=([\w-]+)/.exec(browser.cookieHeader(new URL(stage.admin))) ?? [];
      return seenAs(whoami(stage.admin, { browser: holding(stage, COOKIE, id) }));
    },
  },
  {
    name: 'cookie: planted before the login',
    run: async (stage) => {
      const planted = 'p'.repeat(43);
      const victim = holding(stage, COOKIE, planted);
      await login(stage, 'editor', { browser: victim });
      if (victim.cookie(stage.admin, COOKIE) === planted) return 'the login keeps the id it found';
      return seenAs(whoami(stage.admin, { browser: holding(stage, COOKIE, planted) }));
    },
  },
  {
    name: 'cookie: of the login before in the same browser',
    run: async (stage) => {
      const browser = await login(stage, 'editor');
      const before = browser.cookie(stage.admin, COOKIE) ?? '';
      await login(stage, 'editor', { browser });
      if (browser.cookie(stage.admin, COOKIE) === before) return 'a login gives no new id';
      return seenAs(whoami(stage.admin, { browser: holding(stage, COOKIE, before) }));
    },
  },
  {
    name: 'cookie: read by a script, or sent by another site',
    run: async (stage) => {
      const start = await send(`${stage.admin}/auth/login`, {});
      const lines = start.headers.getSetCookie();
      const isTight = (line: string) =>
        /; ?HttpOnly/i.test(line) && /; ?SameSite=(Lax|Strict)/i.test(line) && !/domain=/i.test(line);
      return lines.length > 0 && lines.every(isTight) ? null : `a loose cookie: ${lines.join(' | ')}`;
    },
  },
  {
    name: 'cookie: tokens that reach the browser',
    run: async (stage) => {
      const browser = await login(stage, 'editor');
      const { text } = await send(`${stage.admin}/auth/session`, { browser });
      const everything = `${text} ${browser.cookieHeader(new URL(stage.admin))}`;
      return /eyJ[\w-]+\./.test(everything) ? 'a token in the browser' : null;
    },
  },
  {
    name: 'cookie: secrets that the database shows',
    run: async (stage) => {
      const id = (await login(stage, 'editor')).cookie(stage.admin, COOKIE) ?? '';
      const { rows } = await stage.root.query<{ whole: string }>('select s::text as whole from auth_session s');
      const whole = rows.map((row) => row.whole).join('\n');
      const forms = [
        id,
        Buffer.from(id).toString('hex'),
        Buffer.from('refreshToken').toString('hex'),
        Buffer.from('eyJ').toString('hex'),
      ];
      return forms.some((form) => whole.includes(form)) ? 'an id or a token in clear text' : null;
    },
  },
];
