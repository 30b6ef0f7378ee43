import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Every environment variable the platform reads; `required` ones have no default outside development. */
export const CONFIG_KEYS = {
  JIYUE_ENV: { required: true },
  JIYUE_PORT: { required: false },
  JIYUE_BIND: { required: false },
  JIYUE_DATA: { required: false },
  JIYUE_PUBLIC_URL: { required: true },
  JIYUE_PORTAL_PORT: { required: false },
  JIYUE_PORTAL_HOST_SUFFIX: { required: false },
  JIYUE_API_URL: { required: false },
  JIYUE_WORKER_PORT: { required: false },
  JIYUE_SECRET_FILE: { required: true },
  JIYUE_PORTAL_SECRET_FILE: { required: true },
  JIYUE_LOG_LEVEL: { required: false },
  JIYUE_TRUSTED_PROXIES: { required: false },
  JIYUE_SECOND_FACTOR: { required: false },
  JIYUE_PORTAL_CHALLENGE: { required: false },
  JIYUE_PORTAL_CACHE: { required: false },
  JIYUE_PORTAL_CACHE_MB: { required: false },
  DATABASE_URL: { required: true },
  DATABASE_OWNER_URL: { required: false },
  DATABASE_SUPERVISOR_URL: { required: true },
  DATABASE_PORTAL_URL: { required: true },
  DATABASE_IDENTITY_URL: { required: true },
  DATABASE_JOBS_URL: { required: true },
  DATABASE_POOL: { required: false },
  KEYCLOAK_URL: { required: true },
  OIDC_CLIENT_ID: { required: false },
  OIDC_CLIENT_SECRET_FILE: { required: true },
  OIDC_MACHINE_CLIENT_ID: { required: false },
  REDIS_URL: { required: false },
  S3_ENDPOINT: { required: false },
  S3_BUCKET: { required: false },
  S3_ACCESS_KEY_FILE: { required: false },
  S3_SECRET_KEY_FILE: { required: false },
  CLAMAV_URL: { required: false },
  SMTP_URL: { required: false },
  SMTP_FROM: { required: false },
  SMS_URL: { required: false },
  SMS_SECRET_FILE: { required: false },
} as const satisfies Record<string, { readonly required: boolean }>;

export type ConfigKey = keyof typeof CONFIG_KEYS;

/** What the process was started with: parsed once, frozen, handed to whoever needs it. */
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
  /** Where mails go and whom they come from; without an address they are captured to a folder. */
  readonly mail: { readonly url: string | null; readonly from: string };
  /** Where short messages are posted, and the secret they are signed with; null captures them to a folder. */
  readonly sms: { readonly url: string; readonly secret: string } | null;
}

/** The configuration is incomplete or wrong; names the variables, never their values. */
export class BadConfig extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration: ${problems.join('; ')}`);
  }
}

type Env = Readonly<Record<string, string | undefined>>;

class Reader {
  readonly problems: string[] = [];

  constructor(private readonly env: Env) {}

  mode(): Config['env'] {
    const mode = this.env['JIYUE_ENV'] ?? 'development';
    if (mode === 'development' || mode === 'test' || mode === 'production') return mode;
    this.problems.push('JIYUE_ENV is not a known environment');
    return 'production';
  }

  text(key: ConfigKey, fallback?: string): string {
    const value = this.env[key] ?? fallback;
    if (value === undefined || value === '') this.problems.push(`${key} is missing`);
    return value ?? '';
  }

  optional(key: ConfigKey): string | null {
    const value = this.env[key];
    return value ? value : null;
  }

  number(key: ConfigKey, fallback: number): number {
    const value = Number(this.env[key] ?? fallback);
    if (!Number.isInteger(value) || value < 0) this.problems.push(`${key} is not a whole number`);
    return value;
  }

  url(key: ConfigKey): string {
    const value = this.text(key);
    if (value && !URL.canParse(value)) this.problems.push(`${key} is not a URL`);
    return value.replace(/\/$/, '');
  }

  secret(key: ConfigKey): string {
    const file = this.text(key);
    try {
      return file ? readFileSync(file, 'utf8').trim() : '';
    } catch {
      this.problems.push(`${key} names a file that cannot be read`);
      return '';
    }
  }
}

/** Parses the environment once; throws {@link BadConfig} with every problem at once. */
export function parseConfig(env: Env): Config {
  const read = new Reader(env);
  const mode = read.mode();
  const port = read.number('JIYUE_PORT', 8000);
  const config: Config = {
    env: mode,
    bind: read.text('JIYUE_BIND', '127.0.0.1'),
    port,
    workerPort: read.number('JIYUE_WORKER_PORT', port + 4),
    dataDir: resolve(read.text('JIYUE_DATA', join(process.cwd(), '.data'))),
    publicUrl: read.url('JIYUE_PUBLIC_URL'),
    portal: {
      port: read.number('JIYUE_PORTAL_PORT', port + 1),
      hostSuffix: read.text('JIYUE_PORTAL_HOST_SUFFIX', 'localhost'),
    },
    secret: read.secret('JIYUE_SECRET_FILE'),
    portalSecret: read.secret('JIYUE_PORTAL_SECRET_FILE'),
    logLevel: read.text('JIYUE_LOG_LEVEL', 'info'),
    trustedProxies: read.text('JIYUE_TRUSTED_PROXIES', 'loopback'),
    secondFactor: read.text('JIYUE_SECOND_FACTOR', mode === 'production' ? 'required' : 'optional') === 'required',
    database: databaseOf(read),
    oidc: oidcOf(read),
    redisUrl: read.optional('REDIS_URL'),
    s3: s3Of(read),
    clamavUrl: read.optional('CLAMAV_URL'),
    mail: mailOf(read),
    sms: smsOf(read),
  };
  if (read.problems.length > 0) throw new BadConfig(read.problems);
  return Object.freeze(config);
}

function databaseOf(read: Reader): Config['database'] {
  return {
    api: read.url('DATABASE_URL'),
    supervisor: read.url('DATABASE_SUPERVISOR_URL'),
    portal: read.url('DATABASE_PORTAL_URL'),
    identity: read.url('DATABASE_IDENTITY_URL'),
    jobs: read.url('DATABASE_JOBS_URL'),
    pool: read.number('DATABASE_POOL', 10),
  };
}

function oidcOf(read: Reader): Config['oidc'] {
  return {
    issuer: `${read.url('KEYCLOAK_URL')}/realms/jiyue`,
    clientId: read.text('OIDC_CLIENT_ID', 'jiyue-admin'),
    clientSecret: read.secret('OIDC_CLIENT_SECRET_FILE'),
    machineClientId: read.text('OIDC_MACHINE_CLIENT_ID', 'jiyue-machine'),
  };
}

function mailOf(read: Reader): Config['mail'] {
  return { url: read.optional('SMTP_URL'), from: read.text('SMTP_FROM', 'no-reply@localhost.localdomain') };
}

function smsOf(read: Reader): Config['sms'] {
  const isSet = read.optional('SMS_URL') !== null;
  return isSet ? { url: read.url('SMS_URL'), secret: read.secret('SMS_SECRET_FILE') } : null;
}

function s3Of(read: Reader): Config['s3'] {
  const endpoint = read.optional('S3_ENDPOINT');
  if (!endpoint) return null;
  const bucket = read.text('S3_BUCKET', 'jiyue');
  return {
    endpoint,
    bucket,
    accessKey: read.secret('S3_ACCESS_KEY_FILE'),
    secretKey: read.secret('S3_SECRET_KEY_FILE'),
  };
}
