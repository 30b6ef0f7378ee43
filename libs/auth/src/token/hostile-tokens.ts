import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A signing key of a pretended issuer. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

type Part = Readonly<Record<string, unknown>>;

export function newSigningKey(kid: string, modulusLength = 2048): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength }) };
}

/** Signs a token by hand, so that every field can be wrong. */
export function sign(key: SigningKey, claims: Part, header: Part = {}, hash = 'RSA-SHA256'): string {
  const signed = `${encode({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })}.${encode(claims)}`;
  return `${signed}.${createSign(hash).update(signed).sign(key.privateKey).toString('base64url')}`;
}

/** The claims of an honest access token. */
export function honestClaims(issuer: string, nowSeconds = Math.floor(Date.now() / 1000)): Part {
  return {
    iss: issuer,
    sub: '191d9a2c-e75e-818f-b7e1-bf3793dd3998',
    aud: ['jiyue-api', 'account'],
    azp: 'jiyue-admin',
    typ: 'Bearer',
    acr: '1',
    preferred_username: 'editor',
    iat: nowSeconds - 5,
    exp: nowSeconds + 300,
  };
}

/** Every attack on a token that we know, by name. */
export function hostileTokens(key: SigningKey, issuer: string): Readonly<Record<string, string>> {
  const good = honestClaims(issuer);
  return {
    ...wrongClaims(key, good, issuer),
    ...wrongTimes(key, good),
    ...wrongHeaders(key, good),
    ...garbage(key, good),
  };
}

function wrongClaims(key: SigningKey, good: Part, issuer: string): Record<string, string> {
  const but = (change: Part) => sign(key, { ...good, ...change });
  return {
    'another issuer': but({ iss: 'https://elsewhere.example/realms/jiyue' }),
    'the issuer with a slash more': but({ iss: `${issuer}/` }),
    'another realm of the same server': but({ iss: issuer.replace('jiyue', 'master') }),
    'no issuer': sign(key, without(good, 'iss')),
    'another audience': but({ aud: 'account' }),
    'an audience that contains ours': but({ aud: 'jiyue-api-other' }),
    'no audience': sign(key, without(good, 'aud')),
    'an audience as an object': but({ aud: { 'jiyue-api': true } }),
    'another client': but({ azp: 'some-other-client' }),
    'no client': sign(key, without(good, 'azp')),
    'an ID token as access token': but({ typ: 'ID', aud: 'jiyue-admin', nonce: 'n', at_hash: 'h' }),
    'an ID token of the development provider': sign(key, { ...without(good, 'typ'), aud: 'jiyue-admin' }),
    'an ID token that says Bearer': but({ nonce: 'n' }),
    'a refresh token as access token': but({ typ: 'Refresh', aud: issuer }),
    'an offline token as access token': but({ typ: 'Offline' }),
    'a logout token as access token': but({ typ: 'Logout', events: {} }),
    'no type': sign(key, without(good, 'typ')),
    'a type as a list': but({ typ: ['Bearer'] }),
    'no subject': sign(key, without(good, 'sub')),
    'an empty subject': but({ sub: '' }),
    'no username': sign(key, without(good, 'preferred_username')),
    'a username that is an object': but({ preferred_username: { $ne: '' } }),
  };
}

function wrongTimes(key: SigningKey, good: Part): Record<string, string> {
  const now = Math.floor(Date.now() / 1000);
  const but = (change: Part) => sign(key, { ...good, ...change });
  return {
    'expired a second ago': but({ iat: now - 300, exp: now - 1 }),
    'expired a year ago': but({ iat: now - 31_536_300, exp: now - 31_536_000 }),
    'no expiry': sign(key, without(good, 'exp')),
    'an expiry as text': but({ exp: String(now + 300) }),
    'an expiry of null': but({ exp: null }),
    'an expiry in milliseconds': but({ exp: (now + 300) * 1000 }),
    'an endless life': but({ exp: now + 31_536_000 }),
    'no issue time': sign(key, without(good, 'iat')),
    'issued tomorrow': but({ iat: now + 86_400, exp: now + 86_700 }),
    'not valid before tomorrow': but({ nbf: now + 86_400 }),
    'a not-before as text': but({ nbf: 'tomorrow' }),
    'a negative expiry': but({ exp: -1 }),
  };
}

function wrongHeaders(key: SigningKey, good: Part): Record<string, string> {
  const other = newSigningKey(key.kid);
  const jwk = other.publicKey.export({ format: 'jwk' });
  const publicPem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    'alg none without signature': `${encode({ alg: 'none', typ: 'JWT' })}.${encode(good)}.`,
    'alg none with a signature': sign(key, good, { alg: 'none' }),
    'alg NonE': sign(key, good, { alg: 'NonE' }),
    'HS256 with the public key as secret': hmac({ alg: 'HS256', typ: 'JWT', kid: key.kid }, good, publicPem),
    'RS256 written over an HS256 signature': hmac({ alg: 'RS256', typ: 'JWT', kid: key.kid }, good, publicPem),
    'alg RS512 signed as such': sign(key, good, { alg: 'RS512' }, 'RSA-SHA512'),
    'alg PS256': sign(key, good, { alg: 'PS256' }),
    'no alg': sign(key, good, { alg: undefined }),
    'signed by a stranger under our key id': sign(other, good),
    'a key in the header': sign(other, good, { jwk }),
    'a key address in the header': sign(other, good, { jku: 'http://127.0.0.1:1/keys' }),
    'a certificate address in the header': sign(other, good, { x5u: 'http://127.0.0.1:1/keys' }),
    'a critical extension': sign(key, good, { crit: ['exp'] }),
    'no key id': sign(key, good, { kid: undefined }),
    'a key id that is a path': sign(key, good, { kid: '../../dev/null' }),
    'a key id that is an object': sign(key, good, { kid: { kid: key.kid } }),
    'another type in the header': sign(key, good, { typ: 'logout+jwt' }),
  };
}

function garbage(key: SigningKey, good: Part): Record<string, string> {
  const token = sign(key, good);
  const [head = '', body = '', signature = ''] = token.split('.');
  const forged = encode({ ...good, preferred_username: 'operator' });
  return {
    nothing: '',
    'a word': 'token',
    'two dots': '..',
    'null as payload': `${head}.${Buffer.from('null').toString('base64url')}.${signature}`,
    'a list as payload': `${head}.${Buffer.from('[]').toString('base64url')}.${signature}`,
    'broken JSON as payload': `${head}.${Buffer.from('{').toString('base64url')}.${signature}`,
    'a changed payload': `${head}.${forged}.${signature}`,
    'no signature': `${head}.${body}.`,
    'half a signature': `${head}.${body}.${signature.slice(0, 100)}`,
    'a flipped signature': `${head}.${body}.${flip(signature)}`,
    'a fourth part': `${token}.${signature}`,
    'a line break inside': `${head}.${body}.\n${signature}`,
    'a space in front': ` ${token}`,
    'a megabyte': `${head}.${'A'.repeat(1_048_576)}.${signature}`,
    'an encrypted token': `${head}.${body}.${signature}.${signature}.${signature}`,
  };
}

function flip(text: string): string {
  return `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;
}

function hmac(header: Part, claims: Part, secret: string): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function without(claims: Part, name: string): Part {
  return Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
}

function encode(part: Part): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
