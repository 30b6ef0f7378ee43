import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';

describe('add columns', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const text = '政务公开\n  政策文件|docs\n  通知公告\n互动交流';

  it('makes a tree of a list in one act, and shows it to citizens', async () => {
    const town = await aTown(desk);
    await desk.addColumns.run(await town.as('admin'), { text });
    const shown = (await desk.publicColumns.all(town.tenant.siteId)).map(({ path, name }) => `${path} ${name}`);
    expect(shown).toEqual([
      ...['gzdt 工作动态', 'zwgk 政务公开', 'zwgk/docs 政策文件', 'zwgk/tzgg 通知公告', 'hdjl 互动交流'],
    ]);
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.columns-added');
  });

  it('takes unit, kinds and type from the column they stand below', async () => {
    const town = await aTown(desk, { kinds: ['policy-document'] });
    const above = { operatorUnitId: town.tenant.unitId, kinds: ['policy-document'] };
    const parent = await town.columnOf(above);
    const [made] = await desk.addColumns.run(await town.as('admin'), { parentId: parent.id, text: '通知公告' });
    expect(made).toMatchObject({ ...above, path: `${parent.path}/tzgg`, lineage: [parent.id, made?.id] });
  });

  it('says beforehand what it would make, and makes nothing', async () => {
    const town = await aTown(desk);
    const plan = await desk.addColumns.plan(await town.as('admin'), { text: '工作动态\n新闻|gzdt' });
    expect(plan).toMatchObject([
      { line: 1, path: 'gzdt2', isSuggested: true, problems: [] },
      { line: 2, path: 'gzdt', isSuggested: false, problems: ['CONTENT.COLUMN_PATH_TAKEN'] },
    ]);
    expect(await desk.publicColumns.all(town.tenant.siteId)).toHaveLength(1);
  });

  it('makes none when one line is wrong, and says which', async () => {
    const town = await aTown(desk);
    const add = desk.addColumns.run(await town.as('admin'), { text: `${text}\n新闻|gzdt` });
    await expect(add).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_LINES_INVALID',
      fields: [{ field: 'lines.5', rule: 'CONTENT.COLUMN_PATH_TAKEN' }],
    });
    expect(await desk.publicColumns.all(town.tenant.siteId)).toHaveLength(1);
  });

  it('refuses a list without a name', async () => {
    const town = await aTown(desk);
    await expect(desk.addColumns.run(await town.as('admin'), { text: ' \n\n' })).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_LINES_INVALID',
    });
  });

  it('refuses someone without the right, on the site or on the place', async () => {
    const town = await aTown(desk);
    const mine = await town.person('site-admin', town.column.id);
    for (const person of [await town.as('editor'), await town.as(mine)]) {
      await expect(desk.addColumns.run(person, { text })).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
      await expect(desk.addColumns.plan(person, { text })).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    }
  });

  it('does not see the parent of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const below = { text, parentId: nextDoor.column.id };
    const admin = await town.as('admin');
    for (const asked of [desk.addColumns.run(admin, below), desk.addColumns.plan(admin, below)]) {
      await expect(asked).rejects.toMatchObject({ code: 'CONTENT.COLUMN_NOT_FOUND' });
    }
  });
});
