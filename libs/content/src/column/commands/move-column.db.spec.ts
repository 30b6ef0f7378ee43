import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, type Town } from '../../content.fixture.js';

describe('move column', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const shown = async (town: Town) => (await desk.publicColumns.all(town.tenant.siteId)).map(({ path }) => path);
  const to = (town: Town, parentId: string | null, position = 0) => ({
    ...{ columnId: town.column.id, version: 1, parentId, position },
  });

  it('puts a column and all below it below another, in the order that was asked for', async () => {
    const town = await aTown(desk);
    const [below, above] = [
      await town.columnOf({ parentId: town.column.id, slug: 'jd' }),
      await town.columnOf({ slug: 'yw' }),
    ];
    await town.columnOf({ parentId: above.id, slug: 'zwyw' });
    await town.columnOf({ parentId: above.id, slug: 'bmdt' });
    const moved = await desk.moveColumn.run(await town.as('admin'), to(town, above.id, 1));
    expect(moved).toMatchObject({
      path: 'yw/gzdt',
      lineage: [above.id, town.column.id],
      parentId: above.id,
      version: 2,
    });
    expect(await shown(town)).toEqual(['yw', 'yw/zwyw', 'yw/gzdt', 'yw/gzdt/jd', 'yw/bmdt']);
    const lineage = await desk.bed.superuser('select lineage from content_column where id = $1', [below.id]);
    expect(lineage).toEqual([{ lineage: [above.id, town.column.id, below.id] }]);
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.column-moved');
  });

  it('changes only the order when the column stays below the same one', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf({ slug: 'tzgg' });
    await desk.moveColumn.run(await town.as('admin'), to(town, null, 1));
    expect(await shown(town)).toEqual(['tzgg', 'gzdt']);
    await desk.moveColumn.run(await town.as('admin'), { ...to(town, null, 9), columnId: other.id });
    expect(await shown(town)).toEqual(['gzdt', 'tzgg']);
  });

  it('gives its articles their new address, and keeps the old ones leading there', async () => {
    const town = await aTown(desk);
    const above = await town.columnOf({ slug: 'yw' });
    const article = await town.article('PUBLISHED');
    await desk.moveColumn.run(await town.as('admin'), to(town, above.id));
    expect(await desk.items.get(town.tenant.siteId, article.id)).toMatchObject({ path: `/yw/gzdt/${article.id}.html` });
    expect(await desk.publicColumns.movedTo(town.tenant.siteId, 'gzdt')).toBe('yw/gzdt');
  });

  it('refuses a place below itself', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id });
    const admin = await town.as('admin');
    for (const parent of [town.column, below]) {
      await expect(desk.moveColumn.run(admin, to(town, parent.id))).rejects.toMatchObject({
        code: 'CONTENT.COLUMN_BELOW_ITSELF',
      });
    }
  });

  it('refuses a place where what is below it would stand on a fourth level', async () => {
    const town = await aTown(desk);
    await town.columnOf({ parentId: town.column.id });
    const above = await town.columnOf({ parentId: (await town.columnOf()).id });
    await expect(desk.moveColumn.run(await town.as('admin'), to(town, above.id))).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_TOO_DEEP',
    });
  });

  it('refuses an address that is taken there, and one that the portal itself uses', async () => {
    const town = await aTown(desk);
    const above = await town.columnOf();
    await town.columnOf({ parentId: above.id, slug: 'gzdt' });
    const search = await town.columnOf({ parentId: above.id, slug: 'search' });
    const admin = await town.as('admin');
    await expect(desk.moveColumn.run(admin, to(town, above.id))).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_PATH_TAKEN',
    });
    const up = { ...to(town, null), columnId: search.id };
    await expect(desk.moveColumn.run(admin, up)).rejects.toMatchObject({ code: 'CONTENT.COLUMN_SLUG_RESERVED' });
  });

  it('refuses a place where nobody could take its steps any more, and says which', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id });
    const reviews = `update auth_grant set column_id = $2 where role = 'reviewer' and tenant_id = $1`;
    await desk.bed.superuser(reviews, [town.tenant.siteId, town.column.id]);
    const up = { ...to(town, null), columnId: below.id };
    await expect(desk.moveColumn.run(await town.as('admin'), up)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_UNMANNED',
      fields: [{ field: 'steps', rule: 'CONTENT.NO_REVIEWER' }],
    });
  });

  it('makes no ring of two columns that are moved below each other at once', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const [first, second] = [await town.as('admin'), await town.as('admin')];
    const done = await Promise.allSettled([
      desk.moveColumn.run(first, to(town, other.id)),
      desk.moveColumn.run(second, { ...to(town, town.column.id), columnId: other.id }),
    ]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('leads a column that is made below it at the same time to its new address', async () => {
    const town = await aTown(desk);
    const above = await town.columnOf({ slug: 'yw' });
    const move = desk.moveColumn.run(await town.as('admin'), to(town, above.id));
    await Promise.all([move, town.columnOf({ parentId: town.column.id, slug: 'jd' })]);
    expect(await shown(town)).toEqual(['yw', 'yw/gzdt', 'yw/gzdt/jd']);
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const move = { ...to(town, null), version: 7 };
    await expect(desk.moveColumn.run(await town.as('admin'), move)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_STALE',
      params: { version: 1 },
    });
  });

  it('refuses someone without the right, on the column or on the place', async () => {
    const town = await aTown(desk);
    const mine = await town.person('site-admin', town.column.id);
    for (const person of [await town.as('publisher'), await town.as(mine)]) {
      await expect(desk.moveColumn.run(person, to(town, null))).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    }
  });

  it('does not see the column of the tenant next door, nor a place there', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const admin = await town.as('admin');
    for (const move of [to(nextDoor, null), to(town, nextDoor.column.id)]) {
      await expect(desk.moveColumn.run(admin, move)).rejects.toMatchObject({ code: 'CONTENT.COLUMN_NOT_FOUND' });
    }
  });
});
