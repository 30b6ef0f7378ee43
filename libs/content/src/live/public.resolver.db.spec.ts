import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Site } from '@jiyue/tenancy';
import { aDesk, aTown, type Desk, type Town } from '../content.fixture.js';
import { LiveSearch } from './live-search.js';
import { PublicArticleResolver, PublicSiteResolver } from './public.resolver.js';
import type { PublicSiteType } from './public.types.js';

describe('the public endpoint', () => {
  let desk: Desk;
  let sites: PublicSiteResolver;
  let articles: PublicArticleResolver;
  let statements = 0;
  beforeAll(async () => {
    desk = await aDesk();
    sites = new PublicSiteResolver(desk.public, new LiveSearch(desk.bed.db));
    articles = new PublicArticleResolver(desk.public);
    const quiet = () => undefined;
    const logQuery = () => void statements++;
    const logger = {
      logQuery,
      logQueryError: quiet,
      logQuerySlow: quiet,
      logSchemaBuild: quiet,
      logMigration: quiet,
      log: quiet,
    };
    await desk.bed.db.live((manager) => Promise.resolve(manager.connection.setOptions({ logging: ['query'], logger })));
  });
  afterAll(() => desk.bed.close());

  async function shown(town: Town): Promise<void> {
    const scope = await town.as('admin');
    await desk.bed.db.write(scope, async () => {
      await desk.live.showSite(scope, await desk.bed.db.manager.findOneByOrFail(Site, { id: town.tenant.siteId }));
      await desk.bed.journal.record(
        scope,
        { name: 'sites.site-opened', subject: 'Site', label: { zh: '测试', en: 'test' } },
        {},
        { subjectId: town.tenant.siteId },
      );
    });
  }

  // How many statements the database saw for a page.
  async function cost(page: (site: PublicSiteType) => Promise<unknown>, host: string): Promise<number> {
    statements = 0;
    const site = await sites.publicSite(host);
    if (site) await page(site);
    return statements;
  }

  it('answers each page with at most three statements', async () => {
    const town = await aTown(desk);
    const published = await town.article('PUBLISHED');
    await shown(town);
    const pages: Record<string, (site: PublicSiteType) => Promise<unknown>> = {
      frame: async (site) => [
        await sites.parent(site),
        await sites.children(site),
        await sites.links(site),
        await sites.columns(site),
      ],
      home: (site) => sites.home(site),
      list: (site) => sites.column(site, 'gzdt', 1, 20),
      search: (site) => sites.search(site, '巡查', 1),
      feed: (site) => sites.feed(site, 'gzdt'),
      sitemap: (site) => sites.sitemap(site, 1),
      article: async (site) => {
        const article = await sites.article(site, published.id);
        return article && [await articles.previous(article), await articles.next(article)];
      },
    };
    const costs = new Map<string, number>();
    for (const [name, page] of Object.entries(pages)) costs.set(name, await cost(page, town.tenant.host));
    expect(Object.fromEntries(costs)).toEqual({
      frame: 3,
      home: 2,
      list: 3,
      search: 2,
      feed: 2,
      sitemap: 3,
      article: 3,
    });
  });

  it('marks the words that were looked for', async () => {
    const town = await aTown(desk);
    await town.article('PUBLISHED', { title: '小型水库<管护>办法' });
    await shown(town);
    const site = await sites.publicSite(town.tenant.host);
    const found = site && (await sites.search(site, '水库', 1));
    expect(found).toMatchObject({
      totalCount: 1,
      words: ['水库'],
      items: [{ titleHtml: '小型<mark>水库</mark>&lt;管护&gt;办法' }],
    });
  });

  it('gives nothing but a notice while a site is suspended', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await desk.bed.superuser(`update site set state = 'suspended', suspended_reason = '维护' where id = $1`, [
      town.tenant.siteId,
    ]);
    await shown(town);
    const site = await sites.publicSite(town.tenant.host);
    if (!site) throw new Error('A suspended site keeps its host');
    expect(site).toMatchObject({ state: 'SUSPENDED', notice: '维护' });
    expect([await sites.article(site, article.id), await sites.column(site, 'gzdt', 1, 20)]).toEqual([null, null]);
    expect([await sites.columns(site), await sites.home(site), await sites.feed(site, 'gzdt')]).toEqual([[], [], []]);
    expect((await sites.search(site, '巡查', 1)).totalCount).toBe(0);
  });

  it('never gives the article of another site', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('PUBLISHED');
    await shown(town);
    const site = await sites.publicSite(town.tenant.host);
    expect(site && (await sites.article(site, article.id))).toBeNull();
  });
});
