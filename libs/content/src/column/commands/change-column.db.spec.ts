import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, WITH_SECRECY } from '../../content.fixture.js';

describe('change column', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('changes what was sent and shows it to citizens', async () => {
    const town = await aTown(desk);
    const change = { columnId: town.column.id, version: 1, name: '工作要闻', cadenceDays: 14 };
    const changed = await desk.changeColumn.run(await town.as('admin'), change);
    expect(changed).toMatchObject({ name: '工作要闻', cadenceDays: 14, description: '动态', version: 2 });
    expect(await desk.publicColumns.all(town.tenant.siteId)).toMatchObject([{ name: '工作要闻', path: 'gzdt' }]);
  });

  it('takes a hidden column and its articles from the citizens, and gives them back when it is shown again', async () => {
    const town = await aTown(desk);
    const article = await town.article('PUBLISHED');
    await desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 1, isVisible: false });
    expect(await desk.publicColumns.all(town.tenant.siteId)).toEqual([]);
    expect(await desk.items.get(town.tenant.siteId, article.id)).toBeNull();
    await desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 2, isVisible: true });
    expect(await desk.items.get(town.tenant.siteId, article.id)).toMatchObject({ id: article.id });
  });

  it('refuses to ask for a review that nobody can give, and says which', async () => {
    const town = await aTown(desk);
    await desk.bed.superuser(`update auth_grant set ends_at = begins_at where role = 'secrecy' and tenant_id = $1`, [
      town.tenant.siteId,
    ]);
    const change = { columnId: town.column.id, version: 1, steps: WITH_SECRECY };
    await expect(desk.changeColumn.run(await town.as('admin'), change)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_UNMANNED',
      fields: [{ field: 'steps', rule: 'CONTENT.NO_SECRECY_REVIEWER' }],
    });
  });

  it('shows no column again while one person would both review and publish', async () => {
    const town = await aTown(desk);
    const admin = await town.as('admin');
    await desk.changeColumn.run(admin, { columnId: town.column.id, version: 1, isVisible: false });
    await desk.bed.superuser(`update auth_grant set ends_at = begins_at where role = 'reviewer' and tenant_id = $1`, [
      town.tenant.siteId,
    ]);
    await desk.bed.grant(town.tenant, town.people.publisher, 'reviewer');
    const show = { columnId: town.column.id, version: 2, isVisible: true };
    await expect(desk.changeColumn.run(admin, show)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_UNMANNED',
      fields: [{ field: 'steps', rule: 'CONTENT.SAME_HAND' }],
    });
  });

  it('still takes a new name where somebody was missing before', async () => {
    const town = await aTown(desk);
    await desk.bed.superuser(`update auth_grant set ends_at = begins_at where role = 'publisher' and tenant_id = $1`, [
      town.tenant.siteId,
    ]);
    const change = { columnId: town.column.id, version: 1, name: '工作要闻' };
    expect(await desk.changeColumn.run(await town.as('admin'), change)).toMatchObject({ name: '工作要闻' });
  });

  it('is not answered for by a unit of another government', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const given = { operatorUnitId: nextDoor.tenant.unitId };
    const change = desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version: 1, ...given });
    await expect(change).rejects.toMatchObject({ code: 'CONTENT.OPERATOR_UNIT_ELSEWHERE' });
    await expect(town.columnOf(given)).rejects.toMatchObject({ code: 'CONTENT.OPERATOR_UNIT_ELSEWHERE' });
    expect(await town.columnOf({ operatorUnitId: town.tenant.unitId })).toMatchObject({
      operatorUnitId: town.tenant.unitId,
    });
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const change = { columnId: town.column.id, version: 7, name: '要闻' };
    await expect(desk.changeColumn.run(await town.as('admin'), change)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_STALE',
      params: { version: 1 },
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const change = { columnId: town.column.id, version: 1, name: '要闻' };
    await expect(desk.changeColumn.run(await town.as('publisher'), change)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not see the column of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const change = { columnId: nextDoor.column.id, version: 1, name: '要闻' };
    await expect(desk.changeColumn.run(await town.as('admin'), change)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_NOT_FOUND',
    });
  });
});
