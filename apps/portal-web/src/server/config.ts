import { readFileSync } from 'node:fs';

/** All the settings of the portal, read once. */
export type PortalConfig = {
  readonly bind: string;
  readonly port: number;
  readonly apiUrl: string;
  readonly redisUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly hostSuffix: string;
  readonly cacheBytes: number;
  readonly isCacheOff: boolean;
  readonly logLevel: string;
  /** What portal and API share: tickets of forms and the door they go through are signed with keys made of it. */
  readonly secret: string;
  readonly trustedProxies: string;
  readonly challenge: 'arithmetic' | 'work';
};

type Environment = Readonly<Record<string, string | undefined>>;

function whole(env: Environment, name: string, fallback: number): number {
  const raw = env[name];
  if (raw === undefined || raw === '') return fallback;
  if (!/^\d{1,15}$/.test(raw)) throw new Error(`${name} is not a whole number`);
  return Number(raw);
}

function address(env: Environment, name: string, fallback?: string): string | undefined {
  const raw = env[name] || fallback;
  if (raw !== undefined && !URL.canParse(raw)) throw new Error(`${name} is not an address`);
  return raw;
}

function secretOf(env: Environment): string {
  const file = env['JIYUE_PORTAL_SECRET_FILE'];
  if (!file) throw new Error('JIYUE_PORTAL_SECRET_FILE is missing');
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error('JIYUE_PORTAL_SECRET_FILE holds fewer than 32 characters');
  return secret;
}

/** Reads the environment; whatever is wrong is told by name, never by value. */
export function configOf(env: Environment): PortalConfig {
  const first = whole(env, 'JIYUE_PORT', 8000);
  const config: PortalConfig = {
    bind: env['JIYUE_BIND'] || '127.0.0.1',
    port: whole(env, 'JIYUE_PORTAL_PORT', first + 1),
    apiUrl: address(env, 'JIYUE_API_URL', `http://127.0.0.1:${first}`) ?? '',
    redisUrl: address(env, 'REDIS_URL'),
    databaseUrl: address(env, 'DATABASE_PORTAL_URL'),
    hostSuffix: env['JIYUE_PORTAL_HOST_SUFFIX'] || 'localhost',
    cacheBytes: whole(env, 'JIYUE_PORTAL_CACHE_MB', 256) * 1024 * 1024,
    isCacheOff: env['JIYUE_PORTAL_CACHE'] === 'off',
    logLevel: env['JIYUE_LOG_LEVEL'] || 'info',
    secret: secretOf(env),
    trustedProxies: env['JIYUE_TRUSTED_PROXIES'] || 'loopback',
    challenge: env['JIYUE_PORTAL_CHALLENGE'] === 'work' ? 'work' : 'arithmetic',
  };
  if (!config.redisUrl && !config.databaseUrl)
    throw new Error('REDIS_URL or DATABASE_PORTAL_URL is missing: purges could not arrive');
  return Object.freeze(config);
}
