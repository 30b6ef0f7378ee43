import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aBench, aTown, type Bench } from './live.fixture.js';
import { PublicReading } from './public-reading.js';
import { PublicSiteResolver } from './public.resolver.js';
import type { PublicSiteType } from './public.types.js';
import { readsOf } from './reading/reads.js';

describe('the public endpoint', () => {
  let bench: Bench;
  let sites: PublicSiteResolver;
  let live: jest.SpiedFunction<Bench['bed']['db']['live']>;
  beforeAll(async () => {
    bench = await aBench();
    sites = new PublicSiteResolver(new PublicReading(readsOf(bench.bed.db)));
    live = jest.spyOn(bench.bed.db, 'live');
  });
  afterAll(() => bench.bed.close());

  // How many statements the database saw for a page.
  async function cost(page: (site: PublicSiteType) => Promise<unknown>, host: string): Promise<number> {
    live.mockClear();
    const site = await sites.publicSite(host);
    if (site) await page(site);
    return live.mock.calls.length;
  }

  it('answers each page with at most three statements, those of a list with two', async () => {
    const town = await aTown(bench);
    const published = await town.show();
    await town.open();
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
      item: async (site) => {
        const item = await sites.item(site, published.id);
        return item && (await sites.column(site, 'gzdt', 1, 6));
      },
    };
    const costs = new Map<string, number>();
    for (const [name, page] of Object.entries(pages)) costs.set(name, await cost(page, town.tenant.host));
    expect(Object.fromEntries(costs)).toEqual({
      frame: 3,
      home: 2,
      list: 2,
      search: 2,
      feed: 2,
      sitemap: 3,
      item: 3,
    });
  });

  it('marks the words that were looked for', async () => {
    const town = await aTown(bench);
    await town.show({ title: '小型水库<管护>办法' });
    await town.open();
    const site = await sites.publicSite(town.tenant.host);
    const found = site && (await sites.search(site, '水库', 1));
    expect(found).toMatchObject({
      totalCount: 1,
      words: ['水库'],
      items: [{ titleHtml: '小型<mark>水库</mark>&lt;管护&gt;办法' }],
    });
  });

  it('gives nothing but a notice while a site is suspended', async () => {
    const town = await aTown(bench);
    const item = await town.show();
    await town.open('suspended', '维护');
    const site = await sites.publicSite(town.tenant.host);
    if (!site) throw new Error('A suspended site keeps its host');
    expect(site).toMatchObject({ state: 'SUSPENDED', notice: '维护' });
    expect([await sites.item(site, item.id), await sites.column(site, 'gzdt', 1, 20)]).toEqual([null, null]);
    expect([await sites.columns(site), await sites.home(site), await sites.feed(site, 'gzdt')]).toEqual([[], [], []]);
    expect((await sites.search(site, '巡查', 1)).totalCount).toBe(0);
  });

  it('never gives the item of another site', async () => {
    const [town, nextDoor] = [await aTown(bench), await aTown(bench)];
    const item = await nextDoor.show();
    await town.open();
    const site = await sites.publicSite(town.tenant.host);
    expect(site && (await sites.item(site, item.id))).toBeNull();
  });
});
