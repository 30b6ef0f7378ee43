import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '@jiyue/auth';
import { ServiceUnavailable } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { uploadKey } from '../asset.files.js';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n', 'latin1');

describe('scan asset', () => {
  let desk: Desk;
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-assets-'));
  beforeAll(async () => {
    desk = await aDesk(folder);
  });
  afterAll(async () => {
    await desk.bed.close();
    rmSync(folder, { recursive: true });
  });

  const asSystem = (siteId: string): Scope => ({
    tenantId: siteId,
    actor: systemActor('文件查毒'),
    requestId: 'job',
    now: new Date(),
  });
  const broken = { scan: () => Promise.reject(new ServiceUnavailable()) };

  it('decides about a file that waited, and clears its waiting copy', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    desk.antivirus = broken;
    expect(await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id })).toMatchObject({
      state: 'pending',
    });
    desk.antivirus = { scan: () => Promise.resolve('clean') };
    expect(await desk.scan.run(asSystem(town.tenant.siteId), { assetId: asset.id })).toMatchObject({ state: 'clean' });
    expect(await desk.store.stat(uploadKey(town.tenant.siteId, asset.id))).toBeNull();
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.asset-scanned');
  });

  it('does nothing more the second time', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    const done = await desk.completeUpload.run(await town.as('editor'), { assetId: asset.id });
    await desk.scan.run(asSystem(town.tenant.siteId), { assetId: asset.id });
    expect(await desk.scan.run(asSystem(town.tenant.siteId), { assetId: asset.id })).toEqual(done);
  });

  it('leaves a file alone whose bytes are still to come', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    expect(await desk.scan.run(asSystem(town.tenant.siteId), { assetId: asset.id })).toMatchObject({
      state: 'pending',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const asset = await town.upload('结果.pdf', PDF);
    await expect(desk.scan.run(await town.as('reviewer'), { assetId: asset.id })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not see the file of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const asset = await nextDoor.upload('结果.pdf', PDF);
    await expect(desk.scan.run(asSystem(town.tenant.siteId), { assetId: asset.id })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_NOT_FOUND',
    });
  });
});
