import { TokenRefused, type TokenExpectations, type VerifiedToken } from './token-verifier.js';

/** A token's payload, not believed yet. */
export type Claims = Readonly<Record<string, unknown>>;

const longestToken = 8192;
// Clocks of two servers may differ; architecture bound: at most a minute.
const leewaySeconds = 30;
// No token of ours lives longer than a working day's session.
const longestLifeSeconds = 12 * 3600;

/**
 * Looks at a token before any cryptography: three base64url parts, RS256, a key id, and no header that asks us to
 * fetch or trust a key of the sender's choice.
 */
export function readToken(token: string): { readonly kid: string; readonly claims: Claims } {
  if (token.length > longestToken) throw new TokenRefused('too long');
  const parts = token.split('.');
  if (parts.length !== 3 || !parts.every((part) => /^[A-Za-z0-9_-]+$/.test(part))) {
    throw new TokenRefused('not three base64url parts');
  }
  const [head = '', body = ''] = parts;
  return { kid: keyIdOf(jsonOf(head)), claims: jsonOf(body) };
}

const refusedHeaders = ['crit', 'jku', 'jwk', 'x5u', 'x5c', 'b64', 'enc', 'zip'];

function keyIdOf(header: Claims): string {
  if (header.alg !== 'RS256') throw new TokenRefused('algorithm');
  if (refusedHeaders.some((name) => name in header)) throw new TokenRefused('header');
  if (!isTokenType(header.typ)) throw new TokenRefused('header type');
  return textOf(header.kid, 'key id');
}

/** Our own checks, run by every verifier: the packages below it leave out one or another. */
export function checkClaims(claims: Claims, expected: TokenExpectations, nowMs: number): VerifiedToken {
  const now = Math.floor(nowMs / 1000);
  checkTimes(claims, now);
  if (claims.iss !== expected.issuer) throw new TokenRefused('issuer');
  if (claims.typ !== 'Bearer') throw new TokenRefused('not an access token');
  if (!audiencesOf(claims.aud).includes(expected.audience)) throw new TokenRefused('audience');
  const clientId = textOf(claims.azp, 'authorised party');
  if (!expected.clients.includes(clientId)) throw new TokenRefused('authorised party');
  // An ID token carries these; an access token of this realm never does.
  if ('nonce' in claims || 'at_hash' in claims || 'events' in claims) throw new TokenRefused('not an access token');
  return {
    subject: textOf(claims.sub, 'subject'),
    username: textOf(claims.preferred_username, 'username'),
    clientId,
    secondFactor: claims.acr === '2',
    expiresAt: new Date(secondsOf(claims.exp, 'exp') * 1000),
  };
}

function checkTimes(claims: Claims, now: number): void {
  const exp = secondsOf(claims.exp, 'exp');
  const iat = secondsOf(claims.iat, 'iat');
  if (exp <= now) throw new TokenRefused('expired');
  if (iat > now + leewaySeconds) throw new TokenRefused('issued in the future');
  if (exp <= iat || exp - iat > longestLifeSeconds) throw new TokenRefused('life');
  if ('nbf' in claims && secondsOf(claims.nbf, 'nbf') > now + leewaySeconds) throw new TokenRefused('not yet valid');
}

function isTokenType(typ: unknown): boolean {
  return typ === undefined || (typeof typ === 'string' && /^(application\/)?(jwt|at\+jwt)$/i.test(typ));
}

function audiencesOf(aud: unknown): readonly unknown[] {
  return Array.isArray(aud) ? aud : [aud];
}

function secondsOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) throw new TokenRefused(`${name} missing`);
  return value;
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '' || value.length > 256) throw new TokenRefused(`${name} missing`);
  return value;
}

function jsonOf(part: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value));
  } catch {
    throw new TokenRefused('not JSON');
  }
  throw new TokenRefused('not an object');
}
