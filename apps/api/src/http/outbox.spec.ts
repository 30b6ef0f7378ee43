import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Config } from '@jiyue/config';
import express from 'express';
import supertest from 'supertest';
import { isOutboxShown, mountOutbox } from './outbox.js';
import { securityHeaders } from './security-headers.js';

const folder = mkdtempSync(join(tmpdir(), 'jiyue-outbox-'));
const BASE = { env: 'development', bind: '127.0.0.1', mail: { url: null, from: 'a@b' }, sms: null } as const;
const SMS = { url: 'https://sms.example', secret: 's' };
const config = { ...BASE, dataDir: folder, publicUrl: 'http://localhost', s3: null } as Config;
const served = (given: Partial<Config> = {}) => {
  const app = express();
  app.use(securityHeaders({ ...config, ...given }));
  mountOutbox(app, { ...config, ...given });
  return supertest(app);
};
mkdirSync(join(folder, 'outbox', 'mail'), { recursive: true });
const letter = { id: 'x', to: 'a@b', subject: '<script>alert(1)</script>', text: `<img src=x onerror='1'>`, at: 'now' };
writeFileSync(join(folder, 'outbox', 'mail', 'x.json'), JSON.stringify(letter));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page of captured letters', () => {
  it('shows them as they are, and nothing of them runs', async () => {
    const { text, headers } = await served().get('/outbox').set('host', 'localhost:8000').expect(200);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toMatch(/<script|<img/);
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('answers to no other name, method or path', async () => {
    await served().get('/outbox').set('host', 'evil.example').expect(404);
    await served().post('/outbox').set('host', 'localhost').expect(404);
    await served().get('/outbox/x.json').set('host', 'localhost').expect(404);
  });

  it.each([
    ['in production', { env: 'production' }, false],
    ['for other machines', { bind: '0.0.0.0' }, false],
    ['when everything is really sent', { mail: { url: 'smtp://x', from: '' }, sms: SMS }, false],
    ['while short messages are captured', { mail: { url: 'smtp://x', from: '' } }, true],
  ] as const)('%s: %j → %s', (_, given, isShown) => {
    expect(isOutboxShown({ ...BASE, ...given })).toBe(isShown);
  });

  it('is not there in production', async () => {
    await served({ env: 'production' }).get('/outbox').set('host', 'localhost').expect(404);
  });
});
