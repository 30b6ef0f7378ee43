import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PortalUnderTest } from './portal-under-test.js';

const portal = new PortalUnderTest();
beforeAll(() => portal.start(), 60_000);
afterAll(() => portal.stop());

const province = portal.api.site('yunling.localhost');
const city = portal.api.site('linjiang.localhost');
const column = province.columns.find(({ path }) => path === 'dtyw/zwyw');
const article = province.articles.find(({ columnId }) => columnId === column?.id);
const articlePath = `/dtyw/zwyw/${article?.id}.html`;
const picture = article?.coverUrl ?? '';

describe('the pages', () => {
  it.each([
    ['/', 'text/html'],
    ['/dtyw/zwyw/', 'text/html'],
    ['/dtyw/zwyw/?page=7', 'text/html'],
    [articlePath, 'text/html'],
    ['/search?q=水利', 'text/html'],
    ['/search', 'text/html'],
    ['/sitemap.html', 'text/html'],
    ['/sitemap.xml', 'application/xml'],
    ['/sitemap-2.xml', 'application/xml'],
    ['/dtyw/zwyw/feed.xml', 'application/rss+xml'],
    ['/robots.txt', 'text/plain'],
  ])('%s answers as %s', async (path, type) => {
    const { status, headers } = await portal.ask(encodeURI(path));
    expect([status, headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
  });

  it('weigh little and carry no script, no style attribute and no event attribute', async () => {
    const { body } = await portal.ask('/');
    expect(body.length).toBeLessThan(100_000);
    expect(body).not.toMatch(/<script|<style| style=| on[a-z]+=|javascript:/i);
  });

  it('say who answers for the site in their footer', async () => {
    const { body } = await portal.ask(articlePath);
    for (const word of [
      province.code,
      '岭ICP备00000000号-1',
      '岭公网安备 99000000000001号',
      '主办：',
      '政府网站找错',
    ]) {
      expect(body).toContain(word);
    }
  });

  it.each(['/', '/dtyw/zwyw/', '/dtyw/zwyw/?page=2', articlePath])(
    'say of themselves at %s what they are about',
    async (path) => {
      const [, text = ''] = /<meta name="Description" content="([^"]+)"/.exec((await portal.ask(path)).body) ?? [];
      expect(text.length).toBeGreaterThan(5);
    },
  );

  it.each(['/', '/dtyw/zwyw/?page=2', articlePath])(
    'report an error with the address %s, not with that of the home page',
    async (path) => {
      const { body } = await portal.ask(`${path}${path.includes('?') ? '&' : '?'}elder=on`);
      const [, href = ''] = /href="(https:\/\/zfwzgl[^"]+)"/.exec(body) ?? [];
      const asked = new URL(href.replaceAll('&amp;', '&')).searchParams;
      const { hostname, pathname, search } = new URL(asked.get('url') ?? '');
      expect([asked.get('site_code'), hostname, pathname + search]).toEqual([province.code, province.host, path]);
    },
  );

  it.each([
    ['/favicon.svg', 'image/svg+xml'],
    ['/favicon.ico', 'image/png'],
  ])('have a mark for the tab at %s', async (path, type) => {
    const { status, headers } = await portal.ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect((await portal.ask('/')).body).toContain(`href="${path}"`);
  });

  it('lead an article under another column to its own address', async () => {
    const { status, headers } = await portal.ask(`/dtyw/tzgg/${article?.id}.html?elder=on&x=1`);
    expect([status, headers.location]).toEqual([301, `${articlePath}?elder=on`]);
  });

  it.each(['/nichts/', '/nichts', `/dtyw/zwyw/${city.id}.html`, '/sitemap-9.xml', '/%00', '/a/../b'])(
    'answer %s in the dress of the site with 404 or lead on',
    async (path) => {
      const { status, body } = await portal.ask(path);
      expect([301, 404]).toContain(status);
      expect(status === 301 || (body.includes(province.name) && body.includes('name="q"'))).toBe(true);
    },
  );

  it.each([
    ['a wrong address', '/nichts/', 404, '/nichts/'],
    ['an address of the old site', '/art/2019.jsp?id=12&name=%E6%B0%B4', 404, '/art/2019.jsp?id=12&name=%E6%B0%B4'],
    ['markup for an address', '/"><b>/', 404, '/"><b>/'],
    ['an endless path', `/${'x'.repeat(600)}/`, 404, '/'],
    ['an endless query', `/dtyw/?q=${'x'.repeat(2100)}`, 414, '/dtyw/'],
    ['what names another host', '//elsewhere.invalid/', 404, '/'],
  ])('let whoever asks for %s report exactly that', async (_what, path, wrong, told) => {
    const { status, body } = await portal.ask(path);
    const [, href = ''] = /href="([^"]*jiucuo[^"]*)"/.exec(body) ?? [];
    const reported = new URL(href.replaceAll('&amp;', '&')).searchParams.get('url') ?? '';
    expect([status, reported.replace(/^http:\/\/yunling\.localhost:\d+/, '')]).toEqual([wrong, told]);
    expect(body).not.toMatch(/_asked_|<b>\/|href="\/\//);
  });

  it('stay at a wrong address when senior mode is switched on there', async () => {
    const { body } = await portal.ask('/nichts/?x=1');
    expect(body).toContain('href="/nichts/?elder=on"');
  });

  it.each([
    ['/dtyw/zwyw/?page=8', '/dtyw/zwyw/?page=7'],
    ['/dtyw/zwyw/?page=9999&elder=on&utm=1', '/dtyw/zwyw/?page=7&elder=on'],
    ['/hdjl/?page=2', '/hdjl/'],
    ['/search?q=水利&page=9999', '/search?q=水利&page=5'],
    ['/search?q=zzz&page=2&contrast=on', '/search?q=zzz&contrast=on'],
  ])('lead from %s, beyond the end, to the last page there is', async (path, last) => {
    const { status, headers } = await portal.ask(encodeURI(path));
    expect([status, decodeURI(headers.location ?? '')]).toEqual([302, last]);
    expect((await portal.ask(encodeURI(last))).status).toBe(200);
  });

  it('show the same page whatever unknown query comes along', async () => {
    const [plain, noisy] = await Promise.all([portal.ask('/dtyw/zwyw/'), portal.ask('/dtyw/zwyw/?utm=1&page=1&cb=9')]);
    expect(noisy.headers.etag).toBe(plain.headers.etag);
  });

  it('keep senior mode in their links', async () => {
    const { body } = await portal.ask('/?elder=on');
    expect(body).toContain('data-elder="on"');
    expect(body).toContain('/dtyw/zwyw/?elder=on');
  });

  it('have a menu of their own, whatever page was drawn before', async () => {
    const menuOf = async (path: string) => {
      const { body } = await portal.ask(path);
      const [menu = ''] = /<nav class="nav .*?<\/nav>/s.exec(body) ?? [];
      const [, current] = /<a href="([^"]+)" aria-current/.exec(menu) ?? [];
      return { current: current?.replace(/^https?:\/\/[^/]+/, ''), isElder: menu.includes('elder=on') };
    };
    const paths = ['/', '/dtyw/zwyw/', '/zcwj/zfwj/', '/search', '/?elder=on', '/dtyw/zwyw/?elder=on'];
    const seen: unknown[] = [];
    for (const path of paths) seen.push(await menuOf(path));
    expect(seen).toEqual([
      { current: '/', isElder: false },
      { current: '/dtyw/', isElder: false },
      { current: '/zcwj/', isElder: false },
      { current: undefined, isElder: false },
      { current: '/?elder=on', isElder: true },
      { current: '/dtyw/?elder=on', isElder: true },
    ]);
  });
});

describe('the protocol', () => {
  it.each(['br', 'gzip', 'identity'])('speaks %s', async (encoding) => {
    const { headers } = await portal.ask('/', { headers: { 'accept-encoding': encoding } });
    expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
  });

  it('says 304 to who has the page and gives HEAD the same head without a body', async () => {
    const { headers } = await portal.ask('/');
    const again = await portal.ask('/', { headers: { 'if-none-match': String(headers.etag) } });
    const head = await portal.ask('/', { method: 'HEAD' });
    expect([again.status, again.body, head.status, head.body]).toEqual([304, '', 200, '']);
    expect(head.headers['content-length']).toBe(headers['content-length']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('refuses %s', async (method) => {
    expect((await portal.ask('/', { method })).status).toBe(405);
  });

  it('refuses an address that is too long, in the dress of the site', async () => {
    const { status, body, headers } = await portal.ask(`/${'a'.repeat(3000)}`);
    expect([status, body.includes(province.name), headers['cache-control']]).toEqual([414, true, 'no-store']);
  });

  it.each([
    ['431 to an address without end', `/${'a'.repeat(20_000)}`, {}, 431],
    ['431 to a header without end', '/', { 'x-long': 'a'.repeat(20_000) }, 431],
  ])('says %s on a page in the dress of the platform', async (_, path, headers, expected) => {
    const { status, body, headers: said } = await portal.ask(path, { headers });
    expect([status, said['content-type']]).toEqual([expected, 'text/html; charset=utf-8']);
    expect(body).toContain('政府网站集约化平台');
    expect(said['content-security-policy']).toMatch(/style-src 'sha256-/);
  });

  it.each(['Transfer-Encoding: gzip', 'Transfer-Encoding: chunked\r\n\r\nnonsense'])(
    'gives one answer to a request with %j, whether the page is kept or not',
    async (spoiled) => {
      for (const path of [`/search?q=${spoiled.length}`, '/', '/']) {
        const said = await wordsOf(
          portal.port,
          `GET ${path} HTTP/1.1\r\nHost: yunling.localhost\r\nConnection: close\r\n${spoiled}\r\n\r\n`,
        );
        expect(said.match(/HTTP\/1\.1 \d/g)?.length ?? 0).toBeLessThanOrEqual(1);
      }
    },
  );

  it('says on a plain page with its own few rules what belongs to no site', async () => {
    const { body, headers } = await portal.ask('/', { host: 'nobody.localhost' });
    const [, style = ''] = /<style>(.*)<\/style>/.exec(body) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
  });

  it('tells browsers to come by TLS, whatever it answers', async () => {
    const answers = await Promise.all([
      portal.ask('/'),
      portal.ask('/nichts/'),
      portal.ask('/', { host: 'nobody.localhost' }),
    ]);
    expect(answers.map(({ headers }) => headers['strict-transport-security'])).toEqual(
      Array(3).fill('max-age=31536000'),
    );
  });

  it('sets no cookie and sends its policy with every answer', async () => {
    for (const path of ['/', '/nichts/', '/robots.txt', '/healthz', picture]) {
      const { headers } = await portal.ask(path);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    }
  });
});

/** Everything that comes back on a connection of its own for these bytes. */
function wordsOf(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (piece) => (said += piece.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(said));
    setTimeout(() => socket.destroy(), 1_000);
  });
}
