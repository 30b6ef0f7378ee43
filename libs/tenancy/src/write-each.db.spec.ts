import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Invalid, newId } from '@jiyue/kernel';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import type { Scope } from './scope.js';

const RENAMED = { name: 'test.renamed', subject: 'Site', label: { zh: '测试', en: 'test' } };
const actor = { userId: newId(), name: '测试', may: () => true };

class NameRefused extends Invalid {
  readonly code = 'TEST.NAME_REFUSED';
}

describe('an act on each of many', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await testBed();
  });
  afterAll(() => bed.close());

  const scopeOf = (tenant: TestTenant): Scope => ({
    tenantId: tenant.siteId,
    actor,
    requestId: newId(),
    now: new Date(),
  });
  const keep = (key: string) =>
    bed.db.manager.query(
      `insert into tenancy_idempotency (person_id, key, digest) values ($1, 'the-item-' || $2, 'd')`,
      [actor.userId, key],
    );
  const note = (scope: Scope, item: string) =>
    bed.journal.record(scope, RENAMED, { item }, { subjectId: scope.tenantId });
  const kept = async (tenant: TestTenant) => {
    const rows = await bed.superuser<{ key: string }>(
      'select substr(key, 10) as key from tenancy_idempotency where tenant_id = $1 order by key',
      [tenant.siteId],
    );
    return rows.map(({ key }) => key);
  };
  const told = async (tenant: TestTenant) => (await bed.activities(tenant)).map(({ payload }) => payload);

  it('keeps each item with one activity of its own', async () => {
    const [town, items] = [await bed.newTenant(), ['a', 'b', 'c']];
    const scope = scopeOf(town);
    const outcomes = await bed.db.writeEach(scope, items, async (item) => {
      await keep(item);
      await bed.db.write(scope, () => note(scope, item));
      return item.toUpperCase();
    });
    expect(outcomes).toEqual(items.map((item) => ({ item, state: 'changed', answer: item.toUpperCase() })));
    expect(await kept(town)).toEqual(items);
    expect(await told(town)).toEqual(items.map((item) => ({ item })));
  });

  it('undoes an item that failed, alone, after a statement that PostgreSQL refused too', async () => {
    const town = await bed.newTenant();
    const scope = scopeOf(town);
    const outcomes = await bed.db.writeEach(scope, ['a', 'refused', 'broken', 'z'], async (item) => {
      await keep(item);
      await note(scope, item);
      if (item === 'refused') throw new NameRefused();
      if (item === 'broken') await bed.db.manager.query('select 1 / 0');
    });
    expect(outcomes.map(({ state }) => state)).toEqual(['changed', 'failed', 'failed', 'changed']);
    expect(outcomes[1]).toMatchObject({ item: 'refused', error: { code: 'TEST.NAME_REFUSED' } });
    expect(await kept(town)).toEqual(['a', 'z']);
    expect(await told(town)).toEqual([{ item: 'a' }, { item: 'z' }]);
  });

  it('undoes what an item wrote without an activity', async () => {
    const town = await bed.newTenant();
    expect(await bed.db.writeEach(scopeOf(town), ['silent'], keep)).toEqual([{ item: 'silent', state: 'unchanged' }]);
    expect(await kept(town)).toEqual([]);
  });

  it('reports an item that recorded two activities, and undoes it', async () => {
    const town = await bed.newTenant();
    const scope = scopeOf(town);
    const [outcome] = await bed.db.writeEach(scope, ['twice'], async (item) => [
      await note(scope, item),
      await note(scope, item),
    ]);
    expect(outcome).toMatchObject({ state: 'failed', error: { message: expect.stringContaining('not 2') } });
    expect(await told(town)).toEqual([]);
  });

  it('notes the outcomes in the same transaction, or keeps nothing', async () => {
    const town = await bed.newTenant();
    const scope = scopeOf(town);
    const settled = bed.db.writeEach(
      scope,
      ['a'],
      (item) => note(scope, item),
      () => Promise.reject(new Error('crash')),
    );
    await expect(settled).rejects.toThrow('crash');
    await bed.db.writeEach(
      scope,
      ['b'],
      (item) => note(scope, item),
      (outcomes) => keep(`${outcomes.length} settled`),
    );
    expect(await told(town)).toEqual([{ item: 'b' }]);
    expect(await kept(town)).toEqual(['1 settled']);
  });

  it('leaves the site’s journal to others until its items are done', async () => {
    const town = await bed.newTenant();
    const scope = scopeOf(town);
    const begun = new EventEmitter();
    const other = once(begun, 'item').then(() => bed.db.write(scope, () => note(scope, 'of somebody else')));
    await bed.db.writeEach(scope, ['a'], async (item) => {
      await note(scope, item);
      begun.emit('item');
      await other;
    });
    expect(await told(town)).toEqual([{ item: 'of somebody else' }, { item: 'a' }]);
  });

  it('refuses to begin inside a command, and to touch the site next door', async () => {
    const [here, next] = [await bed.newTenant(), await bed.newTenant()];
    const scope = scopeOf(here);
    const inside = bed.db.write(scope, () => bed.db.writeEach(scope, ['a'], (item) => note(scope, item)));
    await expect(inside).rejects.toThrow('A transaction cannot change its role');
    const [outcome] = await bed.db.writeEach(scope, ['a'], () =>
      bed.db.write(scopeOf(next), () => note(scopeOf(next), 'a')),
    );
    expect(outcome).toMatchObject({ state: 'failed', error: { message: 'A transaction cannot change tenant' } });
  });
});
