import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, type Town } from '../content.fixture.js';
import { INHERITABLE } from './column-inheritance.js';

describe('settings of a column', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const change = async (town: Town, given: object, version = 1) =>
    desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version, ...given });
  const column = async (town: Town, id: string) =>
    desk.bed.db.read(await town.as('admin'), () => desk.columnRows.get(id));

  it('are those of the column above until it says otherwise, and again when it gives them back', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id });
    const unit = { operatorUnitId: town.tenant.unitId };
    await change(town, { ...unit, kinds: ['policy-document'] });
    expect(await column(town, below.id)).toMatchObject({ ...unit, kinds: ['policy-document'], own: ['cadence'] });
    const admin = await town.as('admin');
    await desk.changeColumn.run(admin, { columnId: below.id, version: 1, kinds: ['article'] });
    await change(town, { kinds: ['policy-document', 'article'] }, 2);
    expect(await column(town, below.id)).toMatchObject({ kinds: ['article'], own: ['cadence', 'kinds'] });
    await desk.changeColumn.run(admin, { columnId: below.id, version: 2, inherit: INHERITABLE });
    expect(await column(town, below.id)).toMatchObject({ kinds: ['policy-document', 'article'], own: [] });
  });

  it('follow the column above to which it is moved', async () => {
    const town = await aTown(desk);
    const above = await town.columnOf({ kinds: ['policy-document'], cadenceDays: 30 });
    const moving = await town.columnOf({ inherit: ['unit', 'cadence', 'kinds'] });
    const place = { columnId: moving.id, version: 1, parentId: above.id, position: 0 };
    const moved = await desk.moveColumn.run(await town.as('admin'), place);
    expect(moved).toMatchObject({ kinds: ['policy-document'], cadenceDays: 30 });
  });

  it('say which rule asks for the cadence, and are never laxer than it', async () => {
    const town = await aTown(desk);
    const strict = { cadenceRule: 'indicator-news', cadenceDays: 7 };
    expect(await change(town, strict)).toMatchObject(strict);
    await expect(change(town, { cadenceDays: 15 }, 2)).rejects.toMatchObject({
      code: 'CONTENT.CADENCE_TOO_LONG',
      params: { days: 14 },
      fields: [{ field: 'cadenceDays' }],
    });
    await expect(change(town, { cadenceDays: null }, 2)).rejects.toMatchObject({ code: 'CONTENT.CADENCE_TOO_LONG' });
    await expect(change(town, { cadenceRule: 'hearsay' }, 2)).rejects.toMatchObject({
      code: 'CONTENT.CADENCE_RULE_UNKNOWN',
    });
  });

  it('keep a column out of menus whose page and articles are there all the same', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await change(town, { isInMenu: false });
    expect(await desk.publicColumns.all(town.tenant.siteId)).toMatchObject([{ path: 'gzdt', isInMenu: false }]);
    expect(await desk.items.get(town.tenant.siteId, article.id)).toMatchObject({ id: article.id });
  });

  it('refuse a unit above that leaves nobody to take the steps of what follows it', async () => {
    const town = await aTown(desk);
    await town.columnOf({ parentId: town.column.id });
    const { unitId, siteId } = town.tenant;
    await change(town, { operatorUnitId: unitId });
    const limit = `update auth_grant set unit_id = $2 where role = 'reviewer' and tenant_id = $1`;
    await desk.bed.superuser(limit, [siteId, unitId]);
    await expect(change(town, { operatorUnitId: null }, 2)).rejects.toMatchObject({ code: 'CONTENT.COLUMN_UNMANNED' });
  });

  it('make it a link that takes no articles and that no clock waits for, while it holds none', async () => {
    const town = await aTown(desk);
    const link = { form: 'link', linkUrl: 'https://www.gov.cn/' };
    expect(await change(town, link)).toMatchObject(link);
    expect(await desk.publicColumns.all(town.tenant.siteId)).toMatchObject([link]);
    expect(await desk.columnQueries.column(await town.as('admin'), town.column.id)).toMatchObject({
      ...{ dueAt: null, isBlank: false },
    });
    await expect(town.article()).rejects.toMatchObject({ code: 'CONTENT.COLUMN_IS_LINK' });
    expect(await change(town, { form: 'page' }, 2)).toMatchObject({ form: 'page', linkUrl: null });
    await town.article();
    await expect(change(town, link, 3)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_HOLDS_ARTICLES',
      params: { articles: 1 },
    });
  });
});
