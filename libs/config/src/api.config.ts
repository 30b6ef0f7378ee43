import { join, resolve } from 'node:path';
import { type Environment, readVariables, type Values } from './read.js';

/** What the API and the worker were started with: parsed once, frozen, handed to whoever needs it. */
export interface Config {
  readonly env: 'development' | 'test' | 'production';
  readonly bind: string;
  readonly port: number;
  readonly workerPort: number;
  readonly dataDir: string;
  readonly publicUrl: string;
  readonly portal: { readonly port: number; readonly hostSuffix: string };
  readonly secret: string;
  /** What the portal shares, to sign what citizens hand in. */
  readonly portalSecret: string;
  readonly logLevel: string;
  /** What mails and short messages are written in. */
  readonly language: 'zh' | 'en';
  /** For how long messages and the lines of batches are kept. */
  readonly keepDays: number;
  /** Whose word about the client's address is believed: names and networks as Express takes them. */
  readonly trustedProxies: string;
  /** Whether roles that decide need a second factor at login. */
  readonly secondFactor: boolean;
  readonly database: {
    readonly api: string;
    readonly supervisor: string;
    readonly portal: string;
    readonly identity: string;
    readonly jobs: string;
    readonly pool: number;
  };
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly machineClientId: string;
  };
  readonly redisUrl: string | null;
  readonly s3: {
    readonly endpoint: string;
    readonly bucket: string;
    readonly accessKey: string;
    readonly secretKey: string;
  } | null;
  readonly clamavUrl: string | null;
  /** Places within the network that may be fetched from, like those of the public web. */
  readonly fetchAllowed: readonly { readonly address: string; readonly port: number }[];
  /** Where mails go and whom they come from; without an address they are captured to a folder. */
  readonly mail: { readonly url: string | null; readonly from: string };
  /** Where short messages are posted, and the secret they are signed with; null captures them to a folder. */
  readonly sms: { readonly url: string; readonly secret: string } | null;
}

const NEEDS = [
  'JIYUE_PUBLIC_URL',
  'JIYUE_SECRET_FILE',
  'JIYUE_PORTAL_SECRET_FILE',
  'DATABASE_URL',
  'DATABASE_SUPERVISOR_URL',
  'DATABASE_PORTAL_URL',
  'DATABASE_IDENTITY_URL',
  'DATABASE_JOBS_URL',
  'KEYCLOAK_URL',
  'OIDC_CLIENT_SECRET_FILE',
] as const;
const TAKES = [
  'JIYUE_ENV',
  'JIYUE_PORT',
  'JIYUE_BIND',
  'JIYUE_DATA',
  'JIYUE_PORTAL_PORT',
  'JIYUE_PORTAL_HOST_SUFFIX',
  'JIYUE_WORKER_PORT',
  'JIYUE_LOG_LEVEL',
  'JIYUE_TRUSTED_PROXIES',
  'JIYUE_SECOND_FACTOR',
  'JIYUE_LANGUAGE',
  'JIYUE_KEEP_DAYS',
  'DATABASE_POOL',
  'OIDC_CLIENT_ID',
  'OIDC_MACHINE_CLIENT_ID',
  'REDIS_URL',
  'CLAMAV_URL',
  'FETCH_ALLOWED',
  'SMTP_URL',
  'SMTP_FROM',
] as const;
const S3_NEEDS = ['S3_ENDPOINT', 'S3_ACCESS_KEY_FILE', 'S3_SECRET_KEY_FILE'] as const;
const S3_TAKES = ['S3_BUCKET'] as const;
const SMS_NEEDS = ['SMS_URL', 'SMS_SECRET_FILE'] as const;

/** What the API and the worker read. */
export const API_VARIABLES = [...NEEDS, ...TAKES, ...S3_NEEDS, ...S3_TAKES, ...SMS_NEEDS] as const;

type Read = Values<(typeof NEEDS)[number], (typeof TAKES)[number]>;

/** Parses the environment once; throws `BadConfig` with every problem at once. */
export function parseConfig(env: Environment): Config {
  const [hasStore, hasSms] = [Boolean(env['S3_ENDPOINT']), Boolean(env['SMS_URL'])];
  const read = readVariables(env, {
    needs: [...NEEDS, ...(hasStore ? S3_NEEDS : []), ...(hasSms ? SMS_NEEDS : [])],
    takes: [...TAKES, ...S3_TAKES],
  });
  const mode = read.JIYUE_ENV ?? 'development';
  const port = read.JIYUE_PORT ?? 8000;
  return Object.freeze({
    env: mode,
    bind: read.JIYUE_BIND ?? '127.0.0.1',
    port,
    workerPort: read.JIYUE_WORKER_PORT ?? port + 4,
    dataDir: resolve(read.JIYUE_DATA ?? join(process.cwd(), '.data')),
    publicUrl: read.JIYUE_PUBLIC_URL,
    portal: { port: read.JIYUE_PORTAL_PORT ?? port + 1, hostSuffix: read.JIYUE_PORTAL_HOST_SUFFIX ?? 'localhost' },
    secret: read.JIYUE_SECRET_FILE,
    portalSecret: read.JIYUE_PORTAL_SECRET_FILE,
    logLevel: read.JIYUE_LOG_LEVEL ?? 'info',
    language: read.JIYUE_LANGUAGE ?? 'zh',
    keepDays: read.JIYUE_KEEP_DAYS ?? 90,
    trustedProxies: read.JIYUE_TRUSTED_PROXIES ?? 'loopback',
    secondFactor: (read.JIYUE_SECOND_FACTOR ?? (mode === 'production' ? 'required' : 'optional')) === 'required',
    database: databaseOf(read),
    oidc: oidcOf(read),
    redisUrl: read.REDIS_URL ?? null,
    s3: hasStore ? storeOf(read) : null,
    clamavUrl: read.CLAMAV_URL ?? null,
    fetchAllowed: read.FETCH_ALLOWED ?? [],
    mail: { url: read.SMTP_URL ?? null, from: read.SMTP_FROM ?? 'no-reply@localhost.localdomain' },
    sms: hasSms ? { url: read.SMS_URL, secret: read.SMS_SECRET_FILE } : null,
  });
}

function databaseOf(read: Read): Config['database'] {
  return {
    api: read.DATABASE_URL,
    supervisor: read.DATABASE_SUPERVISOR_URL,
    portal: read.DATABASE_PORTAL_URL,
    identity: read.DATABASE_IDENTITY_URL,
    jobs: read.DATABASE_JOBS_URL,
    pool: read.DATABASE_POOL ?? 10,
  };
}

function oidcOf(read: Read): Config['oidc'] {
  return {
    issuer: `${read.KEYCLOAK_URL}/realms/jiyue`,
    clientId: read.OIDC_CLIENT_ID ?? 'jiyue-admin',
    clientSecret: read.OIDC_CLIENT_SECRET_FILE,
    machineClientId: read.OIDC_MACHINE_CLIENT_ID ?? 'jiyue-machine',
  };
}

function storeOf(read: Values<(typeof S3_NEEDS)[number], (typeof S3_TAKES)[number]>): Config['s3'] {
  return {
    endpoint: read.S3_ENDPOINT,
    bucket: read.S3_BUCKET ?? 'jiyue',
    accessKey: read.S3_ACCESS_KEY_FILE,
    secretKey: read.S3_SECRET_KEY_FILE,
  };
}
