import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type Environment, parseIdpConfig } from '@jiyue/config';
import { hasCode } from './json-file.js';

/** Everything the development identity provider needs to know, parsed once. */
export interface IdpSettings {
  readonly bind: string;
  readonly port: number;
  readonly issuer: string;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly clientSecret: string;
}

/** Thrown when the provider is asked to run where demo accounts must never exist. */
export class RefusedToStart extends Error {
  constructor(reason: string) {
    super(`The development identity provider refuses to start: ${reason}`);
    this.name = 'RefusedToStart';
  }
}

/** Reads the environment and refuses production and every address that another machine can reach. */
export function readSettings(env: Environment): IdpSettings {
  const { isProduction, bind, port, publicUrl, dataDir } = parseIdpConfig(env);
  if (isProduction) throw new RefusedToStart('JIYUE_ENV is production');
  if (!isLoopback(bind)) throw new RefusedToStart('JIYUE_BIND is not a loopback address');
  const clientSecret = secretIn(env['OIDC_CLIENT_SECRET_FILE'] ?? join(dataDir, 'secrets', 'oidc-client-secret'));
  return { bind, port, issuer: `http://localhost:${port}/realms/jiyue`, publicUrl, dataDir, clientSecret };
}

/** True for the names and addresses that never leave this machine. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^127(\.\d{1,3}){3}$/.test(address);
}

function secretIn(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
