import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { aDesk, aTown, type Desk, type Town } from '../../content.fixture.js';
import { DeleteAsset } from './delete-asset.js';
import { DescribeAsset } from './describe-asset.js';
import { type MediaFilter, MediaQueries } from './media.queries.js';

const nextMillisecond = (): Promise<void> => delay(2);

describe('the library of a site', () => {
  let desk: Desk;
  let media: MediaQueries;
  let say: DescribeAsset;
  let remove: DeleteAsset;
  beforeAll(async () => {
    desk = await aDesk();
    const { db, journal } = desk.bed;
    media = new MediaQueries(db);
    say = new DescribeAsset(db, desk.assets, journal);
    remove = new DeleteAsset(db, desk.assets, journal);
  });
  afterAll(() => desk.bed.close());

  type Given = { name?: string; type?: string; state?: string; by?: string };
  const aFile = async ({ tenant, people }: Town, given: Given = {}): Promise<string> => {
    const { name = '图.png', type = 'image/png', state = 'clean', by = people.editor.id } = given;
    // ids of one millisecond stand in either order
    await nextMillisecond();
    const id = newId();
    await desk.bed.superuser(
      `insert into content_asset (tenant_id, id, file_name, mime_type, size, state, created_by, created_by_name, completed_at)
       values ($1, $2, $3, $4, 1, $5, $6, '李静', now())`,
      [tenant.siteId, id, name, type, state, by],
    );
    return id;
  };
  const shown = ({ tenant }: Town, id: string) => ({
    body: `<p><img src="/files/${tenant.siteId}/asset/${id}.png" alt="图"></p>`,
  });
  const listed = async (town: Town, filter: MediaFilter = {}, as: Parameters<Town['as']>[0] = 'admin') => {
    const { nodes, totalCount } = await media.list(await town.as(as), filter, { first: 20, after: null });
    return { ids: nodes.map(({ id }) => id), totalCount, nodes };
  };

  it('lists files newest first, a page at a time', async () => {
    const town = await aTown(desk);
    const [first, second, third] = [await aFile(town), await aFile(town), await aFile(town)];
    const admin = await town.as('admin');
    const page = await media.list(admin, {}, { first: 2, after: null });
    const rest = await media.list(admin, {}, { first: 2, after: page.endCursor });
    expect([page.nodes.map(({ id }) => id), page.totalCount]).toEqual([[third, second], 3]);
    expect([rest.nodes.map(({ id }) => id), rest.endCursor]).toEqual([[first], null]);
  });

  it('finds files by kind, by state, by their names and by what is said of them', async () => {
    const town = await aTown(desk);
    const film = await aFile(town, { name: '巡查.mp4', type: 'video/mp4', state: 'not_scanned' });
    const paper = await aFile(town, { name: '清单.pdf', type: 'application/pdf' });
    const picture = await aFile(town, { name: 'a.png' });
    await say.run(await town.as('editor'), { assetId: picture, version: 1, alt: '石门水库大坝' });
    expect((await listed(town, { kind: 'video' })).ids).toEqual([film]);
    expect((await listed(town, { kind: 'document' })).ids).toEqual([paper]);
    expect((await listed(town, { state: ['not_scanned'] })).ids).toEqual([film]);
    expect((await listed(town, { text: '清单' })).ids).toEqual([paper]);
    expect((await listed(town, { text: '石门' })).ids).toEqual([picture]);
  });

  it('counts the articles that use a file, and finds those that none does', async () => {
    const town = await aTown(desk);
    const [attached, inText, unused] = [await aFile(town), await aFile(town), await aFile(town)];
    await town.article('DRAFT', { ...shown(town, inText), attachmentIds: [attached] });
    const uses = new Map((await listed(town)).nodes.map(({ id, uses }) => [id, uses]));
    expect([uses.get(attached), uses.get(inText), uses.get(unused)]).toEqual([1, 1, 0]);
    expect((await listed(town, { unused: true })).ids).toEqual([unused]);
  });

  it('says which articles use a file, as far as the asker may read them', async () => {
    const town = await aTown(desk);
    const file = await aFile(town);
    const article = await town.article('DRAFT', { title: '防汛通知', ...shown(town, file) });
    const own = await media.uses(await town.as('editor'), file);
    expect([own.articles.map(({ id, title }) => [id, title]), own.others]).toEqual([[[article.id, '防汛通知']], 0]);
    const writer = await town.person('editor', (await town.columnOf()).id);
    const theirs = await aFile(town, { by: writer.id });
    await town.article('DRAFT', shown(town, theirs));
    expect(await media.uses(await town.as(writer), theirs)).toEqual({ articles: [], others: 1 });
  });

  it('shows no file of a draft to those who may not read the draft, and every published one', async () => {
    const town = await aTown(desk);
    const writer = await town.person('editor', (await town.columnOf()).id);
    const [draft, published, nobodys] = [await aFile(town), await aFile(town), await aFile(town)];
    await town.article('DRAFT', shown(town, draft));
    await town.article('PUBLISHED', shown(town, published));
    expect((await listed(town, {}, writer)).ids).toEqual([published]);
    expect(new Set((await listed(town)).ids)).toEqual(new Set([nobodys, published, draft]));
    await expect(media.uses(await town.as(writer), draft)).rejects.toMatchObject({
      code: 'CONTENT.ASSET_NOT_FOUND',
    });
  });

  it('shows whoever keeps the files the name of one that no text shows, and its sender all of it', async () => {
    const town = await aTown(desk);
    const file = await aFile(town);
    const seen = async (as: 'admin' | 'editor') => (await media.file(await town.as(as), file)).isReadable;
    expect([await seen('admin'), await seen('editor')]).toEqual([false, true]);
    await town.article('DRAFT', shown(town, file));
    expect(await seen('admin')).toBe(true);
  });

  it('shows nothing of the site next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const file = await aFile(town);
    expect((await listed(nextDoor)).ids).toEqual([]);
    await expect(media.uses(await nextDoor.as('admin'), file)).rejects.toMatchObject({
      code: 'CONTENT.ASSET_NOT_FOUND',
    });
  });

  describe('what a file shows', () => {
    it('is said by whoever sent it or keeps the site, and the trail has it', async () => {
      const town = await aTown(desk);
      const file = await aFile(town);
      const said = await say.run(await town.as('editor'), { assetId: file, version: 1, alt: ' 大坝 ' });
      expect(said).toMatchObject({ alt: '大坝', version: 2 });
      await say.run(await town.as('admin'), { assetId: file, version: 2, alt: '石门大坝' });
      expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.asset-described');
    });

    it('is not said over what somebody else said meanwhile', async () => {
      const town = await aTown(desk);
      const given = { assetId: await aFile(town), version: 1, alt: '大坝' };
      await say.run(await town.as('editor'), given);
      await expect(say.run(await town.as('admin'), given)).rejects.toMatchObject({
        code: 'CONTENT.ASSET_STALE',
        params: { version: 2 },
      });
    });

    it('is not said of the files of others, nor on the site next door', async () => {
      const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
      const given = { assetId: await aFile(town, { by: newId() }), version: 1, alt: '大坝' };
      await expect(say.run(await town.as('editor'), given)).rejects.toMatchObject({
        code: 'AUTH.FORBIDDEN',
      });
      await expect(say.run(await nextDoor.as('admin'), given)).rejects.toMatchObject({
        code: 'CONTENT.ASSET_NOT_FOUND',
      });
    });
  });

  describe('a file', () => {
    it('is deleted when nothing uses it, and makes room', async () => {
      const town = await aTown(desk);
      const file = await aFile(town);
      await remove.run(await town.as('editor'), { assetId: file });
      expect(await listed(town)).toMatchObject({ ids: [], totalCount: 0 });
      expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.asset-deleted');
      expect(await desk.bed.db.read(await town.as('admin'), () => desk.rules.room())).toMatchObject({ fileCount: 0 });
    });

    it('is not deleted while an article offers, shows or bears it', async () => {
      const town = await aTown(desk);
      const [attached, inText, cover] = [await aFile(town), await aFile(town), await aFile(town)];
      await town.article('DRAFT', { ...shown(town, inText), attachmentIds: [attached], fields: { cover } });
      const admin = await town.as('admin');
      const attempts = [attached, inText, cover].map((assetId) => () => remove.run(admin, { assetId }));
      for (const attempt of attempts)
        await expect(attempt()).rejects.toMatchObject({ code: 'CONTENT.ASSET_IN_USE', params: { articles: 1 } });
    });

    it('is not deleted while it stands in a text that somebody is typing', async () => {
      const town = await aTown(desk);
      const file = await aFile(town);
      const article = await town.article('DRAFT');
      const { id: articleId, version: baseVersion, columnId, title } = article;
      const draft = { articleId, baseVersion, columnId, title, ...shown(town, file), fields: {}, attachmentIds: [] };
      await desk.saveDraft.run(await town.as('editor'), draft);
      await expect(remove.run(await town.as('admin'), { assetId: file })).rejects.toMatchObject({
        code: 'CONTENT.ASSET_IN_USE',
      });
    });

    it('is not deleted while it waits to be looked into', async () => {
      const town = await aTown(desk);
      const assetId = await aFile(town, { state: 'pending' });
      await expect(remove.run(await town.as('editor'), { assetId })).rejects.toMatchObject({
        code: 'CONTENT.ASSET_NOT_READY',
      });
    });

    it('is not deleted by those who only read, nor on the site next door', async () => {
      const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
      const assetId = await aFile(town);
      await expect(remove.run(await town.as('reviewer'), { assetId })).rejects.toMatchObject({
        code: 'AUTH.FORBIDDEN',
      });
      await expect(remove.run(await nextDoor.as('admin'), { assetId })).rejects.toMatchObject({
        code: 'CONTENT.ASSET_NOT_FOUND',
      });
    });
  });
});
