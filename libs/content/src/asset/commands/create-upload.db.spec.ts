import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';
import { MEGABYTES_A_DAY, UNFINISHED_AT_ONCE } from '../quota.js';

const MB = 1024 * 1024;

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

  it('takes a type that the rule of the site takes, and no other', async () => {
    const town = await aTown(desk);
    const send = async (fileName: string) => desk.createUpload.run(await town.as('editor'), { fileName, size: 9 });
    expect(await send('公文.ofd')).toMatchObject({ method: 'PUT' });
    await expect(send('附件.rar')).rejects.toMatchObject({ code: 'CONTENT.ASSET_TYPE_REFUSED' });
    const rule = { version: 0, acceptsInspected: true, moreTypes: ['rar'] };
    await desk.changeFileRule.run(await town.as('admin'), rule);
    expect(await send('附件.rar')).toMatchObject({ method: 'PUT' });
    await expect(send('公文.ofd')).rejects.toMatchObject({ code: 'CONTENT.ASSET_TYPE_REFUSED' });
  });

  it('refuses what is more than a person may send in a day, and says how much that is', async () => {
    const town = await aTown(desk);
    const megabytes = MEGABYTES_A_DAY - 100;
    await town.sent({ megabytes, by: 'editor' });
    await expect(
      desk.createUpload.run(await town.as('editor'), { fileName: '片.mp4', size: 101 * MB }),
    ).rejects.toMatchObject({ code: 'CONTENT.PERSON_QUOTA_REACHED', params: { megabytes: MEGABYTES_A_DAY } });
    expect(await desk.createUpload.run(await town.as('admin'), { fileName: '片.mp4', size: 101 * MB })).toBeDefined();
  });

  it('refuses what the room of the site does not hold', async () => {
    const town = await aTown(desk);
    await desk.bed.superuser('insert into content_file_rule (tenant_id, quota_megabytes) values ($1, 200)', [
      town.tenant.siteId,
    ]);
    await town.sent({ megabytes: 150, by: 'admin' });
    const send = async (megabytes: number) =>
      desk.createUpload.run(await town.as('editor'), { fileName: '片.mp4', size: megabytes * MB });
    await expect(send(51)).rejects.toMatchObject({ code: 'CONTENT.SITE_QUOTA_REACHED', params: { megabytes: 200 } });
    const both = await Promise.allSettled([send(30), send(30)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses to begin more than can be ended', async () => {
    const town = await aTown(desk);
    const send = async () => desk.createUpload.run(await town.as('editor'), { fileName: 'a.pdf', size: 9 });
    await town.sent({ megabytes: UNFINISHED_AT_ONCE - 1, by: 'editor' });
    await desk.bed.superuser('update content_asset set completed_at = null where tenant_id = $1', [town.tenant.siteId]);
    await send();
    await expect(send()).rejects.toMatchObject({ code: 'CONTENT.TOO_MANY_UPLOADS' });
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
