import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NoAntivirus } from '@jiyue/platform';
import { assetKey, uploadKey } from '../asset.files.js';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n', 'latin1');

describe('complete upload', () => {
  let desk: Desk;
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-assets-'));
  beforeAll(async () => {
    desk = await aDesk(folder);
  });
  afterAll(async () => {
    await desk.bed.close();
    rmSync(folder, { recursive: true });
  });

  it('takes the file in, and says plainly that nobody scanned it', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    const done = await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    expect(done).toMatchObject({ state: 'not_scanned', version: 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await desk.store.stat(assetKey(town.tenant.siteId, asset))).toEqual({
      size: PDF.length,
      type: 'application/pdf',
    });
  });

  it('puts an infected file where nobody is served from', async () => {
    const town = await aTown(desk);
    desk.antivirus = { scan: () => Promise.resolve('infected') };
    const asset = await town.upload('结果.pdf', PDF);
    const done = await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    desk.antivirus = new NoAntivirus();
    expect(done.state).toBe('infected');
    expect(await desk.store.stat(assetKey(town.tenant.siteId, asset))).toBeNull();
  });

  it('refuses bytes that are not what the name says', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('图.png', PDF);
    await expect(desk.completeUpload.run(await town.as('editor'), { assetId: asset.id })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_CONTENT_WRONG',
    });
  });

  it('releases the very bytes it judged, whatever its link is sent meanwhile', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    const other = Buffer.alloc(PDF.length, 'x');
    desk.antivirus = {
      scan: async () => {
        await desk.store.put(uploadKey(town.tenant.siteId, asset.id), other, {
          size: other.length,
          type: 'text/plain',
        });
        return 'clean';
      },
    };
    const done = await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    desk.antivirus = new NoAntivirus();
    const released = await buffer(await desk.store.get(assetKey(town.tenant.siteId, asset)));
    expect([done.state, released.equals(PDF)]).toEqual(['clean', true]);
  });

  it('refuses a file whose bytes never came', async () => {
    const town = await aTown(desk);
    const { assetId } = await desk.createUpload.run(await town.as('editor'), { fileName: 'a.pdf', size: 9 });
    await expect(desk.completeUpload.run(await town.as('editor'), { assetId })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_INCOMPLETE',
    });
  });

  it('refuses a file that was completed before', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    await expect(desk.completeUpload.run(await town.as('editor'), { assetId: asset.id })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_ALREADY_COMPLETE',
    });
  });

  it('refuses whoever did not announce the file', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    await expect(desk.completeUpload.run(await town.as('admin'), { assetId: asset.id })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not see the file of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const asset = await nextDoor.upload('结果.pdf', PDF);
    await expect(desk.completeUpload.run(await town.as('editor'), { assetId: asset.id })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_NOT_FOUND',
    });
  });
});
