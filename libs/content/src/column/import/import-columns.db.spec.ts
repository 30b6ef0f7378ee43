import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, WITH_SECRECY } from '../../content.fixture.js';
import { INHERITABLE } from '../column-inheritance.js';
import type { GivenRow } from './given-row.js';

const allBut = (own: string): string[] => INHERITABLE.filter((fact) => fact !== own);

describe('import columns', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const row = (path: string, given: Partial<GivenRow> = {}): GivenRow => ({
    ...{ path, name: '通知公告', description: '通知', keywords: '通知', form: 'list' },
    ...{ inherit: INHERITABLE, isInMenu: true, isVisible: true, ...given },
  });

  it('makes what is not there, whatever order the rows have, and says what it did', async () => {
    const town = await aTown(desk);
    const rows = [
      row('yw/jd', { name: '解读', inherit: allBut('cadence'), cadenceDays: 30, steps: WITH_SECRECY }),
      row('yw', { name: '要闻', form: 'topic', inherit: allBut('kinds'), kinds: ['policy-document'] }),
    ];
    const done = await desk.importColumns.run(await town.as('admin'), rows);
    expect(done.outcomes).toEqual(['added', 'added']);
    const columns = await desk.columnQueries.columns(await town.as('admin'));
    expect(columns.filter(({ path }) => path.startsWith('yw'))).toMatchObject([
      { path: 'yw', name: '要闻', form: 'topic', kinds: ['policy-document'] },
      { path: 'yw/jd', cadenceDays: 30, kinds: ['policy-document'], steps: WITH_SECRECY, own: ['cadence'] },
    ]);
    const last = (await desk.bed.activities(town.tenant)).at(-1);
    expect(last).toMatchObject({ event: 'content.columns-imported' });
  });

  it('changes what is there by its address, and nothing the second time', async () => {
    const town = await aTown(desk);
    const rows = [row('gzdt', { name: '工作', isInMenu: false, steps: WITH_SECRECY })];
    const [first, second] = [
      await desk.importColumns.run(await town.as('admin'), rows),
      await desk.importColumns.run(await town.as('admin'), rows),
    ];
    expect([first.outcomes, second.outcomes]).toEqual([['changed'], ['same']]);
    const [column] = await desk.columnQueries.columns(await town.as('admin'));
    expect(column).toMatchObject({ name: '工作', isInMenu: false, steps: WITH_SECRECY, own: [] });
  });

  it('says of every row what is wrong, and makes none', async () => {
    const town = await aTown(desk);
    const rows = [
      row('yw/jd'),
      row('ok'),
      row('ok'),
      row('A_b'),
      row('search'),
      row('l', { form: 'link' }),
      row('u', { inherit: [], unit: '无此单位', kinds: ['article'] }),
      row('c', { inherit: ['unit', 'kinds'], cadenceRule: 'indicator-news', cadenceDays: 90 }),
    ];
    const { problems } = await desk.importColumns.judge(await town.as('admin'), rows);
    expect(problems).toEqual([
      { row: 0, field: 'path', rule: 'CONTENT.COLUMN_PARENT_MISSING' },
      { row: 2, field: 'path', rule: 'CONTENT.COLUMN_PATH_TWICE' },
      { row: 3, field: 'path', rule: 'CONTENT.COLUMN_PATH_FORM' },
      { row: 4, field: 'path', rule: 'CONTENT.COLUMN_SLUG_RESERVED' },
      { row: 5, field: 'linkUrl', rule: 'CONTENT.COLUMN_LINK_INVALID' },
      { row: 6, field: 'unit', rule: 'CONTENT.OPERATOR_UNIT_UNKNOWN' },
      { row: 7, field: 'cadenceDays', rule: 'CONTENT.CADENCE_TOO_LONG' },
    ]);
    await expect(desk.importColumns.run(await town.as('admin'), rows)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_ROWS_INVALID',
    });
    expect(await desk.publicColumns.all(town.tenant.siteId)).toHaveLength(1);
  });

  it('finds units of the own government by their names', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const [unit] = await desk.bed.superuser<{ name: string }>('select name from unit where id = $1', [
      town.tenant.unitId,
    ]);
    const [other] = await desk.bed.superuser<{ name: string }>('select name from unit where id = $1', [
      nextDoor.tenant.unitId,
    ]);
    const named = (name = ''): GivenRow => row('yw', { inherit: ['cadence', 'kinds'], unit: name });
    const admin = await town.as('admin');
    expect((await desk.importColumns.judge(admin, [named(other?.name)])).problems).toMatchObject([
      { rule: 'CONTENT.OPERATOR_UNIT_UNKNOWN' },
    ]);
    const { added } = await desk.importColumns.run(admin, [named(unit?.name)]);
    expect(added).toMatchObject([{ operatorUnitId: town.tenant.unitId }]);
  });

  it('finds people of the site by their names, and says whom it does not find or who does not work there', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const admin = await town.as('admin');
    const elsewhere = await town.columnOf();
    const limited = await town.person('reviewer', elsewhere.id);
    const named = (path: string, responsible: string): GivenRow =>
      row(path, { inherit: allBut('responsible'), responsible });
    const rows = [
      named('yw', town.people.editor.name),
      named('a', nextDoor.people.editor.name),
      named('b', '查无此人'),
      named('c', limited.name),
    ];
    expect((await desk.importColumns.judge(admin, rows)).problems).toEqual([
      { row: 1, field: 'responsible', rule: 'CONTENT.RESPONSIBLE_UNKNOWN' },
      { row: 2, field: 'responsible', rule: 'CONTENT.RESPONSIBLE_UNKNOWN' },
      { row: 3, field: 'responsibleId', rule: 'CONTENT.COLUMN_PERSON_GONE' },
    ]);
    const { added } = await desk.importColumns.run(admin, rows.slice(0, 1));
    expect(added).toMatchObject([{ responsibleId: town.people.editor.id, officerId: null }]);
  });

  it('refuses someone without the right, or with a right to a part of the site', async () => {
    const town = await aTown(desk);
    const mine = await town.person('site-admin', town.column.id);
    for (const person of [await town.as('editor'), await town.as(mine)]) {
      await expect(desk.importColumns.run(person, [row('yw')])).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
      await expect(desk.importColumns.judge(person, [row('yw')])).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    }
  });

  it('makes another column where the tenant next door has one at the address', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    await nextDoor.columnOf({ slug: 'yw', name: '邻居的' });
    const done = await desk.importColumns.run(await town.as('admin'), [row('yw')]);
    expect(done.outcomes).toEqual(['added']);
    const names = (await desk.publicColumns.all(nextDoor.tenant.siteId)).map(({ name }) => name);
    expect(names).toEqual(['工作动态', '邻居的']);
  });
});
