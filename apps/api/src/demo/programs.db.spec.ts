import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Responsibility } from '@jiyue/auth';
import { parseConfig } from '@jiyue/config';
import { ArticleCommands } from '@jiyue/content';
import { type TestBed, testBed } from '@jiyue/testing';
import { Illustrator } from '../load-seed/illustrator.js';
import { Loader } from '../load-seed/loader.js';
import { planSites } from '../load-seed/plan.js';
import { makePool } from '../load-seed/texts.js';
import { divisionsOf } from '../province/divisions.js';
import { provision } from '../province/provision.js';
import { describeAccounts } from './accounts-file.js';
import { type Application, openApplication } from './application.js';
import { courierOf, seedDemo } from './seed.js';
import { Stage } from './stage.js';

describe('programs that fill a database', () => {
  let bed: TestBed;
  let application: Application;
  let folder: string;

  beforeAll(async () => {
    bed = await testBed();
    folder = mkdtempSync(join(tmpdir(), 'jiyue-programs-'));
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'a'.repeat(64));
    application = await openApplication(
      'test',
      parseConfig({
        JIYUE_ENV: 'test',
        JIYUE_DATA: folder,
        JIYUE_PUBLIC_URL: 'http://localhost:8000',
        JIYUE_SECRET_FILE: secret,
        JIYUE_PORTAL_SECRET_FILE: secret,
        OIDC_CLIENT_SECRET_FILE: secret,
        KEYCLOAK_URL: 'http://localhost:8002',
        DATABASE_URL: bed.urlOf('api'),
        DATABASE_SUPERVISOR_URL: bed.urlOf('supervisor'),
        DATABASE_PORTAL_URL: bed.urlOf('portal'),
        DATABASE_IDENTITY_URL: bed.urlOf('identity'),
        DATABASE_JOBS_URL: bed.urlOf('jobs'),
      }),
    );
  }, 60_000);
  afterAll(async () => {
    await application.close();
    await bed.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function totals(): Promise<object> {
    const [row] = await bed.superuser<object>(
      `select (select count(*)::int from site) as sites, (select count(*)::int from unit) as units,
              (select count(*)::int from auth_person) as people, (select count(*)::int from auth_grant) as grants,
              (select count(*)::int from content_article) as articles, (select count(*)::int from live_item) as live,
              (select count(*)::int from journal_activity) as activities`,
    );
    return row ?? {};
  }

  async function gaps(): Promise<readonly object[]> {
    const sites = await bed.superuser<{ id: string }>('select id from site');
    return application.app.get(Responsibility, { strict: false }).gapsOfSites(sites.map(({ id }) => id));
  }

  it('seed the demonstration once, with somebody in charge everywhere', async () => {
    expect(await seedDemo(application.app)).toMatchObject({ sites: 7 });
    const first = await totals();
    await seedDemo(application.app);
    expect(await totals()).toEqual(first);
    expect(await gaps()).toEqual([]);
    expect(await bed.superuser('select from live_item where path !~ $1', ['^/[a-z/]+/[0-9a-f-]{36}[.]html$'])).toEqual(
      [],
    );
  }, 60_000);

  it('leave no column of the province or its model county blank, and let others show theirs', async () => {
    const blank = await bed.superuser<{ site: string; count: number }>(
      `select s.short_name as site, count(*) filter (where n = 0)::int as count
         from (select c.tenant_id, c.id, (select count(*) from live_item i where i.tenant_id = c.tenant_id and i.column_id = c.id) as n
                 from live_column c where c.is_visible
                  and not exists (select from live_column d where d.tenant_id = c.tenant_id and d.parent_id = c.id)) as leaves
         join site s on s.id = leaves.tenant_id where s.short_name in ('云岭省', '青溪县', '梅岭县') group by 1 order by 1`,
    );
    const of = (short: string) => blank.find(({ site }) => site === short)?.count;
    expect([of('云岭省'), of('青溪县')]).toEqual([0, 0]);
    expect(of('梅岭县')).toBeGreaterThanOrEqual(5); // five blank columns are a veto: its reports say so
  });

  it('leave work on every desk of the demonstration', async () => {
    const states = await bed.superuser<{ state: string }>(
      `select distinct concat_ws(' ', state, step) as state from content_article order by 1`,
    );
    expect(states.map(({ state }) => state)).toEqual([
      'APPROVED publish',
      'DRAFT',
      'IN_REVIEW review',
      'IN_REVIEW secrecy',
      'PUBLISHED',
      'RETURNED',
    ]);
  });

  it('say in the accounts file who the accounts became, and keep their passwords', () => {
    const file = join(folder, 'accounts.json');
    writeFileSync(file, JSON.stringify([{ username: 'editor', password: 'kept', name: '', role: 'editor', site: '' }]));
    describeAccounts(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([
      { username: 'editor', password: 'kept', name: '周文竹', role: 'editor', site: '9901220001' },
    ]);
  });

  it('provision a province, and go on without doubling anything', async () => {
    const place = { provinceCode: '66', cityCode: '6601', areaCode: '660102' };
    const rows = {
      provinces: [{ code: '66', name: '试行省' }],
      cities: [{ code: '6601', name: '试行市', provinceCode: '66' }],
      areas: [{ code: '660102', name: '试行区', ...place }],
      streets: [
        { code: '660102001', name: '一街道', ...place },
        { code: '660102101', name: '二镇', ...place },
      ],
    };
    const division = divisionsOf('66', rows);
    if (!division) throw new Error('no province');
    const run = async (some: typeof division) => {
      const tally = { created: 0, found: 0 };
      await provision(application.app, some, { hostSuffix: 'localhost', tally });
      return tally;
    };
    expect(await run({ ...division, children: [] })).toEqual({ created: 1, found: 0 });
    expect(await run(division)).toEqual({ created: 4, found: 1 });
    const before = await totals();
    expect(await run(division)).toEqual({ created: 0, found: 5 });
    expect([await totals(), await gaps()]).toEqual([before, []]);
  }, 60_000);

  it('load articles by sets: the live model, the counts and the trail agree', async () => {
    const request = { sites: 3, columns: 6, articles: 600, seed: 5 };
    const settings = {
      ...request,
      pool: makePool(5, { titles: 40, sentences: 60, bodies: 30 }),
      newest: new Date(),
      hostSuffix: 'localhost',
    };
    const loader = new Loader(application.app, settings);
    for (const site of planSites(request)) await loader.site(site, () => undefined);
    const [root] = planSites(request);
    const [row] = await bed.superuser(
      `select (select count(*)::int from content_article where tenant_id = any($1) and state = 'PUBLISHED') as published,
              (select count(*)::int from live_item where tenant_id = any($1)) as live,
              (select sum(item_count)::int from live_column where tenant_id = any($1)) as counted,
              (select count(*)::int from live_words where tenant_id = any($1)
                 and tsv @@ plainto_tsquery('simple', '水利局')) > 0 as found`,
      [planSites(request).map(({ id }) => id)],
    );
    const live = Number(Reflect.get(Object(row), 'live'));
    expect(row).toEqual({ published: live, live, counted: live, found: true });
    expect(await bed.activities({ siteId: root?.id ?? '', unitId: '', path: '', host: '' })).toEqual([
      expect.objectContaining({ event: 'sites.load-seeded', payload: { seed: 5, columns: 6, articles: 0 } }),
      expect.objectContaining({ event: 'sites.load-seeded' }),
    ]);
  }, 60_000);

  it('leave behind every article the steps that brought it where it is', async () => {
    const rows = await bed.superuser<{ state: string; steps: string }>(
      `select distinct a.state, (select string_agg(s.event, ' ' order by s.seq) from workflow_step s
                where s.tenant_id = a.tenant_id and s.subject_id = a.id) as steps
         from content_article a where a.tenant_id = any($1) order by a.state`,
      [planSites({ sites: 3, columns: 6, articles: 600, seed: 5 }).map(({ id }) => id)],
    );
    expect(rows).toEqual([
      { state: 'APPROVED', steps: 'submit approve' },
      { state: 'DRAFT', steps: 'edit' },
      { state: 'IN_REVIEW', steps: 'submit' },
      { state: 'PUBLISHED', steps: 'submit approve publish' },
      { state: 'RETURNED', steps: 'submit return' },
      { state: 'WITHDRAWN', steps: 'submit approve publish' },
    ]);
  });

  it('publish an approved text of the load at once, as the publisher would', async () => {
    const [text] = await bed.superuser<{ site: string; id: string; version: number; publisher: string }>(
      `select a.tenant_id as site, a.id, a.version, p.username as publisher from content_article a
         join auth_person p on p.home_site_id = a.tenant_id and p.username like '%-publisher'
        where a.state = 'APPROVED' and a.tenant_id = any($1) limit 1`,
      [planSites({ sites: 3, columns: 6, articles: 600, seed: 5 }).map(({ id }) => id)],
    );
    const stage = new Stage(application.app);
    const scope = await stage.as(text?.publisher ?? '', { siteId: text?.site ?? '' });
    const input = { articleId: text?.id ?? '', version: text?.version ?? 0 };
    expect(await stage.get(ArticleCommands).publish.run(scope, input)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('bring pictures and attachments by the way that people send them', async () => {
    const [site] = planSites({ sites: 3, columns: 6, articles: 600, seed: 5 });
    const stage = new Stage(application.app);
    const illustrator = new Illustrator(stage, courierOf(application.app, stage), {
      seed: 5,
      columns: 6,
      newest: new Date(),
    });
    if (!site) throw new Error('no site');
    await illustrator.site(site);
    await illustrator.site(site);
    const [shown] = await bed.superuser<{ items: number; pictures: number; files: number }>(
      `select count(distinct i.id)::int as items, count(*) filter (where f.mime_type = 'image/png')::int as pictures,
              count(*) filter (where f.position is not null)::int as files
         from live_item i join live_file f on f.tenant_id = i.tenant_id and f.item_id = i.id where i.tenant_id = $1`,
      [site.id],
    );
    expect(shown).toEqual({ items: 4, pictures: 4, files: 4 });
  }, 60_000);
});
