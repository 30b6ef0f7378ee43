import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Site, type Scope } from '@jiyue/tenancy';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { LiveSearch } from './live-search.js';

describe('what citizens read', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  async function inState(
    town: Town,
    state: 'live' | 'suspended' | 'closed',
    reason: string | null = null,
  ): Promise<Scope> {
    const scope = await town.as('admin');
    await desk.bed.superuser('update site set state = $2, suspended_reason = $3 where id = $1', [
      town.tenant.siteId,
      state,
      reason,
    ]);
    await desk.bed.db.write(scope, async () => {
      const site = await desk.bed.db.manager.findOneByOrFail(Site, { id: town.tenant.siteId });
      await desk.live.showSite(scope, site);
      await desk.bed.journal.record(
        scope,
        { name: 'sites.site-opened', subject: 'Site', label: { zh: '测试', en: 'test' } },
        {},
        { subjectId: site.id },
      );
    });
    return scope;
  }

  it('finds an open site by its exact host', async () => {
    const town = await aTown(desk);
    await inState(town, 'live');
    expect(await desk.public.site(town.tenant.host)).toMatchObject({
      id: town.tenant.siteId,
      state: 'LIVE',
      kind: 'PORTAL',
    });
    expect(await desk.public.site(`x${town.tenant.host}`)).toBeNull();
  });

  it('leaves a notice on a suspended site, and nothing of a closed one', async () => {
    const town = await aTown(desk);
    await inState(town, 'suspended', '系统维护');
    expect(await desk.public.site(town.tenant.host)).toMatchObject({ state: 'SUSPENDED', notice: '系统维护' });
    await inState(town, 'closed');
    expect(await desk.public.site(town.tenant.host)).toBeNull();
  });

  it('lists a column newest first, with those below it, page by page', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id, slug: 'xq' });
    const first = await town.article('PUBLISHED');
    const second = await town.article('PUBLISHED', {}, below.id);
    const third = await town.article('PUBLISHED');
    const page = (n: number) => desk.public.column(town.tenant.siteId, 'gzdt', n, 2);
    expect(await page(1)).toMatchObject({ totalCount: 3, pageCount: 2, items: [{ id: third.id }, { id: second.id }] });
    expect(await page(2)).toMatchObject({ page: 2, items: [{ id: first.id }] });
    expect(await desk.public.column(town.tenant.siteId, 'nowhere', 1, 2)).toBeNull();
  });

  it('counts an article once, however often it is published, and not after it was withdrawn', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(article), title: '更正' });
    const submitted = await desk.submit.run(await town.as('editor'), ref(edited));
    const approved = await desk.approve.run(await town.as('reviewer'), ref(submitted));
    const again = await desk.publish.run(await town.as('publisher'), ref(approved));
    expect(await desk.public.columns(town.tenant.siteId)).toMatchObject([{ articleCount: 1 }]);
    expect(await desk.public.article(town.tenant.siteId, article.id)).toMatchObject({
      title: '更正',
      publishedAt: article.publishedAt,
    });
    await desk.withdraw.run(await town.as('publisher'), { ...ref(again), reason: '重复' });
    expect(await desk.public.columns(town.tenant.siteId)).toMatchObject([{ articleCount: 0 }]);
  });

  it('fills the blocks of the home page', async () => {
    const town = await aTown(desk);
    await desk.bed.superuser(`update content_column set home_kind = 'list', home_position = 10 where id = $1`, [
      town.column.id,
    ]);
    const article = await town.article('PUBLISHED');
    await desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 1, name: '动态' });
    expect(await desk.public.home(town.tenant.siteId)).toMatchObject([
      { key: 'gzdt', title: '动态', kind: 'list', items: [{ id: article.id }] },
    ]);
  });

  it('knows what stands beside an article', async () => {
    const town = await aTown(desk);
    const [first, second, third] = [
      await town.article('PUBLISHED'),
      await town.article('PUBLISHED'),
      await town.article('PUBLISHED'),
    ];
    const article = await desk.public.article(town.tenant.siteId, second.id);
    const beside = article && (await desk.public.neighbours(town.tenant.siteId, article));
    expect(beside).toMatchObject({ previous: { id: first.id }, next: { id: third.id } });
  });

  it('feeds readers and search engines', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    expect(await desk.public.feed(town.tenant.siteId, 'gzdt')).toMatchObject([
      { id: article.id, column: { path: 'gzdt' } },
    ]);
    expect(await desk.public.sitemap(town.tenant.siteId, 1)).toMatchObject({
      pageCount: 1,
      entries: [{ path: `/gzdt/${article.id}.html` }],
    });
  });

  it('finds words of title and text on this site only, titles first', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const inText = await town.article('PUBLISHED', { title: '通知', body: '<p>加强小型水库安全管护。</p>' });
    const inTitle = await town.article('PUBLISHED', { title: '小型水库管护办法', body: '<p>见附件。</p>' });
    await nextDoor.article('PUBLISHED', { title: '小型水库' });
    await town.article('APPROVED', { title: '未发布的水库' });
    const found = await new LiveSearch(desk.bed.db).search({
      siteId: town.tenant.siteId,
      words: ['水库'],
      page: 1,
      pageSize: 20,
    });
    expect(found).toMatchObject({ totalCount: 2, isCapped: false, matches: [{ id: inTitle.id }, { id: inText.id }] });
  });

  it('finds nothing where all words do not occur together', async () => {
    const town = await aTown(desk);
    await town.article('PUBLISHED', { title: '水库' });
    const request = { siteId: town.tenant.siteId, words: ['水库', '学校'], page: 1, pageSize: 20 };
    expect(await new LiveSearch(desk.bed.db).search(request)).toMatchObject({ totalCount: 0, matches: [] });
  });
});
