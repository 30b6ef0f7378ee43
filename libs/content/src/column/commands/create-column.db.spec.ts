import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, WITH_SECRECY } from '../../content.fixture.js';

describe('create column', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const given = { name: '政策解读', slug: 'zcjd', description: '解读', keywords: '解读' };

  it('adds a column that citizens find at once', async () => {
    const town = await aTown(desk);
    const child = await desk.createColumn.run(await town.as('admin'), {
      ...given,
      parentId: town.column.id,
      cadenceDays: 180,
    });
    expect(child).toMatchObject({ path: 'gzdt/zcjd', lineage: [town.column.id, child.id], version: 1 });
    expect((await desk.publicColumns.all(town.tenant.siteId)).map(({ path }) => path)).toEqual(['gzdt', 'gzdt/zcjd']);
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.column-created');
  });

  it('does not show a column that needs a review nobody can give', async () => {
    const town = await aTown(desk);
    await desk.bed.superuser(`update auth_grant set ends_at = begins_at where role = 'secrecy' and tenant_id = $1`, [
      town.tenant.siteId,
    ]);
    const column = await desk.createColumn.run(await town.as('admin'), { ...given, steps: WITH_SECRECY });
    expect(column.isVisible).toBe(false);
    expect((await desk.publicColumns.all(town.tenant.siteId)).map(({ path }) => path)).toEqual(['gzdt']);
  });

  it('refuses an address that is taken', async () => {
    const town = await aTown(desk);
    await expect(desk.createColumn.run(await town.as('admin'), { ...given, slug: 'gzdt' })).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_PATH_TAKEN',
    });
  });

  it('makes one column of two that are made at once with the same address', async () => {
    const town = await aTown(desk);
    const [first, second] = [await town.as('admin'), await town.as('admin')];
    const made = await Promise.allSettled([desk.createColumn.run(first, given), desk.createColumn.run(second, given)]);
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(made.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'CONTENT.COLUMN_PATH_TAKEN', params: { path: 'zcjd' } },
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    await expect(desk.createColumn.run(await town.as('editor'), given)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not see the parent of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const below = { ...given, parentId: nextDoor.column.id };
    await expect(desk.createColumn.run(await town.as('admin'), below)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_NOT_FOUND',
    });
  });
});
