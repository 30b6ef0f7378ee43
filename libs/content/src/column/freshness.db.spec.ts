import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partsOf } from '@jiyue/platform';
import { WorkQueries } from '@jiyue/workflow';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { contentDomain } from '../content.domain.js';
import { WorkbenchQueries } from '../inbox/workbench.queries.js';
import { asColumnType } from './column.types.js';

const DAY = 86_400_000;

describe('the freshness of a column', () => {
  let desk: Desk;
  let work: WorkQueries;
  let workbench: WorkbenchQueries;
  beforeAll(async () => {
    desk = await aDesk();
    work = new WorkQueries(desk.bed.db, desk.bed.scopes([]), [contentDomain]);
    workbench = new WorkbenchQueries(desk.bed.db, desk.bed.scopes([]), work);
  });
  afterAll(() => desk.bed.close());

  const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY);

  async function publishedAt(town: Town, at: Date, columnId = town.column.id): Promise<Article> {
    const approved = await town.article('APPROVED', {}, columnId);
    return desk.publish.run({ ...(await town.as('publisher')), now: at }, ref(approved));
  }

  async function stands(town: Town, id = town.column.id) {
    const scope = await town.as('admin');
    return asColumnType(await desk.columnQueries.column(scope, id), scope.now, null);
  }

  it('falls back when the article that fed it is withdrawn', async () => {
    const town = await aTown(desk, { cadenceDays: 14 });
    await publishedAt(town, daysAgo(30));
    const newest = await publishedAt(town, daysAgo(1));
    expect((await stands(town)).freshness).toBe('FRESH');
    await desk.withdraw.run(await town.as('publisher'), { ...ref(newest), reason: '数据有误' });
    expect(await stands(town)).toMatchObject({ freshness: 'LATE', daysLeft: -16 });
  });

  it('is blank again when the only article is withdrawn', async () => {
    const town = await aTown(desk, { cadenceDays: 14 });
    await town.article('WITHDRAWN');
    expect(await stands(town)).toMatchObject({ freshness: 'BLANK', lastPublishedAt: null });
  });

  it('is not renewed by correcting an old article, and a correction is told as one', async () => {
    const town = await aTown(desk, { cadenceDays: 14 });
    const old = await publishedAt(town, daysAgo(30));
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(old), title: '更正' });
    const submitted = await desk.submit.run(await town.as('editor'), { ...ref(edited), change: { isMinor: true } });
    const approved = await desk.approve.run(await town.as('reviewer'), ref(submitted));
    await desk.publish.run(await town.as('publisher'), ref(approved));
    expect(await stands(town)).toMatchObject({ freshness: 'LATE', lastPublishedAt: old.publishedAt });
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.article-corrected');
  });

  it('is not renewed by withdrawing an old article and publishing it again', async () => {
    const town = await aTown(desk, { cadenceDays: 14 });
    const old = await publishedAt(town, daysAgo(30));
    const withdrawn = await desk.withdraw.run(await town.as('publisher'), { ...ref(old), reason: '数据有误' });
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(withdrawn), title: '改正后的通知' });
    const submitted = await desk.submit.run(await town.as('editor'), { ...ref(edited), change: { isMinor: true } });
    const approved = await desk.approve.run(await town.as('reviewer'), ref(submitted));
    await desk.publish.run(await town.as('publisher'), ref(approved));
    expect(await stands(town)).toMatchObject({ freshness: 'LATE', lastPublishedAt: old.publishedAt });
  });

  it('is red while nothing was published, with a cadence or without', async () => {
    const town = await aTown(desk, { cadenceDays: 180 });
    const onDemand = await town.columnOf();
    expect([(await stands(town)).freshness, (await stands(town, onDemand.id)).freshness]).toEqual(['BLANK', 'BLANK']);
  });

  it('is that of what its page shows: a channel is fed by the columns below it that readers can see', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id });
    await town.article('PUBLISHED', {}, below.id);
    expect((await stands(town)).freshness).toBeNull();
    await desk.changeColumn.run(await town.as('admin'), { columnId: below.id, version: 1, isVisible: false });
    expect((await stands(town)).freshness).toBe('BLANK');
    expect((await stands(town, below.id)).freshness).toBeNull();
  });

  it('fails a whole site by five blank columns of that one site, not by those of several', async () => {
    const [failing, other] = [await aTown(desk), await aTown(desk)];
    for (let n = 0; n < 4; n += 1) await failing.columnOf();
    for (let n = 0; n < 3; n += 1) await other.columnOf();
    const vetoed = async (town: Town) => workbench.vetoedSites(await town.as('admin'));
    expect(await vetoed(failing)).toEqual([{ siteId: failing.tenant.siteId, blankColumns: 5 }]);
    expect(await vetoed(other)).toEqual([]);
    expect(await workbench.vetoedSites(await failing.as('reviewer'))).toEqual([]);
  });

  it('is counted alike by the workbench and by the figures of reports', async () => {
    const town = await aTown(desk, { cadenceDays: 14 });
    await publishedAt(town, daysAgo(30));
    await town.columnOf({ cadenceDays: 180 });
    const fresh = await town.columnOf({ cadenceDays: 14 });
    await town.article('PUBLISHED', {}, fresh.id);
    const due = partsOf([contentDomain], 'figures').flatMap(({ due: sql }) => sql ?? []);
    const [figures] = await desk.bed.superuser<{ late: number; blank: number }>(
      `select (count(*) filter (where due_at < now() and not is_blank))::int as late,
          (count(*) filter (where is_blank))::int as blank from (${due.join()}) c where tenant_id = $1`,
      [town.tenant.siteId],
    );
    const counts = new Map((await work.counts(await town.as('admin'))).map(({ key, count }) => [key, count]));
    expect(figures).toEqual({ late: counts.get('lateColumns'), blank: counts.get('blankColumns') });
    expect(figures).toEqual({ late: 1, blank: 1 });
  });
});
