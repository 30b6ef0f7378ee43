import type { Attack } from './attack.ts';
import { login, newBrowser, send, type Stage, whoami } from './stage.ts';

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** The subject that the honest token of the contract test names. */
async function speaksForEditor({ root, tools, issuer }: Stage): Promise<void> {
  const { sub } = tools.honestClaims(issuer);
  await root.query(`update auth_person set subject = $1 where username = 'editor'`, [sub]);
}

/** Shows that an honest token, signed the same way, is taken; returns what is wrong when it is not. */
export async function honestToken(stage: Stage): Promise<string[]> {
  await speaksForEditor(stage);
  const token = stage.tools.sign(stage.key, stage.tools.honestClaims(stage.issuer));
  const seen = await whoami(stage.admin, { headers: bearer(token) });
  return seen === 'editor' ? [] : [`an honest token is refused: the attacks on tokens prove nothing`];
}

/** Every hostile token there is, signed with the provider's own key wherever it can be. */
export function hostileBearers({ tools, key, issuer }: Stage): Attack[] {
  return Object.entries(tools.hostileTokens(key, issuer)).map(([name, token]) => ({
    name: `token: ${name}`,
    run: (stage) => accepted(whoamiOrUnsendable(stage, bearer(token))),
  }));
}

// Some tokens cannot even be written into a header.
async function whoamiOrUnsendable(stage: Stage, headers: Record<string, string>): Promise<string | null> {
  try {
    return await whoami(stage.admin, { headers });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function accepted(seen: Promise<string | null>): Promise<string | null> {
  const name = await seen;
  return name === null ? null : `taken for ${name}`;
}

/** A good token in a place where none belongs, or beside another identity. */
export function misplacedBearers({ tools, key, issuer }: Stage): Attack[] {
  const token = tools.sign(key, tools.honestClaims(issuer));
  const by = (name: string, headers: Record<string, string>): Attack => ({
    name: `token: ${name}`,
    run: (stage) => accepted(whoami(stage.admin, { headers })),
  });
  return [
    by('under Basic', { authorization: `Basic ${token}` }),
    by('under no scheme', { authorization: token }),
    by('twice in one header', { authorization: `Bearer ${token}, Bearer ${token}` }),
    by('in a header of a proxy', { 'x-forwarded-authorization': `Bearer ${token}`, 'x-auth-request-user': 'editor' }),
    by('as the session cookie', { cookie: `jiyue=${token}` }),
    ...besideSomethingElse(token),
    ...ofSomebodyElse({ tools, key, issuer }),
    refreshTokenOfScripts(issuer),
  ];
}

function besideSomethingElse(token: string): Attack[] {
  return [
    {
      name: 'token: in the address',
      run: async ({ admin }) => {
        const url = `${admin}/graphql?access_token=${token}`;
        const body = JSON.stringify({ query: '{ me { username } }', access_token: token });
        const { text } = await send(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        return text.includes('"username"') ? 'taken from the address' : null;
      },
    },
    {
      name: 'token: together with a session',
      run: async (stage) => {
        const browser = await login(stage, 'reviewer');
        return accepted(whoami(stage.admin, { browser, headers: bearer(token) }));
      },
    },
  ];
}

function ofSomebodyElse({ tools, key, issuer }: Pick<Stage, 'tools' | 'key' | 'issuer'>): Attack[] {
  return [
    {
      name: 'token: of an account that is no person of ours',
      run: (stage) =>
        accepted(
          whoami(stage.admin, {
            headers: bearer(tools.sign(key, { ...tools.honestClaims(issuer), preferred_username: 'nobody', sub: 's' })),
          }),
        ),
    },
    {
      name: 'token: of an account that took over a user name',
      run: (stage) =>
        accepted(
          whoami(stage.admin, {
            headers: bearer(tools.sign(key, { ...tools.honestClaims(issuer), sub: 'somebody-after' })),
          }),
        ),
    },
    {
      name: 'token: of a second user name for one subject',
      run: (stage) =>
        accepted(
          whoami(stage.admin, {
            headers: bearer(tools.sign(key, { ...tools.honestClaims(issuer), preferred_username: 'operator' })),
          }),
        ),
    },
  ];
}

function refreshTokenOfScripts(issuer: string): Attack {
  return {
    name: 'token: the refresh token of scripts',
    run: async (stage) => {
      const fields = { grant_type: 'password', client_id: 'jiyue-machine', scope: 'openid' };
      const body = new URLSearchParams({ ...fields, ...stage.user('reviewer') });
      const answer = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body });
      const tokens: { refresh_token?: string; id_token?: string } = JSON.parse(await answer.text());
      const seen = await Promise.all(
        [tokens.refresh_token, tokens.id_token].map((one) =>
          one ? whoami(stage.admin, { headers: bearer(one) }) : null,
        ),
      );
      return seen.some((name) => name !== null) ? 'taken as access token' : null;
    },
  };
}

/** Nobody at all. */
export const anonymous: Attack = {
  name: 'nothing at all',
  run: (stage) => accepted(whoami(stage.admin, { browser: newBrowser(stage) })),
};

/** After the attacks on tokens the editor signs in for the first time, like everybody else. */
export async function forgetSubject({ root }: Stage): Promise<void> {
  await root.query(`update auth_person set subject = null where username = 'editor'`);
}
