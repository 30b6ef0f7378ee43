import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonCard, Policy } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { contentDomain } from '@jiyue/content';
import { defineEvent } from '@jiyue/platform';
import { type TestBed, type TestTenant, testBed } from '@jiyue/testing';
import { ActivityQueries } from './activity/activity.queries.js';
import type { ActivityArgs } from './activity/activity.types.js';
import { ReadActivities } from './activity/read-activities.js';
import { Looks } from './looks.js';
import { Reach } from './reach.js';
import { OutputQueries } from './report/output.queries.js';
import type { OutputFilter } from './report/output.types.js';
import { ReadOutput } from './report/read-output.js';
import { supervisionPolicy } from './supervision.policy.js';

const POLICIES: Policy[] = [supervisionPolicy];
const Published = defineEvent<object>('content.article-published', 'Article', { zh: '测试', en: 'test' });
const Withdrawn = defineEvent<object>('content.article-withdrawn', 'Article', { zh: '测试', en: 'test' });

let bed: TestBed;
let activities: ReadActivities;
let output: ReadOutput;
let province: TestTenant;
let city: TestTenant;
let stranger: TestTenant;
let auditor: PersonCard;

beforeAll(async () => {
  bed = await testBed();
  const reach = new Reach(bed.scopes(POLICIES));
  const looks = new Looks(bed.db, bed.journal);
  activities = new ReadActivities(looks, reach, new ActivityQueries(bed.db));
  output = new ReadOutput(looks, reach, new OutputQueries(bed.db, [contentDomain]));
});
afterAll(() => bed.close());
beforeEach(async () => {
  province = await bed.newTenant({ level: 'province' });
  city = await bed.newTenant({ level: 'city', parent: province });
  stranger = await bed.newTenant();
  auditor = await bed.person(province, { roles: ['auditor'], withSubtree: true });
});

async function happen(tenant: TestTenant, event = Published, subjectId = newId()): Promise<void> {
  const actor = await bed.person(tenant, { roles: ['publisher'] });
  const scope = await bed.as(tenant, actor, POLICIES);
  await bed.db.write(scope, () => bed.journal.record(scope, event, {}, { subjectId, title: '关于防汛的通知' }));
}

const asAuditor = () => bed.as(province, auditor, POLICIES);
const args = (given: Partial<ActivityArgs> = {}): ActivityArgs => ({ first: 50, ...given });
const code = (value: string) => expect.objectContaining({ code: value });

describe('the auditor’s activities', () => {
  it('cover every site below, the newest first, and no other', async () => {
    await happen(city);
    await happen(stranger);
    await happen(province, Withdrawn);
    const { nodes } = await activities.run(await asAuditor(), args());
    expect(nodes.map(({ siteId, event }) => [siteId, event])).toEqual([
      [province.siteId, 'supervision.activities-read'],
      [province.siteId, 'content.article-withdrawn'],
      [city.siteId, 'content.article-published'],
    ]);
  });
  it('record the look first, on the auditor’s own site, with what was looked for', async () => {
    const scope = await bed.as(city, auditor, POLICIES);
    await activities.run(scope, args({ filter: { event: 'content.article-published', siteId: city.siteId } }));
    expect(await bed.activities(city)).toEqual([]);
    expect(await bed.activities(province)).toMatchObject([
      {
        event: 'supervision.activities-read',
        payload: { event: 'content.article-published', siteId: city.siteId },
      },
    ]);
  });
  it('come in pages without doubles while more happens', async () => {
    for (let n = 0; n < 3; n++) await happen(city);
    const filter = { siteId: city.siteId };
    const first = await activities.run(await asAuditor(), args({ first: 2, filter }));
    await happen(city);
    const second = await activities.run(await asAuditor(), args({ first: 2, filter, after: first.endCursor }));
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
    expect(second.endCursor).toBeNull();
  });
  it('are filtered by event, name and time', async () => {
    await happen(city);
    await happen(city, Withdrawn);
    const count = async (filter: ActivityArgs['filter']) =>
      (await activities.run(await asAuditor(), args({ filter: { siteId: city.siteId, ...filter } }))).nodes.length;
    expect(await count({ event: 'content.article-withdrawn' })).toBe(1);
    expect(await count({ actorName: '测试人员' })).toBe(2);
    expect(await count({ actorName: '没有这个人' })).toBe(0);
    expect(await count({ from: new Date(Date.now() + 60_000) })).toBe(0);
    expect(await count({ to: new Date(Date.now() - 60_000) })).toBe(0);
  });
  it('say to whom which role was given', async () => {
    const scope = await bed.as(city, await bed.person(city, { roles: ['site-admin'] }), POLICIES);
    const given = defineEvent<{ role: string }>('auth.role-granted', 'Grant', { zh: '测试', en: 'test' });
    const told = { subjectId: newId(), title: '李四' };
    await bed.db.write(scope, () => bed.journal.record(scope, given, { role: 'publisher' }, told));
    const { nodes } = await activities.run(await asAuditor(), args({ filter: { siteId: city.siteId } }));
    expect(nodes).toMatchObject([{ title: '李四', role: 'publisher' }]);
  });
  it('do not exist for a site outside the reach, and that look is recorded too', async () => {
    const scope = await asAuditor();
    const look = activities.run(scope, args({ filter: { siteId: stranger.siteId } }));
    await expect(look).rejects.toEqual(code('TENANCY.SITE_NOT_FOUND'));
    expect(await bed.activities(province)).toMatchObject([{ payload: { siteId: stranger.siteId } }]);
  });
  it('are refused to everybody else', async () => {
    const operator = await bed.person(province, { roles: ['operator'], withSubtree: true });
    const look = activities.run(await bed.as(province, operator, POLICIES), args());
    await expect(look).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
});

describe('the output report', () => {
  const period = (given: Partial<OutputFilter> = {}): OutputFilter => ({
    by: 'SITE',
    from: new Date(Date.now() - 3_600_000),
    to: new Date(Date.now() + 3_600_000),
    ...given,
  });

  async function column(tenant: TestTenant, last: string | null): Promise<string> {
    const id = newId();
    await bed.superuser(
      `insert into content_column (tenant_id, id, lineage, slug, path, name, description, keywords, type, position, cadence_days, last_published_at)
       values ($1, $2, array[$2::uuid], $3, $3, '动态', '', '', '新闻动态', 1, 14, now() - $4::interval)`,
      [tenant.siteId, id, `c${id.slice(-8)}`, last],
    );
    return id;
  }

  it('counts what each site did in the period, as a tree', async () => {
    await happen(city);
    await happen(city);
    await happen(city, Withdrawn);
    await happen(stranger);
    await column(city, '20 days');
    await column(city, '2 days');
    await column(city, null);
    const { rows, totals } = await output.run(await asAuditor(), period());
    expect(rows).toMatchObject([
      { id: province.siteId, depth: 0, published: 0, lastPublishedAt: null },
      {
        id: city.siteId,
        depth: 1,
        parentId: province.siteId,
        published: 2,
        withdrawn: 1,
        overdueColumns: 1,
        blankColumns: 1,
      },
    ]);
    expect(totals).toEqual({ sites: 2, published: 2, withdrawn: 1, submitted: 0, overdueColumns: 1, blankColumns: 1 });
    expect(await bed.activities(province)).toMatchObject([{ event: 'supervision.report-read' }]);
  });
  it('counts by unit: the article’s own, else the site’s sponsor', async () => {
    const columnId = await column(city, '2 days');
    const articleId = newId();
    await bed.superuser(
      `insert into content_article (tenant_id, id, column_id, unit_id, created_by, created_by_name, created_at, updated_by, updated_by_name, updated_at, state, state_at, writers)
       values ($1, $2, $3, $4, $2, '', now(), $2, '', now(), 'DRAFT', now(), '{}')`,
      [city.siteId, articleId, columnId, province.unitId],
    );
    await happen(city, Published, articleId);
    await happen(city);
    const { rows } = await output.run(await asAuditor(), period({ by: 'UNIT' }));
    expect(rows.map(({ id, published }) => [id, published])).toEqual(
      expect.arrayContaining([
        [province.unitId, 1],
        [city.unitId, 1],
      ]),
    );
  });
  it('looks below one site, for its administrator only at what is theirs', async () => {
    const admin = await bed.person(city, { roles: ['site-admin'], withSubtree: true });
    const scope = await bed.as(city, admin, POLICIES);
    expect((await output.run(scope, period())).totals.sites).toBe(1);
    const above = output.run(scope, period({ rootSiteId: province.siteId }));
    await expect(above).rejects.toEqual(code('TENANCY.SITE_NOT_FOUND'));
  });
  it('refuses an empty period, and people without the right', async () => {
    const empty = output.run(await asAuditor(), period({ to: new Date(0) }));
    await expect(empty).rejects.toEqual(code('PLATFORM.INVALID_INPUT'));
    const editor = await bed.as(city, await bed.person(city, { roles: ['editor'] }), POLICIES);
    await expect(output.run(editor, period())).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
});
