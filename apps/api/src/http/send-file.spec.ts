import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readlinkSync, rmSync, mkdtempSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LocalDiskStore, UploadTokens } from '@jiyue/platform';
import { keyOf } from '@jiyue/tenancy';
import express from 'express';
import { sendFile } from './send-file.js';

const NAME = '关于“十五五”规划的通知（定稿） v2.pdf';
const BYTES = randomBytes(8 * 1024 * 1024);
const facts = { size: BYTES.length, type: 'application/pdf' };

describe('a file that is handed out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-served-'));
  const store = new LocalDiskStore(folder, new UploadTokens('test'), 'http://localhost');
  const key = keyOf({ tenantId: randomUUID() }, 'asset', `${randomUUID()}.pdf`);
  const app = express();
  app.get('/live', (request, response) => sendFile(request, response, { store, key, facts, name: NAME, isLive: true }));
  app.get('/draft', (request, response) =>
    sendFile(request, response, { store, key, facts, name: NAME, isLive: false }),
  );
  const server = app.listen(0, '127.0.0.1');
  const url = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const ask = async (headers: Record<string, string> = {}, method = 'GET') => {
    const answer = await fetch(url('/live'), { headers, method });
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  };
  beforeAll(() => store.put(key, BYTES, facts));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('is saved under its Chinese name', async () => {
    const { headers } = await ask({}, 'HEAD');
    const [, encoded] = /filename\*=UTF-8''(\S+)$/.exec(headers.get('content-disposition') ?? '') ?? [];
    expect(decodeURIComponent(encoded ?? '')).toBe(NAME);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[ -~]*\.pdf"/);
  });

  it('comes whole, and says that it can come in parts', async () => {
    const { status, headers, body } = await ask();
    expect([status, headers.get('accept-ranges'), body.equals(BYTES)]).toEqual([200, 'bytes', true]);
  });

  it('goes on where a download broke off', async () => {
    const { headers } = await ask({}, 'HEAD');
    const part = await ask({ range: 'bytes=5000000-', 'if-range': headers.get('etag') ?? '' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 5000000-8388607/8388608`]);
    expect(part.body.equals(BYTES.subarray(5_000_000))).toBe(true);
  });

  it('comes whole to whoever began with another version', async () => {
    const { status, body } = await ask({ range: 'bytes=5000000-', 'if-range': '"another"' });
    expect([status, body.length]).toEqual([200, BYTES.length]);
  });

  it('refuses several parts at once, and parts that are not there', async () => {
    const several = await ask({ range: 'bytes=0-1,5-9' });
    expect([several.status, several.headers.get('content-range'), several.body.length]).toEqual([
      416,
      'bytes */8388608',
      0,
    ]);
    expect((await ask({ range: 'bytes=8388608-' })).status).toBe(416);
  });

  it('is asked for again each time, and not sent again to whoever has it', async () => {
    const { headers } = await ask({}, 'HEAD');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect((await ask({ 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('is kept by nobody while it belongs to a draft', async () => {
    const { headers } = await fetch(url('/draft'), { method: 'HEAD' });
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('is closed when its readers leave', async () => {
    const openOnes = (): number =>
      readdirSync('/proc/self/fd').filter((fd) => linkOf(`/proc/self/fd/${fd}`).startsWith(folder)).length;
    for (let time = 0; time < 50; time++) await leaveEarly(url('/live'));
    for (let tries = 0; tries < 2_000 && openOnes() > 0; tries++) await delay(10);
    expect(openOnes()).toBe(0);
  });
});

function leaveEarly(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, (answer: IncomingMessage) => {
      answer.once('data', () => answer.destroy()).once('close', resolve);
    }).once('error', reject);
  });
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // the descriptor that listed the others
  }
}
