import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { ArticleUsage } from './article-uses.js';

describe('where an article is used', () => {
  let desk: Desk;
  let usage: ArticleUsage;
  beforeAll(async () => {
    desk = await aDesk();
    usage = new ArticleUsage(desk.bed.db, desk.queries);
  });
  afterAll(() => desk.bed.close());

  const uses = async (town: Town, { id }: Article) => usage.of(await town.as('editor'), id);
  const linking = async (town: Town, target: Article, article: Article) =>
    desk.edit.run(await town.as('editor'), {
      ...ref(article),
      body: `<p><a href="/gzdt/${target.id}.html">见</a></p>`,
    });

  it('names the column that shows it and the articles whose texts link to it', async () => {
    const town = await aTown(desk);
    const target = await town.article('PUBLISHED');
    const other = await linking(town, target, await town.article('DRAFT'));
    const found = await uses(town, target);
    expect(found.columns).toMatchObject([{ name: '工作动态', isVisible: true }]);
    expect(found.leading).toEqual([
      { articleId: other.id, title: other.title, columnName: '工作动态', isLive: false, isRedirect: false },
    ]);
    expect(found.others).toBe(0);
  });

  it('forgets a link that was taken out of the text, and keeps one that citizens still read', async () => {
    const town = await aTown(desk);
    const target = await town.article('PUBLISHED');
    const other = await linking(town, target, await town.article('DRAFT'));
    await desk.edit.run(await town.as('editor'), { ...ref(other), body: '<p>没有了。</p>' });
    expect((await uses(town, target)).leading).toEqual([]);
  });

  it('names what was taken down and leads to it', async () => {
    const town = await aTown(desk);
    const [target, gone] = [await town.article('PUBLISHED'), await town.article('PUBLISHED')];
    const how = { reason: '合并', kind: 'redirect', target: `/gzdt/${target.id}.html` } as const;
    await desk.withdraw.run(await town.as('publisher'), { ...ref(gone), ...how });
    expect((await uses(town, target)).leading).toMatchObject([{ articleId: gone.id, isRedirect: true, isLive: false }]);
  });

  it('names the files that it uses', async () => {
    const town = await aTown(desk);
    const { assetId } = await desk.createUpload.run(await town.as('editor'), { fileName: 'a.pdf', size: 9 });
    const article = await town.article('DRAFT');
    await desk.edit.run(await town.as('editor'), { ...ref(article), attachmentIds: [assetId] });
    expect((await uses(town, article)).files).toMatchObject([{ id: assetId, fileName: 'a.pdf' }]);
  });

  it('counts, and does not name, what the asker may not read', async () => {
    const town = await aTown(desk);
    const target = await town.article('PUBLISHED');
    await linking(town, target, await town.article('DRAFT'));
    const column = await town.columnOf({ name: '别的栏目', slug: 'other' });
    const stranger = await town.person('editor', column.id);
    await expect(usage.of(await town.as(stranger), target.id)).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_NOT_FOUND',
    });
  });

  it('does not see the article of the tenant next door, nor links from there', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const target = await town.article('PUBLISHED');
    await linking(nextDoor, target, await nextDoor.article('DRAFT'));
    expect((await uses(town, target)).leading).toEqual([]);
    await expect(uses(nextDoor, target)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });
});
