import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.js';

/** The signing keys and cookie keys; they survive a restart so that nobody is logged out by one. */
export interface IdpKeys {
  readonly jwks: { readonly keys: readonly Record<string, unknown>[] };
  readonly cookies: readonly string[];
}

export function loadKeys(dataDir: string): IdpKeys {
  const file = join(dataDir, 'idp', 'keys.json');
  const stored = readJson(file, undefined);
  if (isKeys(stored)) return stored;
  const fresh = generateKeys();
  writeJson(file, fresh);
  return fresh;
}

function generateKeys(): IdpKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  const kid = createHash('sha256').update(`${jwk.n}`).digest('base64url').slice(0, 24);
  return {
    jwks: { keys: [{ ...jwk, kid, alg: 'RS256', use: 'sig' }] },
    cookies: [randomBytes(32).toString('base64url')],
  };
}

function isKeys(value: unknown): value is IdpKeys {
  return typeof value === 'object' && value !== null && 'jwks' in value && 'cookies' in value;
}
