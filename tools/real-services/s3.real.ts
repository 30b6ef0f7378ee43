import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { keyOf } from '@jiyue/tenancy';
import { objectStoreContract } from '../../libs/platform/src/objects/object-store.contract.js';
import { S3Store } from '../../libs/platform/src/objects/s3-store.js';

const read = (name: string) => readFileSync(process.env[name] ?? '', 'utf8').trim();

const store = (): S3Store =>
  new S3Store({
    endpoint: process.env['S3_ENDPOINT'] ?? '',
    bucket: process.env['S3_BUCKET'] ?? '',
    accessKey: read('S3_ACCESS_KEY_FILE'),
    secretKey: read('S3_SECRET_KEY_FILE'),
  });

describe('S3 server', () => {
  it.each(objectStoreContract)('$title', async ({ keeps }) => {
    expect(await keeps(store())).toBe(true);
  });

  it('takes through a link what was announced, and neither more nor another type', async () => {
    const key = keyOf({ tenantId: randomUUID() }, 'upload', randomUUID());
    const limits = { size: 5, type: 'text/plain', expiresInSeconds: 60 };
    const { url, method, fields } = await store().presignUpload(key, limits);
    const send = async (bytes: string, change: Readonly<Record<string, string>> = {}): Promise<boolean> => {
      const form = new FormData();
      for (const { name, value } of fields) form.set(name, change[name] ?? value);
      form.set('file', new Blob([bytes]));
      return (await fetch(url, { method, body: form })).ok;
    };
    const page = { 'Content-Type': 'text/html' };
    expect([await send('hello, world'), await send('hi'), await send('hello', page)]).toEqual([false, false, false]);
    expect(await store().stat(key)).toBeNull();
    expect([await send('hello'), (await store().stat(key))?.size]).toEqual([true, 5]);
  });
});
