import { readFileSync } from 'node:fs';
import { z } from 'zod';

const text = z.string({ error: 'is missing' });
const whole = text.regex(/^\d{1,15}$/, 'is not a whole number').transform(Number);
// 0: any that is free, for a portal or an API that nobody has to find by its number
const port = whole.refine((number) => number <= 65_535, 'is not a port');
const address = text
  .refine((value) => URL.canParse(value), 'is not a URL')
  .transform((value) => value.replace(/(?<!\/)\/+$/, ''));
const places = text.transform((list, context) => {
  const found = list.split(',').map((one) => /^([\d.]{7,15}):(\d{1,5})$/.exec(one.trim()));
  if (found.every((one) => one !== null))
    return found.map(([, address = '', port]) => ({ address, port: Number(port) }));
  context.addIssue('is no list like 10.1.2.3:8080,10.1.2.4:80');
  return z.NEVER;
});
const word = <const W extends readonly [string, ...string[]]>(...words: W) =>
  text.pipe(z.enum(words, { error: `is none of ${words.join(', ')}` }));
const secretFile = text.transform((file, context) => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    // which file it is may be told to nobody but who set it
    context.addIssue('names a file that cannot be read');
    return z.NEVER;
  }
});

/** What a variable holds, and whether production cannot do without it. */
interface Variable<S extends z.ZodType> {
  readonly schema: S;
  readonly about: string;
  readonly isRequired: boolean;
}

const variable = <S extends z.ZodType>(schema: S, about: string): Variable<S> => ({ schema, about, isRequired: false });
const required = <S extends z.ZodType>(schema: S, about: string): Variable<S> => ({ schema, about, isRequired: true });

/** Every environment variable that a process reads, with its form. A value is never repeated in a message. */
export const VARIABLES = {
  JIYUE_ENV: required(
    word('development', 'test', 'production'),
    'where this is: `production` refuses what is for demonstration; `development`',
  ),
  JIYUE_PORT: variable(port, 'first of the consecutive ports, and the API’s own; 8000'),
  JIYUE_BIND: variable(text, 'address to listen on; 127.0.0.1'),
  JIYUE_DATA: variable(text, 'folder of what is kept on disk; `.data`'),
  JIYUE_PUBLIC_URL: required(address, 'address of the administration, as browsers see it'),
  JIYUE_PORTAL_PORT: variable(port, 'port of the portal; the one after `JIYUE_PORT`'),
  JIYUE_PORTAL_HOST_SUFFIX: variable(text, 'what names of sites without a domain of their own end in; localhost'),
  JIYUE_API_URL: variable(address, 'where the portal finds the API; this machine'),
  JIYUE_PORTAL_READS: variable(
    word('database', 'api'),
    'where the portal reads pages from: `database` by itself, `api` where it may not reach that; database, without `DATABASE_PORTAL_URL` api',
  ),
  JIYUE_WORKER_PORT: variable(port, 'port of the worker’s health and figures; four after `JIYUE_PORT`'),
  JIYUE_IDP_PORT: variable(port, 'port of the development identity provider; two after `JIYUE_PORT`'),
  JIYUE_SECRET_FILE: required(secretFile, 'file with the key that signs addresses of uploads and seals sessions'),
  JIYUE_PORTAL_SECRET_FILE: required(
    secretFile.refine((secret) => secret.length >= 32, 'holds fewer than 32 characters'),
    'file with the key that portal and API share, to sign what citizens hand in',
  ),
  JIYUE_LOG_LEVEL: variable(word('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'), 'what is logged; info'),
  JIYUE_TRUSTED_PROXIES: variable(
    text,
    'whose word about the client’s address is believed: names and networks; loopback',
  ),
  JIYUE_SECOND_FACTOR: variable(
    word('required', 'optional'),
    'whether roles that decide need one; required in production',
  ),
  JIYUE_PORTAL_CHALLENGE: variable(word('arithmetic', 'work'), 'what citizens solve before they hand in; arithmetic'),
  JIYUE_PORTAL_CACHE: variable(word('on', 'off'), 'the page cache; on'),
  JIYUE_PORTAL_CACHE_MB: variable(whole, 'megabytes that it may hold; 256'),
  JIYUE_PORTAL_MEMORY_MB: variable(
    whole,
    'megabytes of the whole process, above which its caches give way; twice the page cache and 384',
  ),
  JIYUE_LANGUAGE: variable(word('zh', 'en'), 'language of mails and short messages; zh'),
  JIYUE_KEEP_DAYS: variable(
    whole.refine((days) => days > 0, 'is no day'),
    'days for which messages and the lines of batches are kept; 90',
  ),
  DATABASE_URL: required(address, 'database, as the role that serves staff'),
  DATABASE_OWNER_URL: variable(address, 'as the role that migrates'),
  DATABASE_SUPERVISOR_URL: required(address, 'as the role that reads a set of sites'),
  DATABASE_PORTAL_URL: required(address, 'as the role that reads what is published'),
  DATABASE_IDENTITY_URL: required(address, 'as the role that knows persons and sessions'),
  DATABASE_JOBS_URL: required(address, 'as the role of the job queue'),
  DATABASE_POOL: variable(whole, 'connections of the API’s pool, and of the portal’s; 10'),
  KEYCLOAK_URL: required(address, 'identity provider; its realm is `jiyue`'),
  OIDC_CLIENT_ID: variable(text, 'client of the administration; jiyue-admin'),
  OIDC_CLIENT_SECRET_FILE: required(secretFile, 'file with its secret'),
  OIDC_MACHINE_CLIENT_ID: variable(text, 'client of scripts; jiyue-machine'),
  REDIS_URL: variable(address, 'Redis for limits and purges; without it, in process and in the database'),
  S3_ENDPOINT: variable(address, 'object store; without it, a folder of `JIYUE_DATA`'),
  S3_BUCKET: variable(text, 'its bucket; jiyue'),
  S3_ACCESS_KEY_FILE: variable(secretFile, 'file with its access key'),
  S3_SECRET_KEY_FILE: variable(secretFile, 'file with its secret key'),
  CLAMAV_URL: variable(address, 'virus scanner; without it files are inspected only, and production publishes none'),
  FETCH_ALLOWED: variable(
    places,
    'addresses with their ports, within the network, from which pictures may be brought all the same; none',
  ),
  SMTP_URL: variable(address, 'where mails go; without it, they are captured to a folder'),
  SMTP_FROM: variable(text, 'whom they come from; no-reply@localhost.localdomain'),
  SMS_URL: variable(address, 'where short messages are posted; without it, they are captured to a folder'),
  SMS_SECRET_FILE: variable(secretFile, 'file with the secret they are signed with'),
} as const;

export type VariableName = keyof typeof VARIABLES;
