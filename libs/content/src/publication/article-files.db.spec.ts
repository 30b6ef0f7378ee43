import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';

describe('files that citizens may fetch', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const aFile = async ({ tenant }: Town, state: string): Promise<string> => {
    const id = newId();
    await desk.bed.superuser(
      `insert into content_asset (tenant_id, id, file_name, mime_type, size, state, created_by, created_by_name, completed_at)
       values ($1, $2, 'a.png', 'image/png', 1, $3, $2, '李静', now())`,
      [tenant.siteId, id, state],
    );
    return id;
  };
  const shows = ({ tenant }: Town, id: string) => ({
    body: `<p><img src="/files/${tenant.siteId}/asset/${id}.png" alt="图"></p>`,
  });
  const open = async ({ tenant }: Town): Promise<string[]> => {
    const sql = 'select file_id as asset_id from live_file where tenant_id = $1';
    const rows = await desk.bed.db.live<{ asset_id: string }>(sql, [tenant.siteId]);
    return rows.map(({ asset_id }) => asset_id);
  };

  it('are those that a live article shows, links to or bears as its cover', async () => {
    const town = await aTown(desk);
    const [inText, attached, cover] = [
      await aFile(town, 'clean'),
      await aFile(town, 'clean'),
      await aFile(town, 'clean'),
    ];
    await town.article('PUBLISHED', {
      ...shows(town, inText),
      attachmentIds: [attached],
      fields: { source: '市水利局', cover },
    });
    expect((await open(town)).sort()).toEqual([inText, attached, cover].sort());
  });

  it('are never ones that nobody could look into: the text stays on the desk with them', async () => {
    const town = await aTown(desk);
    const unseen = await aFile(town, 'not_scanned');
    for (const texts of [
      shows(town, unseen),
      { attachmentIds: [unseen] },
      { fields: { source: '水利局', cover: unseen } },
    ])
      await expect(town.article('PUBLISHED', texts)).rejects.toMatchObject({ code: 'CONTENT.ASSET_NOT_SCANNED' });
    expect(await open(town)).toEqual([]);
  });

  it('are closed with the article', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED', shows(town, await aFile(town, 'clean')));
    await desk.withdraw.run(await town.as('publisher'), { ...ref(article), reason: '数据有误' });
    expect(await open(town)).toEqual([]);
  });

  it('are never files of a draft', async () => {
    const town = await aTown(desk);
    await town.article('APPROVED', shows(town, await aFile(town, 'clean')));
    expect(await open(town)).toEqual([]);
  });

  it('stop the way to review when they are infected, waiting or of the site next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const code = async (id: string) =>
      town.article('IN_REVIEW', shows(town, id)).catch((error: { code: string }) => error.code);
    expect(await code(await aFile(town, 'infected'))).toBe('CONTENT.ASSET_NOT_READY');
    expect(await code(await aFile(town, 'pending'))).toBe('CONTENT.ASSET_NOT_READY');
    expect(await code(await aFile(nextDoor, 'clean'))).toBe('CONTENT.ASSET_NOT_FOUND');
  });
});
