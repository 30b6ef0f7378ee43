import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { parsePortalConfig } from '@jiyue/config';
import { QuietBus } from '../../apps/portal-web/e2e/quiet-bus.js';
import { type RunningPortal, startPortal } from '../../apps/portal-web/src/server/start.js';
import { aBench, aTown, type Bench, type Town } from '../../libs/live/src/live.fixture.js';

describe('a portal that reads by itself', () => {
  let bench: Bench;
  let town: Town;
  let portal: RunningPortal;
  let article: string;
  const lines: { msg?: string; count?: number }[] = [];
  beforeAll(async () => {
    bench = await aBench();
    town = await aTown(bench);
    await town.open();
    article = `/gzdt/${(await town.show({ title: '水库除险加固' })).id}.html`;
    const sink = { write: (line: string) => void lines.push(JSON.parse(line)) };
    portal = await startPortal(configFor(bench.bed.urlOf('portal')), new QuietBus(), pino({}, sink));
  });
  afterAll(async () => {
    await portal.stop();
    await bench.bed.close();
  });

  const ask = (path: string) => asked(portal.port, town.tenant.host, path);

  it('shows pages that nobody asked for before, with no API there at all', async () => {
    const pages = await Promise.all(['/', '/gzdt/', article, '/gzdt/feed.xml', '/sitemap.xml'].map(ask));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(pages[2]?.body).toContain('水库除险加固');
    expect((await ask('/search?q=%E6%B0%B4%E5%BA%93')).body).toContain('<mark>水库</mark>');
  });

  it('says where it reads from, and that it is there', async () => {
    const { status, body } = await ask('/healthz');
    expect([status, JSON.parse(body)]).toMatchObject([200, { status: 'ok', database: 'there' }]);
  });

  describe('while the database is away', () => {
    beforeAll(async () => {
      await ask(article);
      const name = new URL(bench.bed.urlOf('portal')).pathname.slice(1);
      await bench.bed.superuser(`revoke connect on database ${name} from public, jiyue_portal`);
      await bench.bed.superuser(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jiyue_portal' and datname = $1`,
        [name],
      );
    });

    it('goes on showing what it has', async () => {
      expect((await ask(article)).status).toBe(200);
    });

    it('says so in the frame of the site where it has not', async () => {
      const { status, body } = await ask('/gzdt/?page=2');
      expect([status, body.includes(town.tenant.host)]).toEqual([503, true]);
    });

    it('says so without any site where it does not know the site yet', async () => {
      expect((await asked(portal.port, 'unasked.localhost', '/')).status).toBe(503);
    });

    it('is ready all the same, and says within a few seconds that it is away', async () => {
      const limit = Date.now() + 10_000;
      let said = await ask('/healthz');
      while (said.body.includes('"there"') && Date.now() < limit) said = await ask('/healthz');
      expect([said.status, JSON.parse(said.body)]).toMatchObject([200, { status: 'degraded', database: 'away' }]);
    });

    it('writes fewer lines than requests that failed', async () => {
      lines.length = 0;
      await Promise.all(Array.from({ length: 40 }, (_, n) => ask(`/search?q=a${n}`)));
      expect(lines.filter(({ msg }) => msg === 'page not served').length).toBeLessThan(10);
    });
  });
});

function configFor(url: string) {
  const secret = join(mkdtempSync(join(tmpdir(), 'jiyue-reads-')), 'secret');
  writeFileSync(secret, 'a secret of the tests, long enough to be one');
  return parsePortalConfig({
    JIYUE_PORTAL_PORT: '0',
    JIYUE_API_URL: 'http://127.0.0.1:1',
    JIYUE_PORTAL_SECRET_FILE: secret,
    DATABASE_PORTAL_URL: url,
  });
}

function asked(port: number, host: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers: { host }, agent: false }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
    sent.on('error', reject).end();
  });
}
