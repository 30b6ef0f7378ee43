import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, ref, type Town } from '../../content.fixture.js';

describe('merge column', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const shown = async (town: Town) => (await desk.publicColumns.all(town.tenant.siteId)).map(({ path }) => path);
  const into = (town: Town, intoId: string) => ({ columnId: town.column.id, version: 1, intoId });

  it('gives articles and columns to the other, and lets every address lead there', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf({ slug: 'yw' });
    await town.columnOf({ parentId: town.column.id, slug: 'jd' });
    const article = await town.article('PUBLISHED');
    const done = await desk.mergeColumn.run(await town.as('admin'), into(town, other.id));
    expect(done).toMatchObject({ articles: 1, columns: 1, addresses: 3, asked: 0 });
    expect(await shown(town)).toEqual(['yw', 'yw/jd']);
    const { siteId } = town.tenant;
    expect(await desk.items.get(siteId, article.id)).toMatchObject({ path: `/yw/${article.id}.html` });
    expect(await desk.publicColumns.movedTo(siteId, 'gzdt')).toBe('yw');
    expect(await desk.publicColumns.movedTo(siteId, 'gzdt/jd')).toBe('yw/jd');
    expect((await desk.publicColumns.all(siteId))[0]).toMatchObject({ itemCount: 1 });
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.column-merged');
  });

  it('keeps what leads to an address that the column had before', async () => {
    const town = await aTown(desk);
    const [above, other] = [await town.columnOf({ slug: 'zw' }), await town.columnOf({ slug: 'yw' })];
    const admin = await town.as('admin');
    await desk.moveColumn.run(admin, { columnId: town.column.id, version: 1, parentId: above.id, position: 0 });
    await desk.mergeColumn.run(await town.as('admin'), { ...into(town, other.id), version: 2 });
    const led = ['gzdt', 'zw/gzdt'].map((path) => desk.publicColumns.movedTo(town.tenant.siteId, path));
    expect(await Promise.all(led)).toEqual(['yw', 'yw']);
  });

  it('lets what waits go on there, and asks approved texts for the steps it lacks', async () => {
    const town = await aTown(desk);
    const steps = [
      { key: 'review', role: 'reviewer' as const },
      { key: 'secrecy', role: 'secrecy' as const },
    ];
    const other = await town.columnOf({ slug: 'yw', steps });
    const [waiting, approved] = [await town.article('IN_REVIEW'), await town.article('APPROVED')];
    const done = await desk.mergeColumn.run(await town.as('admin'), into(town, other.id));
    expect(done).toMatchObject({ articles: 2, asked: 1 });
    const now = await desk.bed.db.read(await town.as('admin'), () => desk.articles.get(approved.id));
    expect(now).toMatchObject({ columnId: other.id, state: 'IN_REVIEW', stepRole: 'secrecy' });
    const held = await desk.bed.db.read(await town.as('admin'), () => desk.articles.get(waiting.id));
    expect(await desk.approve.run(await town.as('reviewer'), ref(held))).toMatchObject({ stepRole: 'secrecy' });
  });

  it('says beforehand what it would touch, and touches nothing', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf({ slug: 'yw', isInMenu: false });
    await town.article('PUBLISHED');
    await town.person('editor', town.column.id);
    const plan = await desk.mergeColumn.plan(await town.as('admin'), into(town, other.id));
    expect(plan).toMatchObject({ articles: 1, liveArticles: 1, columns: 0, addresses: 2, grants: 1, isHidden: false });
    expect(plan.problems.map(({ code }) => code)).toEqual(['CONTENT.COLUMN_HAS_GRANTS']);
    expect(await shown(town)).toEqual(['gzdt', 'yw']);
  });

  it('refuses while grants hold in the column alone', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    await town.person('editor', town.column.id);
    await expect(desk.mergeColumn.run(await town.as('admin'), into(town, other.id))).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_HAS_GRANTS',
      params: { grants: 1 },
    });
  });

  it('refuses a column that does not take what is in it', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf({ kinds: ['policy-document'] });
    await town.article();
    await expect(desk.mergeColumn.run(await town.as('admin'), into(town, other.id))).rejects.toMatchObject({
      code: 'CONTENT.KIND_NOT_TAKEN',
    });
  });

  it('refuses itself, what is below it, and a place where addresses are taken', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id, slug: 'jd' });
    const other = await town.columnOf();
    await town.columnOf({ parentId: other.id, slug: 'jd' });
    const admin = await town.as('admin');
    const codes = await Promise.all(
      [town.column.id, below.id, other.id].map((id) => desk.mergeColumn.run(admin, into(town, id)).catch(codeOf)),
    );
    const itself = 'CONTENT.COLUMN_MERGES_INTO_ITSELF';
    expect(codes).toEqual([itself, itself, 'CONTENT.COLUMN_PATH_TAKEN']);
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const late = { ...into(town, other.id), version: 7 };
    await expect(desk.mergeColumn.run(await town.as('admin'), late)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_STALE',
    });
  });

  it('tells whoever begins an article there at the same moment', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const [merge, write] = await Promise.allSettled([
      desk.mergeColumn.run(await town.as('admin'), into(town, other.id)),
      town.article(),
    ]);
    expect(merge.status).toBe('fulfilled');
    const left = await desk.bed.superuser('select from content_article where column_id = $1', [town.column.id]);
    expect(left).toEqual([]);
    expect([write.status === 'fulfilled' || codeOf(write.reason)]).not.toContain('defect');
  });

  it('refuses someone without the right, on either column', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    await expect(desk.mergeColumn.run(await town.as('publisher'), into(town, other.id))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    const mine = await town.person('site-admin', other.id);
    await expect(desk.mergeColumn.run(await town.as(mine), into(town, other.id))).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_NOT_FOUND',
    });
  });

  it('does not see a column of the tenant next door, on either side', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const admin = await town.as('admin');
    for (const given of [into(town, nextDoor.column.id), into(nextDoor, town.column.id)]) {
      await expect(desk.mergeColumn.run(admin, given)).rejects.toMatchObject({ code: 'CONTENT.COLUMN_NOT_FOUND' });
      await expect(desk.mergeColumn.plan(admin, given)).rejects.toMatchObject({ code: 'CONTENT.COLUMN_NOT_FOUND' });
    }
  });
});

const codeOf = (error: { code?: string }): string => error.code ?? 'defect';
