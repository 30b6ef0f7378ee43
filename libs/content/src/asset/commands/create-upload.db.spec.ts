import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n', 'latin1');

describe('create upload', () => {
  let desk: Desk;
  const folder = mkdtempSync(join(tmpdir(), 'jiyue-assets-'));
  beforeAll(async () => {
    desk = await aDesk(folder);
  });
  afterAll(async () => {
    await desk.bed.close();
    rmSync(folder, { recursive: true });
  });

  it('announces a file and says where its bytes go', async () => {
    const town = await aTown(desk);
    const upload = await desk.createUpload.run(await town.as('editor'), { fileName: '结果.pdf', size: PDF.length });
    expect(upload).toMatchObject({ method: 'PUT', headers: [{ name: 'content-type', value: 'application/pdf' }] });
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({
      event: 'content.upload-created',
      subject_id: upload.assetId,
    });
  });

  it('refuses a type that is not on the list', async () => {
    const town = await aTown(desk);
    await expect(desk.createUpload.run(await town.as('editor'), { fileName: 'a.svg', size: 1 })).rejects.toMatchObject({
      code: 'CONTENT.ASSET_TYPE_REFUSED',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    await expect(
      desk.createUpload.run(await town.as('reviewer'), { fileName: 'a.pdf', size: 1 }),
    ).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('keeps the file from the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const { assetId } = await desk.createUpload.run(await town.as('editor'), { fileName: 'a.pdf', size: 1 });
    await expect(desk.bed.db.read(await nextDoor.as('editor'), () => desk.assets.get(assetId))).rejects.toMatchObject({
      code: 'CONTENT.ASSET_NOT_FOUND',
    });
  });
});
