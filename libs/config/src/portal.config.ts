import { BadConfig, type Environment, readVariables } from './read.js';

/** All the settings of the portal, read once. */
export interface PortalConfig {
  readonly bind: string;
  readonly port: number;
  readonly apiUrl: string;
  /** The database that pages are read from in this very process; without it the API is asked for them. */
  readonly reads: { readonly url: string; readonly connections: number } | null;
  readonly redisUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly hostSuffix: string;
  readonly cacheBytes: number;
  /** What the whole process may use before its caches give way. */
  readonly memoryBytes: number;
  readonly isCacheOff: boolean;
  readonly logLevel: string;
  /** What portal and API share: tickets of forms and the door they go through are signed with keys made of it. */
  readonly secret: string;
  readonly trustedProxies: string;
  readonly challenge: 'arithmetic' | 'work';
}

const NEEDS = ['JIYUE_PORTAL_SECRET_FILE'] as const;
const TAKES = [
  'JIYUE_PORT',
  'JIYUE_BIND',
  'JIYUE_PORTAL_PORT',
  'JIYUE_PORTAL_HOST_SUFFIX',
  'JIYUE_PORTAL_CACHE',
  'JIYUE_PORTAL_CACHE_MB',
  'JIYUE_PORTAL_MEMORY_MB',
  'JIYUE_API_URL',
  'JIYUE_PORTAL_READS',
  'JIYUE_LOG_LEVEL',
  'REDIS_URL',
  'DATABASE_PORTAL_URL',
  'DATABASE_POOL',
  'JIYUE_TRUSTED_PROXIES',
  'JIYUE_PORTAL_CHALLENGE',
] as const;

const CONNECTIONS = 10;
const MB = 1024 * 1024;
const CACHE_MB = 256;
// The process itself, its files and the pages it is drawing.
const OTHERWISE_MB = 384;

/** What the portal reads. */
export const PORTAL_VARIABLES = [...NEEDS, ...TAKES] as const;

/** Parses the environment once; throws `BadConfig` with every problem at once. */
export function parsePortalConfig(env: Environment): PortalConfig {
  const read = readVariables(env, { needs: NEEDS, takes: TAKES });
  const { REDIS_URL: redisUrl, DATABASE_PORTAL_URL: databaseUrl } = read;
  if (!redisUrl && !databaseUrl)
    throw new BadConfig(['REDIS_URL or DATABASE_PORTAL_URL is missing: purges could not arrive']);
  const reads = read.JIYUE_PORTAL_READS ?? (databaseUrl ? 'database' : 'api');
  if (reads === 'database' && !databaseUrl)
    throw new BadConfig(['DATABASE_PORTAL_URL is missing: JIYUE_PORTAL_READS is database']);
  const first = read.JIYUE_PORT ?? 8000;
  return Object.freeze({
    bind: read.JIYUE_BIND ?? '127.0.0.1',
    port: read.JIYUE_PORTAL_PORT ?? first + 1,
    apiUrl: read.JIYUE_API_URL ?? `http://127.0.0.1:${first}`,
    reads:
      reads === 'database' && databaseUrl ? { url: databaseUrl, connections: read.DATABASE_POOL ?? CONNECTIONS } : null,
    redisUrl,
    databaseUrl,
    hostSuffix: read.JIYUE_PORTAL_HOST_SUFFIX ?? 'localhost',
    cacheBytes: (read.JIYUE_PORTAL_CACHE_MB ?? CACHE_MB) * MB,
    memoryBytes: (read.JIYUE_PORTAL_MEMORY_MB ?? 2 * (read.JIYUE_PORTAL_CACHE_MB ?? CACHE_MB) + OTHERWISE_MB) * MB,
    isCacheOff: read.JIYUE_PORTAL_CACHE === 'off',
    logLevel: read.JIYUE_LOG_LEVEL ?? 'info',
    secret: read.JIYUE_PORTAL_SECRET_FILE,
    trustedProxies: read.JIYUE_TRUSTED_PROXIES ?? 'loopback',
    challenge: read.JIYUE_PORTAL_CHALLENGE ?? 'arithmetic',
  });
}
