import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref } from '../../content.fixture.js';

describe('edit article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('changes what was sent and keeps the rest', async () => {
    const town = await aTown(desk);
    const edited = await desk.edit.run(await town.as('editor'), {
      ...ref(await town.article('DRAFT')),
      title: ' 新标题 ',
    });
    expect(edited).toMatchObject({ title: '新标题', fields: { source: '市水利局' }, version: 2, revision: 1 });
  });

  it('cleans the body', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: '<p onclick="x()">一<script>二</script></p>' });
    expect(await desk.bed.db.read(await town.as('editor'), () => desk.articles.bodyOf(article.id, 1))).toBe(
      '<p>一</p>',
    );
  });

  it('begins the next revision of a live article, which citizens do not see', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(article), title: '更正' });
    expect(edited).toMatchObject({ state: 'DRAFT', revision: 2, liveRevision: 1 });
    expect(await desk.items.get(town.tenant.siteId, article.id)).toMatchObject({ title: article.title });
  });

  it('keeps the address of what was ever published', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const article = await town.article('PUBLISHED');
    await expect(desk.edit.run(await town.as('editor'), { ...ref(article), columnId: other.id })).rejects.toMatchObject(
      { code: 'CONTENT.ARTICLE_COLUMN_FIXED' },
    );
  });

  it('refuses a file of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const { assetId } = await desk.createUpload.run(await nextDoor.as('editor'), { fileName: 'a.pdf', size: 9 });
    const article = await town.article('DRAFT');
    await expect(
      desk.edit.run(await town.as('editor'), { ...ref(article), attachmentIds: [assetId] }),
    ).rejects.toMatchObject({ code: 'CONTENT.ASSET_NOT_FOUND' });
  });

  it('refuses an article in another state', async () => {
    const town = await aTown(desk);
    const article = await town.article('IN_REVIEW');
    await expect(desk.edit.run(await town.as('editor'), { ...ref(article), title: '新标题' })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_WRONG_STATE',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(desk.edit.run(await town.as('reviewer'), { ...ref(article), title: '新标题' })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    await expect(
      desk.edit.run(await town.as('editor'), { ...ref(article), version: 99, title: '新标题' }),
    ).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STALE',
      params: { version: article.version },
    });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('DRAFT');
    await expect(desk.edit.run(await town.as('editor'), { ...ref(article), title: '新标题' })).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });
});
