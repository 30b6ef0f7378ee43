import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench, marks } from './compound.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.bed.close());

const code = (value: string) => expect.objectContaining({ code: value });

describe('an act that touches many', () => {
  it('does each item once, with an activity of the starter’s own, and says when it is finished', async () => {
    const { town, scope, act } = await bench.begun(marks(120));
    await bench.work(act);
    expect(await bench.marks(town)).toEqual(marks(120).map(({ n }) => n));
    expect(await bench.desk.queries.one(scope, act.id)).toMatchObject({ state: 'finished', total: 120, done: 120 });
    const trail = await bench.bed.superuser(
      `select actor_id, request_id, count(*)::int from journal_activity where tenant_id = $1 and event = 'test.marked' group by 1, 2`,
      [town.siteId],
    );
    expect(trail).toEqual([{ actor_id: scope.actor.userId, request_id: act.id, count: 120 }]);
    expect((await bench.bed.activities(town)).at(-1)).toMatchObject({
      event: 'compound.act-finished',
      payload: { actId: act.id, done: 120, refused: 0 },
    });
  });

  it('reports what was refused, with the values of its sentence, and goes on', async () => {
    const { town, scope, act } = await bench.begun([{ n: 1 }, { n: 2, how: 'refused' }, { n: 3 }]);
    await bench.work(act);
    const { nodes } = await bench.report(scope, act, 'refused');
    expect(nodes).toMatchObject([
      { position: 2, key: '第2项', code: 'COMPOUND.ACT_ENDED', params: [{ name: 'n', value: '2' }] },
    ]);
    expect(await bench.marks(town)).toEqual([1, 3]);
  });

  it('keeps a defect to the item it befell, and tells an item with nothing to do', async () => {
    const { scope, act } = await bench.begun([{ n: 1, how: 'broken' }, { n: 2, how: 'nothing' }, { n: 3 }]);
    await bench.work(act);
    expect(await bench.desk.queries.one(scope, act.id)).toMatchObject({ done: 1, refused: 1, skipped: 1 });
    expect((await bench.report(scope, act)).nodes.map((item) => item.code)).toEqual([
      'COMPOUND.ITEM_FAILED',
      null,
      null,
    ]);
  });

  it('never works on two items about the same thing in one transaction', async () => {
    const { town, act } = await bench.begun([
      { n: 1, key: '甲' },
      { n: 2, key: '甲' },
      { n: 3, key: '乙' },
    ]);
    await bench.work(act, 1);
    expect(await bench.marks(town)).toEqual([1, 3]);
    await bench.work(act);
    expect(await bench.marks(town)).toEqual([1, 3, 2]);
  });

  it('takes at least one item, and no more than it can report on', async () => {
    await expect(bench.begun([])).rejects.toEqual(code('COMPOUND.ITEMS_OUT_OF_RANGE'));
    await expect(bench.begun(marks(10_001))).rejects.toEqual(code('COMPOUND.ITEMS_OUT_OF_RANGE'));
  });
});

describe('a worker that dies', () => {
  it('after a batch was committed leaves the rest to the next, and nothing is done twice', async () => {
    const { town, act } = await bench.begun(marks(120));
    const first = await bench.nextJob(act);
    await bench.work(act, 1);
    await bench.desk.runner.handle(first!); // the queue never heard that it was done
    expect(await bench.marks(town)).toHaveLength(50);
    await bench.work(act);
    expect(await bench.marks(town)).toEqual(marks(120).map(({ n }) => n));
  });

  it('in the middle of a batch leaves nothing of it, and the next does it whole', async () => {
    const { town, scope, act } = await bench.begun([...marks(60), { n: 61, how: 'dies-once' }, { n: 62 }]);
    await bench.work(act, 1);
    await expect(bench.work(act, 1)).rejects.toThrow();
    expect(await bench.marks(town)).toHaveLength(50);
    expect(await bench.desk.queries.one(scope, act.id)).toMatchObject({ state: 'working', done: 50 });
    await bench.work(act);
    expect(await bench.marks(town)).toEqual(marks(62).map(({ n }) => n));
  });

  it('and lives on beside its successor does nothing twice', async () => {
    const { town, act } = await bench.begun(marks(30));
    const job = await bench.nextJob(act);
    const both = await Promise.allSettled([bench.desk.runner.handle(job!), bench.desk.runner.handle(job!)]);
    expect(both.map(({ status }) => status).sort()).toContain('fulfilled');
    expect(await bench.marks(town)).toHaveLength(30);
  });
});

describe('the starter’s rights', () => {
  it('are those of the moment: who was shut out meanwhile changes nothing more', async () => {
    const { town, person, scope, act } = await bench.begun(marks(60));
    await bench.work(act, 1);
    await bench.bed.superuser('update auth_person set disabled_at = now() where id = $1', [person.id]);
    await bench.work(act);
    expect(await bench.marks(town)).toHaveLength(50);
    const { nodes, totalCount } = await bench.report(scope, act, 'refused');
    expect([totalCount, nodes[0]?.code]).toEqual([10, 'AUTH.UNAUTHENTICATED']);
  });
});

describe('cancel a compound act', () => {
  it('stops before the next batch, keeps what was done, and tells once', async () => {
    const { town, scope, act } = await bench.begun(marks(60));
    await bench.work(act, 1);
    expect(await bench.desk.cancel.run(scope, { actId: act.id })).toMatchObject({ state: 'cancelled', done: 50 });
    await bench.work(act);
    expect(await bench.marks(town)).toHaveLength(50);
    expect((await bench.report(scope, act, 'pending')).totalCount).toBe(10);
    expect((await bench.bed.activities(town)).at(-1)).toMatchObject({ event: 'compound.act-cancelled' });
  });
  it('refuses an act that has ended', async () => {
    const { scope, act } = await bench.begun(marks(1));
    await bench.work(act);
    await expect(bench.desk.cancel.run(scope, { actId: act.id })).rejects.toEqual(code('COMPOUND.ACT_ENDED'));
  });
  it('refuses somebody without the right', async () => {
    const { town, act } = await bench.begun(marks(1));
    const auditor = await bench.as(town, await bench.bed.person(town, { roles: ['auditor'] }));
    await expect(bench.desk.cancel.run(auditor, { actId: act.id })).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('does not see the act of a colleague, nor the one next door', async () => {
    const [here, there] = [await bench.begun(marks(1)), await bench.begun(marks(1))];
    const colleague = await bench.as(here.town, await bench.bed.person(here.town, { roles: ['editor'] }));
    const attempt = (scope: typeof here.scope, actId: string) => bench.desk.cancel.run(scope, { actId });
    await expect(attempt(colleague, here.act.id)).rejects.toEqual(code('COMPOUND.ACT_NOT_FOUND'));
    await expect(attempt(here.scope, there.act.id)).rejects.toEqual(code('COMPOUND.ACT_NOT_FOUND'));
  });
});

describe('who sees which acts', () => {
  it('is the starter, whoever is in charge of the site, and who audits', async () => {
    const { town, scope, act } = await bench.begun(marks(1));
    const other = await bench.as(town, await bench.bed.person(town, { roles: ['editor'] }));
    const admin = await bench.as(town, await bench.bed.person(town, { roles: ['site-admin'] }));
    const list = async (who: typeof scope) =>
      (await bench.desk.queries.list(who, { first: 20 })).nodes.map(({ id }) => id);
    expect([await list(scope), await list(admin), await list(other)]).toEqual([[act.id], [act.id], []]);
    await expect(bench.report(other, act)).rejects.toEqual(code('COMPOUND.ACT_NOT_FOUND'));
  });
  it('is paged, newest first', async () => {
    const { scope, act } = await bench.begun(marks(1));
    const second = await bench.desk.acts.begin(scope, 'test.mark', [{ key: '乙', input: { n: 1 } }]);
    const first = await bench.desk.queries.list(scope, { first: 1 });
    const rest = await bench.desk.queries.list(scope, { first: 1, after: first.endCursor });
    expect([first.nodes[0]?.id, rest.nodes[0]?.id, rest.endCursor, first.totalCount]).toEqual([
      second.id,
      act.id,
      null,
      2,
    ]);
  });
});

describe('the report of an act that ended long ago', () => {
  const ended = async (days: number) => {
    const { scope, act } = await bench.begun([{ n: 1 }, { n: 2, how: 'refused' }]);
    await bench.work(act);
    const sql = 'update compound_act set ended_at = now() - make_interval(days => $2) where id = $1';
    await bench.bed.superuser(sql, [act.id, days]);
    await bench.desk.forget.tick(new Date());
    const lines = await bench.bed.superuser<{ input: object }>('select input from compound_item where act_id = $1', [
      act.id,
    ]);
    return { scope, act, inputs: lines.map(({ input }) => input) };
  };

  it('is forgotten line by line, while the act and its counts stay', async () => {
    const { scope, act, inputs } = await ended(91);
    expect(inputs).toEqual([{}, {}]);
    expect(await bench.report(scope, act)).toMatchObject({ totalCount: 0, nodes: [] });
    const kept = await bench.desk.queries.one(scope, act.id);
    expect(kept).toMatchObject({ state: 'finished', total: 2, done: 1, refused: 1 });
    expect(bench.desk.queries.reportUntil(kept)?.getTime()).toBeLessThan(Date.now());
  });

  it('is there until then', async () => {
    const { scope, act, inputs } = await ended(89);
    expect(inputs).toEqual([{ n: 1 }, { n: 2, how: 'refused' }]);
    expect((await bench.report(scope, act)).totalCount).toBe(2);
  });
});
