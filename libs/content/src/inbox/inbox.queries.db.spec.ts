import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, type Town, WITH_SECRECY } from '../content.fixture.js';
import { contentPolicy } from '../content.policy.js';
import { asArticleType } from '../article/article.types.js';
import { InboxQueries } from './inbox.queries.js';
import { Reach } from './reach.js';
import { WorkbenchQueries } from './workbench.queries.js';

describe('one inbox over all sites', () => {
  let desk: Desk;
  let reach: Reach;
  let inbox: InboxQueries;
  beforeAll(async () => {
    desk = await aDesk();
    reach = new Reach(desk.bed.people, [contentPolicy]);
    inbox = new InboxQueries(desk.bed.db, reach);
  });
  afterAll(() => desk.bed.close());

  const list = async (town: Town, person: Parameters<Town['as']>[0], filter = {}) =>
    inbox.inbox(await town.as(person), filter, { first: 100 });

  it('gathers what waits for a person on every site, longest waiting first', async () => {
    const [town, other, nextDoor] = [await aTown(desk), await aTown(desk), await aTown(desk)];
    const here = await town.article('IN_REVIEW');
    const there = await other.article('APPROVED');
    await nextDoor.article('IN_REVIEW');
    await desk.bed.grant(other.tenant, town.people.reviewer, 'publisher');
    const { nodes, totalCount } = await list(town, 'reviewer');
    expect(nodes.map(({ id, step }) => [id, step])).toEqual([
      [here.id, 'review'],
      [there.id, 'publish'],
    ]);
    expect(totalCount).toBe(2);
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
    const inboxed = (await list(town, limited)).nodes.map(({ id }) => id).sort();
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
    const first = await inbox.inbox(scope, {}, { first: 2 });
    const second = await inbox.inbox(scope, {}, { first: 2, after: first.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids);
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

  it('says on each article what its owner may do on that very site', async () => {
    const [town, other] = [await aTown(desk), await aTown(desk)];
    await other.article('IN_REVIEW');
    await desk.bed.grant(other.tenant, town.people.publisher, 'reviewer');
    const scope = await town.as('publisher');
    const [item] = (await inbox.inbox(scope, {}, { first: 5 })).nodes;
    const actors = await reach.actorsOn(scope, [other.tenant.siteId]);
    const actor = actors.get(other.tenant.siteId);
    expect(item && actor && asArticleType(item, actor).allowed).toEqual(['return', 'approve']);
  });

  it('counts drafts, returned texts and columns that are due on the workbench', async () => {
    const town = await aTown(desk, { cadenceDays: 1 });
    await town.article('DRAFT');
    await town.article('RETURNED');
    const workbench = new WorkbenchQueries(desk.bed.db, reach);
    const scope = await town.as('editor');
    const grants = await workbench.grants(scope);
    expect(new Map((await workbench.counts(scope, grants)).map(({ key, count }) => [key, count]))).toEqual(
      new Map([
        ['drafts', 1],
        ['returned', 1],
        ['dueColumns', 1],
      ]),
    );
    expect(await workbench.todos(scope, grants)).toMatchObject([
      { key: 'drafts' },
      { key: 'returned', note: '缺少附件' },
    ]);
    expect(await workbench.dueColumns(scope, grants)).toMatchObject([
      { siteId: town.tenant.siteId, column: { id: town.column.id }, daysLeft: 0 },
    ]);
  });

  it('counts this month by unit', async () => {
    const town = await aTown(desk);
    await town.article('PUBLISHED');
    const workbench = new WorkbenchQueries(desk.bed.db, reach);
    const scope = await town.as('publisher');
    expect(await workbench.monthOutput(scope, await workbench.grants(scope))).toMatchObject([{ count: 1 }]);
  });
});
