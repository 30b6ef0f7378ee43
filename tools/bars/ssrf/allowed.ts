import type { Opening } from './census.ts';

/** An opening that may stand, and who decides where it leads. */
export interface Allowed extends Opening {
  readonly because: string;
}

const DATABASE = 'the database of the configuration';
const IDENTITY = 'the identity provider of the configuration, never an address of a token or a request';
const TEST = 'a proof of the identity contract; no program of ours imports it';

/** Whatever opens a connection from a server, and why the address can never be an outsider's. */
export const ALLOWED: readonly Allowed[] = [
  {
    file: 'apps/dev-idp/src/password-grant.ts',
    what: 'oidc-provider',
    because: 'the development identity provider, never deployed',
  },
  {
    file: 'apps/dev-idp/src/provider.ts',
    what: 'fetch',
    because: 'back-channel logout of the clients it was configured with',
  },
  {
    file: 'apps/dev-idp/src/provider.ts',
    what: 'oidc-provider',
    because: 'the development identity provider, never deployed',
  },
  {
    file: 'apps/portal-web/src/pages/files/files.ts',
    what: 'fetch',
    because: 'JIYUE_API_URL and a path of two ids; redirects are errors',
  },
  {
    file: 'apps/portal-web/src/forms/form-sink.ts',
    what: 'fetch',
    because: 'JIYUE_API_URL and the name of a declared form; redirects are errors',
  },
  {
    file: 'apps/portal-web/src/forms/reader.ts',
    what: 'proxy-addr',
    because: 'reads where a request comes from and connects to nobody',
  },
  {
    file: 'apps/portal-web/src/pages/files/relay.ts',
    what: 'http.request',
    because: 'JIYUE_API_URL; leads are not followed',
  },
  {
    file: 'apps/portal-web/src/pages/files/relay.ts',
    what: 'https.request',
    because: 'JIYUE_API_URL; leads are not followed',
  },
  {
    file: 'apps/portal-web/src/server/http-public-api.ts',
    what: 'http.Agent',
    because: 'JIYUE_API_URL; keeps its connections',
  },
  {
    file: 'apps/portal-web/src/server/http-public-api.ts',
    what: 'https.Agent',
    because: 'JIYUE_API_URL; keeps its connections',
  },
  {
    file: 'apps/portal-web/src/server/http-public-api.ts',
    what: 'http.request',
    because: 'JIYUE_API_URL; leads are not followed',
  },
  {
    file: 'apps/portal-web/src/server/http-public-api.ts',
    what: 'https.request',
    because: 'JIYUE_API_URL; leads are not followed',
  },
  {
    file: 'apps/portal-web/src/server/render.ts',
    what: 'import of a computed name',
    because: 'the built pages beside the program',
  },
  { file: 'libs/tenancy/src/published.ts', what: 'pg', because: DATABASE },
  {
    file: 'libs/tenancy/src/in-transaction.ts',
    what: 'pg',
    because: 'quotes a literal; the pools are opened elsewhere',
  },
  { file: 'libs/tenancy/src/serving-client.ts', what: 'pg', because: DATABASE },
  { file: 'libs/auth/src/oidc/contract-browser.ts', what: 'fetch', because: TEST },
  { file: 'libs/auth/src/oidc/dev-idp.process.ts', what: 'child_process.spawn', because: TEST },
  { file: 'libs/auth/src/oidc/identity-provider.ts', what: 'fetch', because: IDENTITY },
  { file: 'libs/auth/src/oidc/identity-provider.ts', what: 'openid-client', because: IDENTITY },
  { file: 'libs/auth/src/token/key-source.ts', what: 'fetch', because: IDENTITY },
  { file: 'libs/bus/src/postgres-purge-bus.ts', what: 'pg', because: DATABASE },
  { file: 'libs/bus/src/redis-purge-bus.ts', what: 'redis', because: 'REDIS_URL of the configuration' },
  {
    file: 'libs/fetching/src/guarded-fetcher.ts',
    what: 'http.get',
    because: 'the one way to addresses of outsiders: public ones alone, judged after every lookup and every lead',
  },
  {
    file: 'libs/fetching/src/guarded-fetcher.ts',
    what: 'https.get',
    because: 'the one way to addresses of outsiders: public ones alone, judged after every lookup and every lead',
  },
  { file: 'libs/notify/src/channel/captured.ts', what: 'nodemailer', because: 'composes a letter into a file' },
  {
    file: 'libs/notify/src/channel/captured.ts',
    what: 'nodemailer',
    because: 'composes mails to files; reads nothing from files or addresses',
  },
  { file: 'libs/notify/src/channel/http-sms.ts', what: 'fetch', because: 'SMS_URL; redirects are errors' },
  { file: 'libs/notify/src/channel/smtp-mail.ts', what: 'nodemailer', because: 'SMTP_URL of the configuration' },
  { file: 'libs/notify/src/channel/smtp-mail.ts', what: 'nodemailer', because: 'SMTP_URL of the configuration' },
  { file: 'libs/platform/src/antivirus/antivirus.ts', what: 'net.connect', because: 'CLAMAV_URL of the configuration' },
  { file: 'libs/platform/src/jobs/boss.ts', what: 'pg-boss', because: DATABASE },
  { file: 'libs/platform/src/limits/redis-rate-counter.ts', what: 'redis', because: 'REDIS_URL of the configuration' },
  { file: 'libs/platform/src/objects/s3-store.ts', what: 'minio', because: 'S3_ENDPOINT of the configuration' },
];

/** Openings that nobody has explained, and explanations of what is no longer there. */
export function censusFaults(found: readonly Opening[]): string[] {
  const key = ({ file, what }: Opening): string => `${file}: ${what}`;
  const [explained, present] = [new Set(ALLOWED.map(key)), new Set(found.map(key))];
  return [
    ...found.filter((one) => !explained.has(key(one))).map((one) => `nobody has said where this may lead: ${key(one)}`),
    ...ALLOWED.filter((one) => !present.has(key(one))).map((one) => `explained, but no longer there: ${key(one)}`),
  ];
}
