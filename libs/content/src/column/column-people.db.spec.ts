import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, type Town } from '../content.fixture.js';
import { SiteColumnFacts } from './site-column-facts.js';

describe('people of a column', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const change = async (town: Town, given: object, version = 1) =>
    desk.changeColumn.run(await town.as('admin'), { columnId: town.column.id, version, ...given });
  const column = async (town: Town, id: string) =>
    desk.bed.db.read(await town.as('admin'), () => desk.columnRows.get(id));
  const board = async (town: Town) => {
    const admin = await town.as('admin');
    const columns = await new SiteColumnFacts(desk.bed.db).all(admin);
    return [...(await desk.responsibility.ofColumns(admin, columns)).values()];
  };
  const end = (town: Town, personId: string) =>
    desk.bed.superuser('update auth_grant set ends_at = begins_at where tenant_id = $1 and person_id = $2', [
      town.tenant.siteId,
      personId,
    ]);

  it('are named, hold for what is below, and stand before whoever rights name', async () => {
    const town = await aTown(desk);
    const below = await town.columnOf({ parentId: town.column.id });
    const { editor, reviewer } = town.people;
    await change(town, { responsibleId: reviewer.id, officerId: editor.id });
    expect(await column(town, below.id)).toMatchObject({
      responsibleId: reviewer.id,
      officerId: editor.id,
      own: ['cadence'],
    });
    const answers = { responsible: { personId: reviewer.id }, officer: { personId: editor.id } };
    expect(await board(town)).toMatchObject([answers, answers]);
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.column-changed');
  });

  it('are set apart below, and those of the column above again when they are given back', async () => {
    const town = await aTown(desk);
    const { editor, reviewer, publisher } = town.people;
    await change(town, { responsibleId: reviewer.id });
    const below = await town.columnOf({ parentId: town.column.id, responsibleId: publisher.id, officerId: editor.id });
    expect(below).toMatchObject({ responsibleId: publisher.id, own: ['cadence', 'responsible', 'officer'] });
    const given = { columnId: below.id, version: 1, inherit: ['unit', 'kinds', 'responsible', 'officer'] };
    await desk.changeColumn.run(await town.as('admin'), given);
    expect(await column(town, below.id)).toMatchObject({ responsibleId: reviewer.id, officerId: null });
  });

  it('are asked for anew when they left: the table says so, and rights answer until then', async () => {
    const town = await aTown(desk);
    const { admin, reviewer } = town.people;
    await desk.bed.grant(town.tenant, await town.person('publisher'), 'reviewer');
    await change(town, { responsibleId: reviewer.id, officerId: reviewer.id });
    await end(town, reviewer.id);
    const [row] = await board(town);
    expect(row).toMatchObject({ responsible: { personId: admin.id }, officer: null });
    expect(row?.gaps).toEqual(expect.arrayContaining(['RESPONSIBLE_GONE', 'OFFICER_GONE']));
    const scope = await town.as('admin');
    const named = await desk.responsibility.named(scope, await new SiteColumnFacts(desk.bed.db).all(scope));
    expect(named.get(town.column.id)).toMatchObject({ responsible: { name: reviewer.name, isPresent: false } });
    // what else is changed meanwhile goes through
    expect(await change(town, { name: '工作' }, 2)).toMatchObject({ responsibleId: reviewer.id });
  });

  it('are asked for anew when they were disabled', async () => {
    const town = await aTown(desk);
    await change(town, { responsibleId: town.people.reviewer.id });
    await desk.bed.superuser(`update auth_person set disabled_at = now(), disabled_reason = '调离' where id = $1`, [
      town.people.reviewer.id,
    ]);
    expect((await board(town))[0]?.gaps).toContain('RESPONSIBLE_GONE');
  });

  it('are not named when no right of theirs reaches the column', async () => {
    const town = await aTown(desk);
    const limited = await town.person('editor', (await town.columnOf()).id);
    await expect(change(town, { officerId: limited.id })).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_PERSON_GONE',
      fields: [{ field: 'officerId' }],
    });
  });

  it('are on the establishment where they answer for it', async () => {
    const town = await aTown(desk);
    const outsourced = await desk.bed.person(town.tenant, { roles: ['editor'], kind: 'contractor' });
    await expect(change(town, { responsibleId: outsourced.id })).rejects.toMatchObject({
      code: 'CONTENT.RESPONSIBLE_UNKNOWN',
    });
    expect(await change(town, { officerId: outsourced.id })).toMatchObject({ officerId: outsourced.id });
  });

  it('are named by nobody without the right', async () => {
    const town = await aTown(desk);
    const given = { columnId: town.column.id, version: 1, responsibleId: town.people.editor.id };
    await expect(desk.changeColumn.run(await town.as('editor'), given)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('are nobody of the tenant next door, for the database as well', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const { id } = nextDoor.people.editor;
    await expect(change(town, { responsibleId: id })).rejects.toMatchObject({ code: 'CONTENT.RESPONSIBLE_UNKNOWN' });
    await expect(change(town, { officerId: id })).rejects.toMatchObject({ code: 'CONTENT.OFFICER_UNKNOWN' });
    await expect(town.columnOf({ officerId: id })).rejects.toMatchObject({ code: 'CONTENT.OFFICER_UNKNOWN' });
    const past = desk.bed.superuser('update content_column set responsible_id = $2 where id = $1', [
      town.column.id,
      id,
    ]);
    await expect(past).rejects.toThrow(/content_column_responsible/);
  });

  it('are copied within the site alone', async () => {
    const town = await aTown(desk);
    const { editor } = town.people;
    await change(town, { officerId: editor.id });
    const admin = await town.as('admin');
    const copy = await desk.cloneColumn.run(admin, { columnId: town.column.id, name: '副本', slug: 'fb' });
    expect(await column(town, copy)).toMatchObject({ officerId: editor.id });
  });

  it('are those of the other column for what is merged into it', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf({ responsibleId: town.people.publisher.id });
    const below = await town.columnOf({ parentId: town.column.id });
    await change(town, { responsibleId: town.people.reviewer.id });
    const given = { columnId: town.column.id, version: 2, intoId: other.id };
    await desk.mergeColumn.run(await town.as('admin'), given);
    expect(await column(town, below.id)).toMatchObject({ responsibleId: town.people.publisher.id });
  });

  it('are those of the column above for many that are added at once', async () => {
    const town = await aTown(desk);
    await change(town, { responsibleId: town.people.reviewer.id });
    const rows = await desk.addColumns.run(await town.as('admin'), {
      parentId: town.column.id,
      text: '甲|jia\n  乙|yi',
    });
    expect(rows.map(({ responsibleId }) => responsibleId)).toEqual([town.people.reviewer.id, town.people.reviewer.id]);
  });
});
