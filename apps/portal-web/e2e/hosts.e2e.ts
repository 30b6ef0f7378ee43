import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
beforeAll(() => portal.start(), 60_000);
afterAll(() => portal.stop());

const province = portal.api.site('yunling.localhost');
const city = portal.api.site('linjiang.localhost');
const column = province.columns.find(({ path }) => path === 'dtyw/zwyw');
const article = province.articles.find(({ columnId }) => columnId === column?.id);
const picture = article?.coverUrl ?? '';

describe('the hosts', () => {
  it('each show their own site', async () => {
    const [here, there] = await Promise.all([portal.ask('/'), portal.ask('/', { host: 'LinJiang.localhost.:8001' })]);
    expect([here.body.includes('<title>云岭省人民政府'), there.body.includes('<title>临江市人民政府')]).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    'evil.cn',
    '127.0.0.1',
    'localhost',
    'yunling.localhost.evil.cn',
    'yunling.localhost@evil.cn',
    '[::1]',
    'a b',
  ])('unknown %s gets 421 with nothing of any site or of itself', async (host) => {
    const { status, body } = await portal.ask('/', { host });
    expect([status, /云岭|临江|evil|127\.0/.test(body)]).toEqual([421, false]);
  });

  it('are believed from the Host header alone', async () => {
    const forged = {
      'x-forwarded-host': 'evil.cn',
      forwarded: 'host=evil.cn',
      'x-original-url': '/evil',
      'x-forwarded-proto': 'https',
    };
    const { status, headers, body } = await portal.ask('/', { headers: forged });
    expect([status, JSON.stringify(headers).includes('evil'), body.includes('evil')]).toEqual([200, false, false]);
    expect(body).toContain(`<link rel="canonical" href="http://yunling.localhost:`);
  });

  it('of a suspended site show its name, its notice and who answers for it, and no page', async () => {
    const { status, body, headers } = await portal.ask('/dtyw/', { host: 'nanping.localhost' });
    expect([status, headers['retry-after'], body.includes('12月1日恢复')]).toEqual([503, '3600', true]);
    for (const word of ['南屏市人民政府', '主办：', '12345', '9902000001']) expect(body).toContain(word);
  });
});

describe('the files', () => {
  it('of the site come through with a policy of their own', async () => {
    const { status, headers } = await portal.ask(picture);
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    expect(headers['content-security-policy']).toContain('sandbox');
  });

  it('of another site do not exist here', async () => {
    expect((await portal.ask(picture, { host: city.host })).status).toBe(404);
  });

  it('that are no pictures are handed over, not shown', async () => {
    const { headers } = await portal.ask(article?.attachments[0]?.url ?? '');
    expect([headers['content-type'], headers['content-disposition']]).toEqual([
      'application/octet-stream',
      expect.stringMatching(/^attachment/),
    ]);
  });
});
