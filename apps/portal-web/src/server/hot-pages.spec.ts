import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { HotPages } from './hot-pages.js';
import { packed, weightOf, type Packed } from './packed.js';
import { SiteDirectory, type Site } from './site-directory.js';
import { TagCache } from './tag-cache.js';

const HOST = 'yunling.localhost';

function asking(url: string, { method = 'GET', hosts = [HOST] } = {}): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, {
    method,
    url,
    headers: { host: hosts[0] },
    rawHeaders: hosts.flatMap((host) => ['Host', host]),
  });
  return request;
}

describe('a page that was asked for before', () => {
  const page = packed('首页', {});
  let site: Partial<Site>;
  let sites: SiteDirectory;
  let pages: TagCache<Packed>;
  let hot: HotPages;

  beforeEach(async () => {
    site = { id: 'one', host: HOST, state: 'LIVE', columns: [] };
    const api = { ask: async () => ({ publicSite: site }) as never };
    sites = new SiteDirectory(api, () => true);
    pages = new TagCache<Packed>({ maxBytes: 1e6, sizeOf: weightOf, isTrusted: () => true });
    hot = new HotPages(sites, pages);
    await sites.find(HOST);
    await pages.get('one /', async () => ({ value: page, tags: ['t'], ttlMs: 60_000 }));
    hot.note(asking('/'), { host: HOST, siteId: 'one', key: 'one /' });
  });

  it('is found by the same host and address', () => {
    expect(hot.find(asking('/'))).toBe(page);
    expect(hot.find(asking('/', { method: 'HEAD' }))).toBe(page);
  });

  it('is not found by another address, another host, two hosts or a request that hands something in', () => {
    expect(hot.find(asking('/?q=1'))).toBeUndefined();
    expect(hot.find(asking('/', { hosts: ['linjiang.localhost'] }))).toBeUndefined();
    expect(hot.find(asking('/', { hosts: [HOST, 'linjiang.localhost'] }))).toBeUndefined();
    expect(hot.find(asking('/', { method: 'POST' }))).toBeUndefined();
  });

  it('is not found once it was purged', () => {
    pages.purge(['t']);
    expect(hot.find(asking('/'))).toBeUndefined();
  });

  it.each([
    ['suspended', { state: 'SUSPENDED' }],
    ['at another host now', { host: 'new.localhost' }],
    ['another one now', { id: 'two' }],
  ])('is not found when the site is %s', async (_, change) => {
    Object.assign(site, change);
    sites.cache.purge([`host:${HOST}`]);
    sites.cache.reset();
    await sites.find(HOST);
    expect(hot.find(asking('/'))).toBeUndefined();
  });
});
