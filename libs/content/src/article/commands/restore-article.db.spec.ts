import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, type Town, WITH_SECRECY } from '../../content.fixture.js';

describe('archive and restore', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const read = (town: Town, { id }: { id: string }) => desk.items.get(town.tenant.siteId, id);
  const list = async (town: Town) => {
    const page = await desk.publicColumns.page(town.tenant.siteId, { path: 'gzdt', page: 1, pageSize: 20 });
    return { titles: page?.items.map(({ title }) => title), total: page?.totalCount };
  };

  it('keeps what is archived at its address, marked, outside of every list', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const archived = await desk.archive.run(await town.as('publisher'), ref(article));
    expect(archived).toMatchObject({ state: 'ARCHIVED', liveRevision: 1, archivedAt: expect.any(Date) });
    expect(await read(town, article)).toMatchObject({ archivedAt: expect.any(Date), title: article.title });
    expect(await list(town)).toEqual({ titles: [], total: 0 });
    expect((await desk.items.sitemap(town.tenant.siteId, 1)).entries).toEqual([]);
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.article-archived');
  });

  it('brings what was archived back into its lists', async () => {
    const town = await aTown(desk);
    const publisher = await town.as('publisher');
    const archived = await desk.archive.run(publisher, ref(await town.article('PUBLISHED')));
    const back = await desk.restore.run(publisher, ref(archived));
    expect(back).toMatchObject({ state: 'PUBLISHED', archivedAt: null });
    expect(await list(town)).toEqual({ titles: [archived.title], total: 1 });
  });

  it('brings what was taken down back as it was, with its first date; its address leads nowhere else any more', async () => {
    const town = await aTown(desk);
    const withdrawn = await town.article('WITHDRAWN');
    const back = await desk.restore.run(await town.as('publisher'), ref(withdrawn));
    expect(back).toMatchObject({ state: 'PUBLISHED', liveRevision: 1, withdrawnAt: null, withdrawKind: null });
    expect(back.publishedAt).toEqual(withdrawn.publishedAt);
    expect(await read(town, back)).toMatchObject({ title: back.title });
    expect(await desk.items.ended(town.tenant.siteId, back.id)).toBeNull();
  });

  it('takes down what is archived', async () => {
    const town = await aTown(desk);
    const publisher = await town.as('publisher');
    const archived = await desk.archive.run(publisher, ref(await town.article('PUBLISHED')));
    const withdrawn = await desk.withdraw.run(publisher, { ...ref(archived), reason: '数据有误' });
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', archivedAt: null });
    expect(await read(town, archived)).toBeNull();
    expect(await list(town)).toEqual({ titles: [], total: 0 });
  });

  it('brings nothing back that does not pass the checks of today', async () => {
    const town = await aTown(desk);
    const withdrawn = await town.article('WITHDRAWN');
    await town.slipIn(withdrawn, '<p>张三，证号430101199003077533。</p>');
    await town.judgedAsItIs(withdrawn);
    await expect(desk.restore.run(await town.as('publisher'), ref(withdrawn))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_BLOCKED',
    });
  });

  it('brings nothing back that lacks a step which its column asks for by now', async () => {
    const town = await aTown(desk);
    const withdrawn = await town.article('WITHDRAWN');
    await desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 1, steps: WITH_SECRECY });
    await expect(desk.restore.run(await town.as('publisher'), ref(withdrawn))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_STEP_ASKED',
    });
  });

  it('refuses its writer, another state, no right, a stale look and the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const publisher = await town.as('publisher');
    const [live, withdrawn] = [await town.article('PUBLISHED'), await town.article('WITHDRAWN')];
    const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
    await refused(desk.archive.run(publisher, ref(withdrawn)), 'CONTENT.ARTICLE_WRONG_STATE');
    await refused(desk.restore.run(publisher, ref(live)), 'CONTENT.ARTICLE_WRONG_STATE');
    await refused(desk.archive.run(await town.as('reviewer'), ref(live)), 'AUTH.FORBIDDEN');
    await refused(desk.restore.run(await town.as('reviewer'), ref(withdrawn)), 'AUTH.FORBIDDEN');
    await refused(desk.archive.run(publisher, { ...ref(live), version: 99 }), 'CONTENT.ARTICLE_STALE');
    await refused(desk.restore.run(publisher, { ...ref(withdrawn), version: 99 }), 'CONTENT.ARTICLE_STALE');
    await refused(desk.archive.run(publisher, ref(await nextDoor.article('PUBLISHED'))), 'CONTENT.ARTICLE_NOT_FOUND');
    await refused(desk.restore.run(publisher, ref(await nextDoor.article('WITHDRAWN'))), 'CONTENT.ARTICLE_NOT_FOUND');
    await desk.bed.grant(town.tenant, town.people.editor, 'publisher');
    await refused(desk.restore.run(await town.as('editor'), ref(withdrawn)), 'AUTH.FORBIDDEN');
  });
});
