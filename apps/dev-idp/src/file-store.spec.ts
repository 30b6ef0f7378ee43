import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { adapterFor, FileStore } from './file-store.js';

const data = () => mkdtempSync(join(tmpdir(), 'jiyue-store-'));

describe('file store', () => {
  it('gives back after a restart what was kept before', async () => {
    const dataDir = data();
    const store = new FileStore(dataDir);
    await adapterFor(store, 'Session').upsert('one', { uid: 'u1' }, 60);
    store.flush();
    expect(await adapterFor(new FileStore(dataDir), 'Session').findByUid('u1')).toEqual({ uid: 'u1' });
  });

  it('forgets what has expired', async () => {
    const sessions = adapterFor(new FileStore(data()), 'Session');
    await sessions.upsert('one', { uid: 'u1' }, -1);
    expect(await sessions.find('one')).toBeUndefined();
  });

  it('takes every token of a revoked grant', async () => {
    const store = new FileStore(data());
    await adapterFor(store, 'RefreshToken').upsert('r', { grantId: 'g' }, 60);
    await adapterFor(store, 'AccessToken').upsert('a', { grantId: 'g' }, 60);
    await adapterFor(store, 'RefreshToken').revokeByGrantId('g');
    expect(await adapterFor(store, 'RefreshToken').find('r')).toBeUndefined();
    expect(await adapterFor(store, 'AccessToken').find('a')).toBeUndefined();
  });

  it('marks what was used', async () => {
    const codes = adapterFor(new FileStore(data()), 'AuthorizationCode');
    await codes.upsert('c', {}, 60);
    await codes.consume('c');
    expect(await codes.find('c')).toEqual({ consumed: expect.any(Number) });
  });
});
