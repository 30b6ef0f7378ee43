import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BadConfig, parseConfig } from './config.js';

const file = join(mkdtempSync(join(tmpdir(), 'jiyue-config-')), 'secret');
writeFileSync(file, 'hush-hush\n');

const complete = {
  JIYUE_PUBLIC_URL: 'http://localhost:8000/',
  JIYUE_SECRET_FILE: file,
  JIYUE_PORTAL_SECRET_FILE: file,
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

  it('reads secrets from files', () => {
    expect(parseConfig(complete).secret).toBe('hush-hush');
  });

  it('names everything that is missing at once, and no value', () => {
    const refusal = (): unknown => parseConfig({ JIYUE_PORT: 'x', KEYCLOAK_URL: 'secret-looking' });
    expect(refusal).toThrow(BadConfig);
    expect(refusal).toThrow(/JIYUE_PORT is not a whole number.*DATABASE_URL is missing.*KEYCLOAK_URL is not a URL/);
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
});
