import { secretFile } from '../lib/secrets.ts';
import { databaseEnvironment, variableOf } from './database.ts';

export interface Layout {
  readonly data: string;
  readonly port: number;
  readonly environment: NodeJS.ProcessEnv;
}

/** Ports of the parts, counted from the first. */
export function portsOf(first: number) {
  return { api: first, portal: first + 1, idp: first + 2, postgres: first + 3, worker: first + 4 };
}

/** The whole environment of a copy: what the caller set, completed by the embedded defaults. */
export function environmentOf({ data, port, environment: given }: Layout): NodeJS.ProcessEnv {
  const ports = portsOf(port);
  const loopback = `http://127.0.0.1:${port}`;
  const set = (name: string, value: string) => given[name] ?? value;
  return {
    ...given,
    ...databaseEnvironment(data, ports.postgres, given),
    JIYUE_ENV: set('JIYUE_ENV', 'development'),
    JIYUE_PORT: String(port),
    JIYUE_DATA: data,
    JIYUE_BIND: set('JIYUE_BIND', '127.0.0.1'),
    JIYUE_PUBLIC_URL: set('JIYUE_PUBLIC_URL', `http://localhost:${port}`),
    JIYUE_API_URL: set('JIYUE_API_URL', loopback),
    JIYUE_PORTAL_PORT: set('JIYUE_PORTAL_PORT', String(ports.portal)),
    JIYUE_PORTAL_HOST_SUFFIX: set('JIYUE_PORTAL_HOST_SUFFIX', 'localhost'),
    JIYUE_WORKER_PORT: set('JIYUE_WORKER_PORT', String(ports.worker)),
    JIYUE_SECRET_FILE: set('JIYUE_SECRET_FILE', secretFile(data, 'signing')),
    JIYUE_PORTAL_SECRET_FILE: set('JIYUE_PORTAL_SECRET_FILE', secretFile(data, 'portal')),
    KEYCLOAK_URL: set('KEYCLOAK_URL', `http://localhost:${ports.idp}`),
    OIDC_CLIENT_ID: set('OIDC_CLIENT_ID', 'jiyue-admin'),
    OIDC_MACHINE_CLIENT_ID: set('OIDC_MACHINE_CLIENT_ID', 'jiyue-machine'),
    OIDC_CLIENT_SECRET_FILE: set('OIDC_CLIENT_SECRET_FILE', secretFile(data, 'oidc-client')),
  };
}

const SECRETS = [
  'JIYUE_SECRET_FILE',
  'JIYUE_PORTAL_SECRET_FILE',
  'OIDC_CLIENT_SECRET_FILE',
  'S3_ACCESS_KEY_FILE',
  'S3_SECRET_KEY_FILE',
];
const DATABASES = (['owner', 'api', 'supervisor', 'portal', 'identity', 'jobs'] as const).map(variableOf);

/** The environment without the secrets and database logins that a part has no use for. */
export function only(environment: NodeJS.ProcessEnv, needed: readonly string[]): NodeJS.ProcessEnv {
  const hidden = new Set([...SECRETS, ...DATABASES].filter((name) => !needed.includes(name)));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !hidden.has(name)));
}
