import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, WITH_SECRECY } from '../../content.fixture.js';

describe('clone column', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('makes a column once more, with all below it and its settings, and no article', async () => {
    const town = await aTown(desk, { steps: WITH_SECRECY, isInMenu: false, cadenceDays: 30 });
    await town.columnOf({ parentId: town.column.id, slug: 'jd', name: '解读', form: 'topic' });
    await town.article();
    const admin = await town.as('admin');
    const given = { columnId: town.column.id, name: '工作动态二', slug: 'gzdt2' };
    const id = await desk.cloneColumn.run(admin, given);
    const copies = (await desk.columnQueries.columns(admin)).filter(({ lineage }) => lineage.includes(id));
    expect(copies).toMatchObject([
      { path: 'gzdt2', name: '工作动态二', isInMenu: false, cadenceDays: 30, steps: WITH_SECRECY },
      { path: 'gzdt2/jd', name: '解读', form: 'topic', stepsInherited: true },
    ]);
    const held = await desk.bed.superuser('select from content_article where column_id = $1', [id]);
    expect(held).toEqual([]);
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.column-cloned');
  });

  it('takes from the place what the column did not declare itself', async () => {
    const town = await aTown(desk);
    const above = await town.columnOf({ kinds: ['policy-document'], operatorUnitId: town.tenant.unitId });
    const admin = await town.as('admin');
    const given = { columnId: town.column.id, parentId: above.id, name: '动态', slug: 'dt' };
    const copy = await desk.columnQueries.column(admin, await desk.cloneColumn.run(admin, given));
    expect(copy).toMatchObject({ kinds: ['policy-document'], operatorUnitId: town.tenant.unitId });
  });

  it('offers a name and an address that are free there', async () => {
    const town = await aTown(desk);
    const offer = await desk.cloneColumn.offer(await town.as('admin'), { columnId: town.column.id });
    expect(offer).toEqual({ name: '工作动态（副本）', slug: 'gzdt-2', columns: 1 });
  });

  it('copies to another site of the same administrator, without its units', async () => {
    const [town, other] = [await aTown(desk), await aTown(desk)];
    const { id, homeSiteId } = town.people.admin;
    await desk.bed.superuser(
      `with card as (insert into auth_member (tenant_id, person_id, name, unit_id, kind)
         select $2, m.person_id, m.name, m.unit_id, m.kind from auth_member m where m.person_id = $1 limit 1)
       insert into auth_grant (tenant_id, id, person_id, person_kind, role, granted_by)
       values ($2, gen_random_uuid(), $1, 'staff', 'site-admin', $1)`,
      [id, other.tenant.siteId],
    );
    const below = await town.columnOf({ slug: 'yw', operatorUnitId: town.tenant.unitId });
    const admin = await other.as(town.people.admin);
    const made = await desk.cloneColumn.run(admin, {
      siteId: homeSiteId,
      columnId: below.id,
      name: '要闻',
      slug: 'yw',
    });
    expect(await desk.columnQueries.column(admin, made)).toMatchObject({ path: 'yw', operatorUnitId: null });
  });

  it('refuses an address that is taken, and one too deep', async () => {
    const town = await aTown(desk);
    const admin = await town.as('admin');
    const again = { columnId: town.column.id, name: '动态', slug: 'gzdt' };
    await expect(desk.cloneColumn.run(admin, again)).rejects.toMatchObject({ code: 'CONTENT.COLUMN_PATH_TAKEN' });
    const second = await town.columnOf({ parentId: town.column.id });
    const third = await town.columnOf({ parentId: second.id });
    await expect(desk.cloneColumn.run(admin, { ...again, parentId: third.id })).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_TOO_DEEP',
    });
  });

  it('refuses someone without the right, here or there', async () => {
    const [town, other] = [await aTown(desk), await aTown(desk)];
    const given = { columnId: town.column.id, name: '动态', slug: 'dt' };
    await expect(desk.cloneColumn.run(await town.as('editor'), given)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    const stranger = desk.cloneColumn.run(await other.as('admin'), { ...given, siteId: town.tenant.siteId });
    await expect(stranger).rejects.toMatchObject({ code: 'TENANCY.SITE_NOT_FOUND' });
  });

  it('sees neither column nor place of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const admin = await town.as('admin');
    const given = { name: '动态', slug: 'dt' };
    for (const wrong of [
      { ...given, columnId: nextDoor.column.id },
      { ...given, columnId: town.column.id, parentId: nextDoor.column.id },
    ]) {
      await expect(desk.cloneColumn.run(admin, wrong)).rejects.toMatchObject({ code: 'CONTENT.COLUMN_NOT_FOUND' });
      await expect(desk.cloneColumn.offer(admin, wrong)).rejects.toMatchObject({ code: 'CONTENT.COLUMN_NOT_FOUND' });
    }
  });
});
