import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SecondFactorRule } from '@jiyue/auth';
import { aDesk, aTown, type Desk, ref, type Town, WITH_SECRECY } from '../content.fixture.js';
import { contentDomain } from '../content.domain.js';
import { asArticleType } from '../article/article.types.js';
import { WorkQueries } from '@jiyue/workflow';
import { WorkbenchQueries } from './workbench.queries.js';
import { WorkbenchResolver } from './workbench.resolver.js';

describe('one inbox over all sites', () => {
  let desk: Desk;
  let work: WorkQueries;
  let workbench: WorkbenchQueries;
  beforeAll(async () => {
    desk = await aDesk();
    work = new WorkQueries(desk.bed.db, desk.bed.scopes([]), [contentDomain]);
    workbench = new WorkbenchQueries(desk.bed.db, desk.bed.scopes([]), work);
  });
  afterAll(() => desk.bed.close());

  const list = async (town: Town, person: Parameters<Town['as']>[0], filter = {}) =>
    work.page(await town.as(person), { ...filter, place: 'inbox' }, { first: 100 });

  it('gathers what waits for a person on every site, longest waiting first', async () => {
    const [town, other, nextDoor] = [await aTown(desk), await aTown(desk), await aTown(desk)];
    const here = await town.article('IN_REVIEW');
    const there = await other.article('APPROVED');
    await nextDoor.article('IN_REVIEW');
    await desk.bed.grant(other.tenant, town.people.reviewer, 'publisher');
    const { nodes, totalCount } = await list(town, 'reviewer');
    expect(nodes.map(({ subjectId, act }) => [subjectId, act])).toEqual([
      [here.id, 'review'],
      [there.id, 'publish'],
    ]);
    expect(totalCount).toBe(2);
  });

  it('tells whoever was named for a column that it is due, by whatever right they work there', async () => {
    const town = await aTown(desk, { cadenceDays: 14 });
    const due = async () => (await workbench.dueColumns(await town.as('reviewer'))).map(({ column }) => column.id);
    expect(await due()).toEqual([]);
    const named = { columnId: town.column.id, version: 1, responsibleId: town.people.reviewer.id };
    await desk.changeColumn.run(await town.as('admin'), named);
    expect(await due()).toEqual([town.column.id]);
    expect(await workbench.dueColumns(await town.as('secrecy'))).toEqual([]);
  });

  it('asks whoever administers a site for others where people who were named are gone', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const bench = new WorkbenchResolver(workbench, work, desk.responsibility);
    const named = { columnId: town.column.id, version: 1, officerId: town.people.editor.id };
    await desk.changeColumn.run(await town.as('admin'), named);
    expect(await bench.vacantColumns(await town.as('admin'))).toEqual([]);
    const disable = `update auth_person set disabled_at = now(), disabled_reason = '调离' where id = $1`;
    await desk.bed.superuser(disable, [town.people.editor.id]);
    expect(await bench.vacantColumns(await town.as('admin'))).toMatchObject([{ column: { id: town.column.id } }]);
    expect(await bench.vacantColumns(await town.as('reviewer'))).toEqual([]);
    expect(await bench.vacantColumns(await nextDoor.as('admin'))).toEqual([]);
  });

  it('asks a second factor of whoever publishes elsewhere, on whatever site they stand', async () => {
    const [town, other] = [await aTown(desk), await aTown(desk)];
    const strict = new WorkQueries(desk.bed.db, desk.bed.scopes([], new SecondFactorRule(true)), [contentDomain]);
    const scope = await town.as({ ...town.people.reviewer, secondFactor: false });
    expect(await strict.page(scope, { place: 'inbox' }, { first: 10 })).toMatchObject({ totalCount: 0 });
    await desk.bed.grant(other.tenant, town.people.reviewer, 'publisher');
    await expect(strict.page(scope, { place: 'inbox' }, { first: 10 })).rejects.toMatchObject({
      code: 'AUTH.SECOND_FACTOR_REQUIRED',
    });
    const stepped = await town.as({ ...town.people.reviewer, secondFactor: true });
    expect(await strict.page(stepped, { place: 'inbox' }, { first: 10 })).toMatchObject({ totalCount: 0 });
  });

  it('does not ask people to publish what they passed', async () => {
    const town = await aTown(desk);
    await desk.bed.grant(town.tenant, town.people.reviewer, 'publisher');
    const article = await town.article('APPROVED');
    expect((await list(town, 'reviewer')).nodes).toEqual([]);
    expect((await list(town, 'publisher')).nodes.map(({ subjectId }) => subjectId)).toEqual([article.id]);
  });

  it('never asks people about what they wrote', async () => {
    const town = await aTown(desk);
    await desk.bed.grant(town.tenant, town.people.editor, 'reviewer');
    await town.article('IN_REVIEW');
    expect((await list(town, 'editor')).nodes).toEqual([]);
  });

  it('holds exactly what its owner may decide about', async () => {
    const town = await aTown(desk, { steps: WITH_SECRECY });
    const other = await town.columnOf();
    for (const state of ['DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED'] as const) {
      await town.article(state);
      await town.article(state, {}, other.id);
    }
    await town.article('PUBLISHED', {}, other.id);
    const limited = await desk.bed.person(town.tenant, { roles: ['reviewer', 'publisher'], columnId: other.id });
    const scope = await town.as(limited);
    const inboxed = (await list(town, limited)).nodes.map(({ subjectId }) => subjectId).sort();
    const every = (await desk.queries.articlesOf(await town.as('admin'), {}, { first: 100 })).nodes;
    const mine = every.filter((row) =>
      asArticleType(row, scope.actor).allowed.some((act) => ['approve', 'publish'].includes(act)),
    );
    expect(inboxed).toEqual(mine.map(({ id }) => id).sort());
  });

  it('pages without skipping or doubling', async () => {
    const town = await aTown(desk);
    const ids = [await town.article('IN_REVIEW'), await town.article('IN_REVIEW'), await town.article('IN_REVIEW')].map(
      ({ id }) => id,
    );
    const scope = await town.as('reviewer');
    const first = await work.page(scope, { place: 'inbox' }, { first: 2 });
    const second = await work.page(scope, { place: 'inbox' }, { first: 2, after: first.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ subjectId }) => subjectId)).toEqual(ids);
    expect(second.endCursor).toBeNull();
  });

  it('narrows to an act and to a site, foreign sites giving nothing', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    await town.article('IN_REVIEW');
    await nextDoor.article('IN_REVIEW');
    expect((await list(town, 'reviewer', { act: 'publish' })).totalCount).toBe(0);
    expect((await list(town, 'reviewer', { siteId: nextDoor.tenant.siteId })).totalCount).toBe(0);
    expect((await list(town, 'reviewer', { siteId: town.tenant.siteId })).totalCount).toBe(1);
  });

  it('says which of the duties makes an item theirs', async () => {
    const town = await aTown(desk);
    await town.article('IN_REVIEW');
    const limited = await desk.bed.person(town.tenant, { roles: ['reviewer'], columnId: town.column.id });
    expect((await list(town, limited)).nodes).toMatchObject([{ because: 'COLUMN', columnName: '工作动态', marks: [] }]);
    expect((await list(town, 'reviewer')).nodes).toMatchObject([{ because: 'SITE', siteId: town.tenant.siteId }]);
  });

  it('marks what has something live behind it', async () => {
    const town = await aTown(desk);
    const published = await town.article('PUBLISHED');
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(published), title: '更正' });
    await desk.submit.run(await town.as('editor'), { ...ref(edited), change: { isMinor: true } });
    expect((await list(town, 'reviewer')).nodes).toMatchObject([{ title: '更正', marks: ['revision'] }]);
  });

  it('counts drafts, returned texts and columns that are due on the workbench', async () => {
    const town = await aTown(desk, { cadenceDays: 1 });
    await town.article('DRAFT');
    await town.article('RETURNED');
    const scope = await town.as('editor');
    expect(new Map((await work.counts(scope)).map(({ key, count }) => [key, count]))).toEqual(
      new Map([
        ['drafts', 1],
        ['returned', 1],
        ['blankColumns', 1],
      ]),
    );
    expect((await work.page(scope, { except: 'Column' }, { first: 20 })).nodes).toMatchObject([
      { act: 'drafts' },
      { act: 'returned', note: '缺少附件' },
    ]);
    expect(await workbench.dueColumns(scope)).toMatchObject([
      { siteId: town.tenant.siteId, column: { id: town.column.id }, daysLeft: -1 },
    ]);
  });

  it('counts this month by unit, what belongs to none for the sponsor of its site', async () => {
    const town = await aTown(desk);
    await town.article('PUBLISHED');
    await desk.bed.superuser('update content_article set unit_id = null where tenant_id = $1', [town.tenant.siteId]);
    expect(await workbench.monthOutput(await town.as('publisher'))).toMatchObject([{ count: 1 }]);
  });

  it('says nothing of output to those who work on no text', async () => {
    const town = await aTown(desk);
    await town.article('PUBLISHED');
    const people = [await town.person('auditor'), await town.person('officer')];
    const outputs = await Promise.all(people.map(async (person) => workbench.monthOutput(await town.as(person))));
    expect(outputs).toEqual([null, null]);
  });
});
