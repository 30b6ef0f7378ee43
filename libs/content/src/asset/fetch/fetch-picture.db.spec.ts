import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GuardedFetcher } from '@jiyue/fetching';
import { LocalRateCounter } from '@jiyue/platform';
import sharp from 'sharp';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';
import { FetchPicture } from './fetch-picture.js';

const TYPES: Readonly<Record<string, string>> = {
  '/dam.png': 'image/png',
  '/page': 'text/html',
  '/false.png': 'image/png',
};

describe('bring a picture from the web', () => {
  let desk: Desk;
  let fetch: FetchPicture;
  let outside: Server;
  let address = '';
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-assets-'));
  beforeAll(async () => {
    desk = await aDesk(folder);
    const png = await sharp({ create: { width: 8, height: 6, channels: 3, background: 'navy' } })
      .png()
      .toBuffer();
    outside = createServer(({ url = '' }, response) => {
      const type = TYPES[url];
      response
        .writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' })
        .end(url === '/dam.png' ? png : '<p>');
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const { port } = outside.address() as AddressInfo;
    address = `http://127.0.0.1:${port}`;
    const fetcher = new GuardedFetcher([{ address: '127.0.0.1', port }]);
    fetch = new FetchPicture(fetcher, desk.announce, desk.quarantine, new LocalRateCounter());
  });
  afterAll(async () => {
    await desk.bed.close();
    outside.closeAllConnections();
    outside.close();
    rmSync(folder, { recursive: true });
  });

  it('makes it a file of the site that says where it came from, and is completed like one that was sent', async () => {
    const town = await aTown(desk);
    const { assetId } = await fetch.run(await town.as('editor'), { url: `${address}/dam.png` });
    const done = await desk.completeUpload.run(await town.as('editor'), { assetId });
    expect(done).toMatchObject({ fileName: 'dam.png', origin: `${address}/dam.png`, width: 8, height: 6 });
    expect((await desk.bed.activities(town.tenant)).slice(-2)).toMatchObject([
      { event: 'content.picture-fetched', subject_id: assetId },
      { event: 'content.upload-completed', subject_id: assetId },
    ]);
  });

  it('makes it once when it is asked for twice with one key', async () => {
    const town = await aTown(desk);
    const scope = { ...(await town.as('editor')), idempotency: { key: crypto.randomUUID(), digest: 'one' } };
    const first = await fetch.run(scope, { url: `${address}/dam.png` });
    expect(await fetch.run(scope, { url: `${address}/dam.png` })).toEqual(first);
  });

  it.each([
    ['/page', 'CONTENT.NOT_A_PICTURE'],
    ['/gone', 'CONTENT.PICTURE_NOT_REACHED'],
  ])('refuses what stands at %s', async (path, code) => {
    const town = await aTown(desk);
    await expect(fetch.run(await town.as('editor'), { url: address + path })).rejects.toMatchObject({ code });
    expect(await desk.bed.activities(town.tenant)).toMatchObject([{ event: 'content.column-created' }]);
  });

  it('refuses an address within the network, and names the field', async () => {
    const town = await aTown(desk);
    await expect(fetch.run(await town.as('editor'), { url: 'http://10.0.0.1/a.png' })).rejects.toMatchObject({
      code: 'CONTENT.PICTURE_ADDRESS_REFUSED',
      fields: [{ field: 'url', rule: 'isUrl' }],
    });
  });

  it('finds out that a page only called itself a picture', async () => {
    const town = await aTown(desk);
    const { assetId } = await fetch.run(await town.as('editor'), { url: `${address}/false.png` });
    await expect(desk.completeUpload.run(await town.as('editor'), { assetId })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_CONTENT_WRONG',
    });
  });

  it('refuses someone without the right, before anybody is asked', async () => {
    const town = await aTown(desk);
    await expect(fetch.run(await town.as('reviewer'), { url: 'http://10.0.0.1/a.png' })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not show the file to the site next door', async () => {
    const [town, other] = [await aTown(desk), await aTown(desk)];
    const { assetId } = await fetch.run(await town.as('editor'), { url: `${address}/dam.png` });
    await expect(desk.completeUpload.run(await other.as('editor'), { assetId })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_NOT_FOUND',
    });
  });

  it('asks whoever wants very many to wait', async () => {
    const town = await aTown(desk);
    const counted = new FetchPicture(new GuardedFetcher(), desk.announce, desk.quarantine, {
      hit: () => Promise.resolve({ hits: 201, secondsLeft: 9 }),
      close: () => Promise.resolve(),
    });
    await expect(counted.run(await town.as('editor'), { url: address })).rejects.toMatchObject({
      code: 'PLATFORM.TOO_MANY_REQUESTS',
      params: { retryAfter: 9 },
    });
  });
});
