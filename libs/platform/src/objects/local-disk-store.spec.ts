import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keyOf } from '@jiyue/tenancy';
import { UploadRefused } from './object.errors.js';
import { LocalDiskStore } from './local-disk-store.js';
import { objectStoreContract } from './object-store.contract.js';
import { UploadTokens } from './upload-token.js';

const tokens = new UploadTokens('0'.repeat(64));
const key = keyOf({ tenantId: '018f0000-0000-7000-8000-000000000001' }, 'asset', 'x.txt');

describe('local disk store', () => {
  let folder: string;
  let store: LocalDiskStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jiyue-objects-'));
    store = new LocalDiskStore(folder, tokens, 'http://localhost:8000');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(objectStoreContract)('$title', async ({ keeps }) => {
    expect(await keeps(store)).toBe(true);
  });

  it('leaves nothing behind when more bytes come than announced', async () => {
    await expect(
      store.put(key, Readable.from([Buffer.alloc(11)]), { size: 10, type: 'text/plain' }),
    ).rejects.toMatchObject({
      code: 'PLATFORM.UPLOAD_SIZE_WRONG',
    });
    expect(await store.stat(key)).toBeNull();
  });

  it('takes one of two transfers through one link, and none after what came was taken away', async () => {
    const once = keyOf({ tenantId: '018f0000-0000-7000-8000-000000000001' }, 'upload', 'once.txt');
    const facts = { size: 3, type: 'text/plain' };
    const bring = () => store.putOnce(once, Readable.from([Buffer.from('abc')]), facts);
    const both = await Promise.allSettled([bring(), bring()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await store.delete(once);
    await expect(bring()).rejects.toMatchObject({ code: 'PLATFORM.UPLOAD_REFUSED' });
    expect(await store.stat(once)).toBeNull();
  });

  it('lets a transfer that broke off be tried again', async () => {
    const torn = keyOf({ tenantId: '018f0000-0000-7000-8000-000000000001' }, 'upload', 'torn.txt');
    const facts = { size: 3, type: 'text/plain' };
    await expect(store.putOnce(torn, Readable.from([Buffer.from('a')]), facts)).rejects.toMatchObject({
      code: 'PLATFORM.UPLOAD_SIZE_WRONG',
    });
    await store.putOnce(torn, Readable.from([Buffer.from('abc')]), facts);
    expect(await store.stat(torn)).toMatchObject(facts);
  });

  it('lets a transfer be tried again whose process died before the file was whole', async () => {
    const cut = keyOf({ tenantId: '018f0000-0000-7000-8000-000000000001' }, 'upload', 'cut.txt');
    const facts = { size: 3, type: 'text/plain' };
    const never = new Readable({ read: () => undefined });
    const dying = store.putOnce(cut, never, facts); // stays open like a process that is gone: what it left is on the disk
    never.push('a');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await store.putOnce(cut, Readable.from([Buffer.from('abc')]), facts);
    expect(await store.stat(cut)).toMatchObject(facts);
    never.destroy(new Error('gone'));
    await expect(dying).rejects.toThrow('gone');
  });

  it('refuses an upload link that somebody changed', async () => {
    const token = tokens.sign({ key, size: 1, type: 'text/plain', until: Date.now() + 1000 });
    const [body = '', mac = ''] = token.split('.');
    const longer = Buffer.from(body, 'base64url').toString().replace('"size":1', '"size":9');
    expect(() => tokens.verify(`${Buffer.from(longer).toString('base64url')}.${mac}`, Date.now())).toThrow(
      UploadRefused,
    );
    expect(tokens.verify(token, Date.now()).size).toBe(1);
  });

  it('refuses an upload link after its time', () => {
    const token = tokens.sign({ key, size: 1, type: 'text/plain', until: 1000 });
    expect(() => tokens.verify(token, 1001)).toThrow();
  });

  it('makes no key that leaves its tenant', () => {
    expect(() => keyOf({ tenantId: 'a' }, 'asset', '../b')).toThrow('path');
  });
});
