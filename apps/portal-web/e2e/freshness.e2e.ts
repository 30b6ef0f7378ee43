import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuid } from './fixture-articles.js';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
beforeAll(() => portal.start(), 60_000);
afterAll(() => portal.stop());

const province = portal.api.site('yunling.localhost');
const column = province.columns.find(({ path }) => path === 'dtyw/tzgg');
const given = province.articles.find(({ columnId }) => columnId === column?.id);
let seed = 0xf000;

function publish(title: string): { path: string; tags: string[] } {
  if (!given || !column) throw new Error('the test data has no notices');
  seed += 1;
  const id = uuid(seed);
  province.articles.push({ ...given, id, title, publishedAt: new Date().toISOString() });
  return { path: `/${column.path}/${id}.html`, tags: [`item:${id}`, `items:${province.id}`, `column:${column.id}`] };
}

beforeEach(() => {
  portal.api.isDead = false;
  portal.bus.connect(true);
});

describe('what was published', () => {
  it('is seen with the purge, on its own page, in its column, on the home page and in search', async () => {
    const places = ['/dtyw/tzgg/', '/', '/dtyw/tzgg/feed.xml', `/search?q=${encodeURIComponent('冬季停水')}`];
    await Promise.all(places.map((path) => portal.ask(path)));
    const { path, tags } = publish('关于冬季停水检修的公告');
    await portal.bus.publish(tags);
    const seen = await Promise.all([path, ...places].map((each) => portal.ask(each)));
    expect(seen.map(({ body }) => body.includes('停水检修的公告') || body.includes('</mark>检修'))).toEqual(
      Array(5).fill(true),
    );
  });

  it('replaces the 404 that its address gave before', async () => {
    const { path, tags } = publish('先问后发的公告');
    const [late] = province.articles.splice(-1);
    expect((await portal.ask(path)).status).toBe(404);
    if (late) province.articles.push(late);
    await portal.bus.publish(tags);
    expect((await portal.ask(path)).status).toBe(200);
  });

  it('is gone with the purge of its withdrawal, even when nobody can be asked', async () => {
    const { path, tags } = publish('要撤回的公告');
    await portal.ask(path);
    province.articles.pop();
    await portal.bus.publish(tags);
    portal.api.isDead = true;
    expect((await portal.ask(path)).status).toBe(503);
  });
});

describe('what does not show what was published', () => {
  /** How many questions the pages cost after a publication that was purged. */
  async function asksAfter(places: readonly string[], tags: readonly string[]): Promise<number> {
    for (const place of places) await portal.ask(place);
    const count = () => [...portal.api.asked.values()].reduce((sum, times) => sum + times, 0);
    const before = count();
    await portal.bus.publish(tags);
    for (const place of places) await portal.ask(place);
    return count() - before;
  }
  const elsewhere = province.columns.find(({ path }) => path === 'zwgk/gkzn');
  const there = province.articles.find(({ columnId }) => columnId === elsewhere?.id);

  it('is kept: lists, feeds and items of other columns', async () => {
    const places = ['/zwgk/gkzn/', '/zwgk/gkzn/feed.xml', `/zwgk/gkzn/${there?.id}.html`, '/sitemap.html'];
    expect(await asksAfter(places, publish('与别的栏目无关的公告').tags)).toBe(0);
  });

  it('is kept: the home page, when no block of it shows the column', async () => {
    const tags = [`item:${there?.id}`, `items:${province.id}`, `column:${elsewhere?.id}`];
    expect(await asksAfter(['/'], tags)).toBe(0);
  });

  it('is kept: a file, until that very file is withdrawn', async () => {
    const file = given?.coverUrl ?? '';
    const id = /asset\/([0-9a-f-]{36})/.exec(file)?.[1];
    expect(await asksAfter([file], publish('与图片无关的公告').tags)).toBe(0);
    expect(await asksAfter([file], [`file:${id}`])).toBe(1);
  });
});

describe('what shows a column', () => {
  it('follows the column: its list, its items, the home page, the map', async () => {
    const places = ['/dtyw/tzgg/', `/dtyw/tzgg/${given?.id}.html`, '/', '/sitemap.html'];
    for (const place of places) await portal.ask(place);
    if (column) column.name = '公告公示';
    await portal.bus.publish([`columns:${province.id}`, `column:${column?.id}`]);
    const seen = await Promise.all(places.map((place) => portal.ask(place)));
    expect(seen.map(({ body }) => body.includes('公告公示'))).toEqual([true, true, true, true]);
  });
});

describe('the cache', () => {
  it('asks the API once for two hundred readers of a cold page', async () => {
    await portal.bus.publish([`site:${province.id}`]);
    await portal.ask('/robots.txt');
    const before = portal.api.asked.get('PortalHome') ?? 0;
    const answers = await Promise.all(Array.from({ length: 200 }, () => portal.ask('/')));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(1);
    expect((portal.api.asked.get('PortalHome') ?? 0) - before).toBe(1);
  });

  it('lets readers read on when everything behind it is dead', async () => {
    const before = await portal.ask('/');
    portal.api.isDead = true;
    portal.bus.connect(true);
    const after = await portal.ask('/');
    expect([after.status, after.headers.etag]).toEqual([200, before.headers.etag]);
  });

  it('says that it is being repaired where nothing is kept, naming nothing of the inside', async () => {
    portal.api.isDead = true;
    const { status, headers, body } = await portal.ask('/zcwj/zfwj/?page=1&contrast=on');
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store']);
    expect(body).toContain(province.name);
    expect(body).not.toMatch(/fetch|ECONN|Error|PortalColumn/);
  });

  it('does not trust itself longer than a second while it hears nothing', async () => {
    await portal.ask('/dtyw/tzgg/');
    portal.bus.ready = false;
    const { path } = publish('没有通知也要看到的公告');
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await portal.ask('/dtyw/tzgg/')).body).toContain(path);
  });
});

describe('a site', () => {
  it('answers on its host the moment it is opened', async () => {
    expect((await portal.ask('/', { host: 'xinxian.localhost' })).status).toBe(421);
    portal.api.sites.push({ ...portal.api.site('baishi.localhost'), id: uuid(0xe000), host: 'xinxian.localhost' });
    await portal.bus.publish(['host:xinxian.localhost']);
    expect((await portal.ask('/', { host: 'xinxian.localhost' })).status).toBe(200);
  });

  it('is only a notice from the moment it is suspended', async () => {
    const site = portal.api.site('linjiang.localhost');
    await portal.ask('/', { host: site.host });
    site.state = 'SUSPENDED';
    await portal.bus.publish([`site:${site.id}`, `host:${site.host}`]);
    expect((await portal.ask('/', { host: site.host })).status).toBe(503);
  });
});

it('is ready once it has heard the bus', async () => {
  const { status, body } = await portal.ask('/healthz', { host: 'anything' });
  expect([status, JSON.parse(body)]).toEqual([200, expect.objectContaining({ status: 'ok', bus: 'subscribed' })]);
});

describe('a portal that hears nothing any more', () => {
  it('says so to whoever keeps it up, and goes on answering', async () => {
    const said = async () => {
      const { status, body } = await portal.ask('/healthz');
      return { ...(JSON.parse(body) as object), status };
    };
    portal.bus.connect(false);
    expect(await said()).toMatchObject({ status: 200, bus: 'lost' });
    expect((await portal.ask('/')).status).toBe(200);
    portal.bus.connect(true);
    expect(await said()).toMatchObject({ bus: 'subscribed' });
  });
});
