import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EmbeddedInspector } from '@jiyue/platform';
import sharp from 'sharp';
import { assetKey, uploadKey, versionKey } from '../asset.files.js';
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

  it('takes the file in, and says plainly that no scanner saw it', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    const done = await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    expect(done).toMatchObject({
      state: 'inspected',
      lookedBy: 'inspector',
      version: 2,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
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
    desk.antivirus = new EmbeddedInspector();
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
    desk.antivirus = new EmbeddedInspector();
    const released = await buffer(await desk.store.get(assetKey(town.tenant.siteId, asset)));
    expect([done.state, released.equals(PDF)]).toEqual(['clean', true]);
  });

  it('lets one of two at the same time look into a file, and serves what was looked at', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    const editor = await town.as('editor');
    const both = await Promise.allSettled([1, 2].map(() => desk.completeUpload.run(editor, { assetId: asset.id })));
    const refusals = both.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(refusals).toEqual([expect.stringMatching(/^CONTENT\.ASSET_(BUSY|ALREADY_COMPLETE)$/)]);
    const { sha256 } = await desk.bed.db.read(editor, () => desk.assets.get(asset.id));
    const served = await buffer(await desk.store.get(assetKey(town.tenant.siteId, asset)));
    expect(createHash('sha256').update(served).digest('hex')).toBe(sha256);
  });

  it('can be tried again after it failed', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    desk.antivirus = { scan: () => Promise.reject(new Error('The disk is full')) };
    await expect(desk.completeUpload.run(await town.as('editor'), { assetId: asset.id })).rejects.toThrow('disk');
    desk.antivirus = new EmbeddedInspector();
    expect(await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id })).toMatchObject({
      state: 'inspected',
    });
  });

  it('keeps a picture upright, without its position, and with smaller versions', async () => {
    const town = await aTown(desk);
    const photo = await sharp({ create: { width: 600, height: 1200, channels: 3, background: '#2a6' } })
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD3: { GPSLatitude: '25/1 2/1 0/1' } })
      .jpeg()
      .toBuffer();
    const asset = await town.upload('现场.jpg', photo);
    const done = await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    expect(done).toMatchObject({ width: 1200, height: 600, widths: [480, 960] });
    const served = await buffer(await desk.store.get(assetKey(town.tenant.siteId, asset)));
    expect([served.length, createHash('sha256').update(served).digest('hex')]).toEqual([done.size, done.sha256]);
    expect((await sharp(served).metadata()).exif).toBeUndefined();
    expect(await desk.store.stat(versionKey(town.tenant.siteId, asset.id, 480))).toMatchObject({ type: 'image/webp' });
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
