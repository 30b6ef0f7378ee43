import type { Attack } from './attack.ts';
import { login, send, type Stage, whoami } from './stage.ts';

const FORM = 'application/x-www-form-urlencoded';
const MUTATION = 'mutation { addStandardColumns { id } }';
const MULTIPART = [
  '--x',
  'content-disposition: form-data; name="operations"',
  '',
  JSON.stringify({ query: MUTATION }),
  '--x--',
  '',
].join('\r\n');

// What a page of another origin can make a browser send without asking us first.
const SIMPLE: ReadonlyArray<readonly [type: string, body: string]> = [
  [FORM, `query=${encodeURIComponent(MUTATION)}`],
  ['text/plain', JSON.stringify({ query: MUTATION })],
  ['multipart/form-data; boundary=x', MULTIPART],
  ['text/plain; charset=application/json', JSON.stringify({ query: MUTATION })],
  ['', JSON.stringify({ query: MUTATION })],
];
const ELSEWHERE = { origin: 'https://e.example', 'sec-fetch-site': 'cross-site' };

const FORGED_ACTS: readonly Attack[] = [
  ...SIMPLE.map(([type, body]): Attack => ({
    name: `another site: an act as ${type || 'no type'}`,
    run: async (stage) => {
      const browser = await login(stage, 'county-admin');
      const { text } = await send(`${stage.admin}/graphql`, {
        method: 'POST',
        browser,
        headers: { ...ELSEWHERE, 'content-type': type },
        body,
      });
      return /"data":\{"/.test(text) || /FORBIDDEN|NOT_ALLOWED/.test(text) ? `it was run: ${text.slice(0, 100)}` : null;
    },
  })),
  {
    name: 'another site: an act by GET',
    run: async (stage) => {
      const browser = await login(stage, 'county-admin');
      const { text } = await send(`${stage.admin}/graphql?query=${encodeURIComponent(MUTATION)}`, {
        browser,
        headers: ELSEWHERE,
      });
      return /"data":\{"/.test(text) ? 'it was run' : null;
    },
  },
  {
    name: 'another site: reading with permission to share',
    run: async (stage) => {
      const browser = await login(stage, 'editor');
      const headers = { ...ELSEWHERE, 'content-type': 'application/json', 'access-control-request-method': 'POST' };
      const asked = await send(`${stage.admin}/graphql`, { method: 'OPTIONS', browser, headers });
      const read = await send(`${stage.admin}/auth/session`, { browser, headers: ELSEWHERE });
      const allowed = [asked, read].map((answer) => answer.headers.get('access-control-allow-origin'));
      return allowed.some((origin) => origin !== null) ? `shared with ${allowed.join(' ')}` : null;
    },
  },
];

const LOGOUTS: ReadonlyArray<readonly [name: string, headers: Record<string, string>]> = [
  ['another site', { origin: 'https://e.example' }],
  ['another port', { origin: 'http://localhost:1' }],
  ['an opaque origin', { origin: 'null' }],
  ['nowhere', {}],
  ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ['a form of another site', { origin: 'https://e.example', 'content-type': FORM }],
];

/** Whether a session still lives after what is said to end nothing. */
async function outlives(stage: Stage, act: (username: string) => Promise<unknown>): Promise<string | null> {
  const browser = await login(stage, 'editor');
  await act('editor');
  return (await whoami(stage.admin, { browser })) === 'editor' ? null : 'the session was ended';
}

const FORCED_LOGOUTS: readonly Attack[] = [
  ...LOGOUTS.map(([name, headers]): Attack => ({
    name: `logout: asked for by ${name}`,
    run: async (stage) => {
      const browser = await login(stage, 'editor');
      await send(`${stage.admin}/auth/logout`, { method: 'POST', browser, headers });
      return (await whoami(stage.admin, { browser })) === 'editor' ? null : 'the session was ended';
    },
  })),
  {
    name: 'logout: by a link',
    run: async (stage) => {
      const browser = await login(stage, 'editor');
      await send(`${stage.admin}/auth/logout`, { browser });
      return (await whoami(stage.admin, { browser })) === 'editor' ? null : 'the session was ended';
    },
  },
];

const LOGOUT_EVENT = { 'http://schemas.openid.net/event/backchannel-logout': {} };

/** Logout tokens that end nobody's session, with the one thing that is wrong with each. */
function forgedLogout(name: string, make: (stage: Stage, claims: Record<string, unknown>) => string): Attack {
  return {
    name: `back channel: ${name}`,
    run: (stage) =>
      outlives(stage, async (username) => {
        const { rows } = await stage.root.query<{ subject: string }>(
          'select subject from auth_person where username = $1',
          [username],
        );
        const now = Math.floor(Date.now() / 1000);
        const claims = {
          iss: stage.issuer,
          aud: 'jiyue-admin',
          sub: rows[0]?.subject,
          iat: now,
          exp: now + 60,
          jti: `${Math.random()}`,
          events: LOGOUT_EVENT,
        };
        const body = new URLSearchParams({ logout_token: make(stage, claims) }).toString();
        await send(`${stage.admin}/auth/backchannel-logout`, {
          method: 'POST',
          headers: { 'content-type': FORM },
          body,
        });
      }),
  };
}

const without = (claims: object, name: string): object =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

const FORGED_LOGOUTS: readonly Attack[] = [
  forgedLogout('signed by a stranger', ({ tools, key }, claims) => tools.sign(tools.newSigningKey(key.kid), claims)),
  forgedLogout('for another client', ({ tools, key }, claims) => tools.sign(key, { ...claims, aud: 'another' })),
  forgedLogout('of another issuer', ({ tools, key }, claims) =>
    tools.sign(key, { ...claims, iss: 'https://e.example' }),
  ),
  forgedLogout('without the event', ({ tools, key }, claims) => tools.sign(key, without(claims, 'events'))),
  forgedLogout('with a nonce, like an ID token', ({ tools, key }, claims) =>
    tools.sign(key, { ...claims, nonce: 'n' }),
  ),
  forgedLogout('an hour old', ({ tools, key }, claims) =>
    tools.sign(key, { ...claims, iat: Math.floor(Date.now() / 1000) - 3600 }),
  ),
  forgedLogout('without an id', ({ tools, key }, claims) => tools.sign(key, without(claims, 'jti'))),
  forgedLogout('unsigned', (_, claims) => `${encode({ alg: 'none' })}.${encode(claims)}.`),
];

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** What other sites, and whoever posts to us, may try with somebody's session. */
export const CROSS_SITE_ATTACKS: readonly Attack[] = [...FORGED_ACTS, ...FORCED_LOGOUTS, ...FORGED_LOGOUTS];
