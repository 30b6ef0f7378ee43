import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseConfig } from './api.config.js';
import { parseIdpConfig } from './idp.config.js';
import { parsePortalConfig } from './portal.config.js';
import { PROCESSES } from './processes.js';
import { BadConfig } from './read.js';
import { VARIABLES } from './variables.js';

const file = join(mkdtempSync(join(tmpdir(), 'jiyue-config-')), 'secret');
writeFileSync(file, 'hush-hush\n');
const long = `${file}-long`;
writeFileSync(long, 'h'.repeat(32));

const complete = {
  JIYUE_PUBLIC_URL: 'http://localhost:8000/',
  JIYUE_SECRET_FILE: file,
  JIYUE_PORTAL_SECRET_FILE: long,
  OIDC_CLIENT_SECRET_FILE: file,
  KEYCLOAK_URL: 'http://localhost:8002',
  ...Object.fromEntries(
    ['', 'SUPERVISOR_', 'PORTAL_', 'IDENTITY_', 'JOBS_'].map((part) => [`DATABASE_${part}URL`, 'postgres://u:p@h/d']),
  ),
};

describe('configuration', () => {
  it('fills in what has a default', () => {
    expect(parseConfig(complete)).toMatchObject({
      env: 'development',
      port: 8000,
      publicUrl: 'http://localhost:8000',
      s3: null,
    });
  });

  it('reads places that may be fetched from as addresses with their ports', () => {
    const allowed = (text: string) => parseConfig({ ...complete, FETCH_ALLOWED: text }).fetchAllowed;
    expect(allowed('10.1.2.3:8080, 10.1.2.4:80')).toEqual([
      { address: '10.1.2.3', port: 8080 },
      { address: '10.1.2.4', port: 80 },
    ]);
    for (const text of ['10.1.2.3', 'pictures.gov:80', '10.0.0.0/8:80', '10.1.2.3:80,'])
      expect(() => allowed(text)).toThrow('FETCH_ALLOWED is no list');
  });

  it('reads secrets from files', () => {
    expect(parseConfig(complete).secret).toBe('hush-hush');
  });

  it('names everything that is missing at once, and no value', () => {
    const refusal = (): unknown => parseConfig({ JIYUE_PORT: 'x', KEYCLOAK_URL: 'secret-looking' });
    expect(refusal).toThrow(BadConfig);
    expect(refusal).toThrow(/DATABASE_URL is missing.*KEYCLOAK_URL is not a URL.*JIYUE_PORT is not a whole number/);
    expect(refusal).not.toThrow(/secret-looking/);
  });

  it('sends mails and short messages where it is told, else captures them', () => {
    expect(parseConfig(complete)).toMatchObject({ mail: { url: null }, sms: null });
    const told = { SMTP_URL: 'smtps://mail', SMTP_FROM: 'a@b', SMS_URL: 'https://sms/', SMS_SECRET_FILE: file };
    expect(parseConfig({ ...complete, ...told })).toMatchObject({
      mail: { url: 'smtps://mail', from: 'a@b' },
      sms: { url: 'https://sms', secret: 'hush-hush' },
    });
    expect(() => parseConfig({ ...complete, SMS_URL: 'https://sms' })).toThrow(/SMS_SECRET_FILE is missing/);
  });

  it('asks for second factors in production unless told otherwise', () => {
    expect(parseConfig({ ...complete, JIYUE_ENV: 'production' }).secondFactor).toBe(true);
  });

  it('asks for the keys of an object store where there is one', () => {
    const withStore = { ...complete, S3_ENDPOINT: 'http://localhost:9000' };
    expect(() => parseConfig(withStore)).toThrow('S3_ACCESS_KEY_FILE is missing; S3_SECRET_KEY_FILE is missing');
    const keys = { S3_ACCESS_KEY_FILE: file, S3_SECRET_KEY_FILE: file };
    expect(parseConfig({ ...withStore, ...keys }).s3).toMatchObject({ bucket: 'jiyue', accessKey: 'hush-hush' });
  });

  it('tells a file that cannot be read by its variable alone', () => {
    const attempt = (): unknown => parseConfig({ ...complete, JIYUE_SECRET_FILE: '/nowhere/of-mine' });
    expect(attempt).toThrow('JIYUE_SECRET_FILE names a file that cannot be read');
    expect(attempt).not.toThrow(/of-mine/);
  });

  it.each([
    [{ JIYUE_ENV: 'prod' }, 'JIYUE_ENV is none of development, test, production'],
    [{ JIYUE_PORT: '70000' }, 'JIYUE_PORT is not a port'],
    [{ DATABASE_POOL: '1.5' }, 'DATABASE_POOL is not a whole number'],
    [{ JIYUE_LOG_LEVEL: 'loud' }, 'JIYUE_LOG_LEVEL is none of'],
    [{ REDIS_URL: 'not an address' }, 'REDIS_URL is not a URL'],
  ])('refuses %j', (given, sentence) => {
    expect(() => parseConfig({ ...complete, ...given })).toThrow(sentence);
  });

  it('takes a variable that is set to nothing as one that is not set', () => {
    expect(parseConfig({ ...complete, REDIS_URL: '', JIYUE_PORT: '' })).toMatchObject({ redisUrl: null, port: 8000 });
  });
});

describe('the portal', () => {
  it('needs one way for purges to arrive', () => {
    const given = { JIYUE_PORTAL_SECRET_FILE: long };
    expect(() => parsePortalConfig(given)).toThrow('purges could not arrive');
    const database = { ...given, DATABASE_PORTAL_URL: 'postgres://u:p@h/d', JIYUE_PORT: '9000' };
    expect(parsePortalConfig(database)).toMatchObject({ port: 9001, apiUrl: 'http://127.0.0.1:9000' });
  });
});

describe('what the portal reads from', () => {
  const given = { JIYUE_PORTAL_SECRET_FILE: long, REDIS_URL: 'redis://h' };
  const database = { ...given, DATABASE_PORTAL_URL: 'postgres://u:p@h/d' };

  it('is the database where it has a login, else the API', () => {
    expect(parsePortalConfig(database).reads).toEqual({ url: 'postgres://u:p@h/d', connections: 10 });
    expect(parsePortalConfig(given).reads).toBeNull();
  });

  it('is the API where it is told so, whatever login it has for purges', () => {
    expect(parsePortalConfig({ ...database, JIYUE_PORTAL_READS: 'api' }).reads).toBeNull();
  });

  it('is never said to be a database without a login', () => {
    const attempt = (): unknown => parsePortalConfig({ ...given, JIYUE_PORTAL_READS: 'database' });
    expect(attempt).toThrow('DATABASE_PORTAL_URL is missing: JIYUE_PORTAL_READS is database');
  });
});

describe('a secret that is shared', () => {
  it('is long enough to sign with', () => {
    const attempt = (): unknown => parsePortalConfig({ JIYUE_PORTAL_SECRET_FILE: file, REDIS_URL: 'redis://h' });
    expect(attempt).toThrow('JIYUE_PORTAL_SECRET_FILE holds fewer than 32 characters');
  });
});

describe('the development identity provider', () => {
  it('is told when its address was set to nothing', () => {
    expect(parseIdpConfig({ JIYUE_BIND: '' }).bind).toBe('');
  });
});

describe('every variable', () => {
  it('is read by some process', () => {
    const read = new Set(Object.values(PROCESSES).flat());
    expect(Object.keys(VARIABLES).filter((name) => !read.has(name as never))).toEqual([]);
  });
});
