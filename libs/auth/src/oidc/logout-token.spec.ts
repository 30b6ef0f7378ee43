import { describe, expect, it } from '@jest/globals';
import { newSigningKey, sign } from '../token/hostile-tokens.js';
import { KeySource } from '../token/key-source.js';
import { LogoutTokens } from './logout-token.js';

const issuer = 'http://localhost/realms/jiyue';
const key = newSigningKey('realm-key');
const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: key.kid };
const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
let serial = 0;

function good(): Record<string, unknown> {
  const iat = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: 'jiyue-admin', sub: 's1', sid: 'login-1', iat, jti: `j${++serial}`, events: event };
}

function newTokens(): LogoutTokens {
  const keys = new KeySource(issuer, { fetch: async () => Response.json({ keys: [jwk] }) });
  return new LogoutTokens(keys, issuer, 'jiyue-admin');
}

const verify = (change: Record<string, unknown>, header = {}) =>
  newTokens().verify(sign(key, { ...good(), ...change }, { typ: 'logout+jwt', ...header }));

describe('back-channel logout token', () => {
  it('ends the login it names, or everything of the subject', async () => {
    expect(await verify({})).toEqual({ idpSession: 'login-1' });
    expect(await verify({ sid: undefined })).toEqual({ subject: 's1' });
  });

  it('works once', async () => {
    const tokens = newTokens();
    const token = sign(key, good());
    expect(await tokens.verify(token)).not.toBeNull();
    expect(await tokens.verify(token)).toBeNull();
  });

  it.each([
    ['of another issuer', { iss: 'http://elsewhere' }],
    ['for another client', { aud: 'jiyue-machine' }],
    ['an hour old', { iat: Math.floor(Date.now() / 1000) - 3600 }],
    ['from the future', { iat: Math.floor(Date.now() / 1000) + 3600 }],
    ['with a nonce, as an ID token has', { nonce: 'n' }],
    ['without the event', { events: {} }],
    ['without events', { events: undefined }],
    ['without an id', { jti: undefined }],
    ['that names nobody', { sid: undefined, sub: undefined }],
  ])('is refused when it is one %s', async (_, change) => {
    expect(await verify(change)).toBeNull();
  });

  it('is refused with another signature', async () => {
    expect(await newTokens().verify(sign(newSigningKey(key.kid), good()))).toBeNull();
    expect(await verify({}, { kid: 'unknown' })).toBeNull();
    expect(await newTokens().verify('garbage')).toBeNull();
  });
});
