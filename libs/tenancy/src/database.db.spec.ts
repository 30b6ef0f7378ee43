import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { type TestBed, testBed, type TestTenant } from '@jiyue/testing';
import type { Scope } from './scope.js';

const NOTED = { name: 'test.noted', subject: 'Site', label: { zh: '测试', en: 'test' } };
const actor = { userId: newId(), name: '测试', may: () => true };

describe('database', () => {
  let bed: TestBed;
  beforeAll(async () => {
    bed = await testBed();
  });
  afterAll(() => bed.close());

  const scopeOf = (tenant: TestTenant, key?: string, digest = 'd'): Scope => ({
    tenantId: tenant.siteId,
    actor,
    requestId: newId(),
    now: new Date(),
    ...(key ? { idempotency: { key, digest } } : {}),
  });
  const note = (scope: Scope) => bed.journal.record(scope, NOTED, { note: 'x' }, { subjectId: scope.tenantId });
  const members = () => bed.db.manager.query<{ n: number }[]>('select count(*)::int as n from auth_member');

  it('shows only the rows of the scope’s site', async () => {
    const [here, next] = [await bed.newTenant(), await bed.newTenant()];
    await bed.person(next, { roles: ['editor'] });
    expect(await bed.db.read(scopeOf(here), members)).toEqual([{ n: 0 }]);
    expect(await bed.db.read(scopeOf(next), members)).toEqual([{ n: 1 }]);
  });

  it('shows a supervisor the sites they answer for, and no other', async () => {
    const [a, b, c] = [await bed.newTenant(), await bed.newTenant(), await bed.newTenant()];
    for (const tenant of [a, b, c]) await bed.person(tenant, { roles: ['editor'] });
    const scope = { ...scopeOf(a), tenantIds: [a.siteId, b.siteId] };
    expect(await bed.db.supervise(scope, members)).toEqual([{ n: 2 }]);
  });

  it('refuses a command that records no activity', async () => {
    const town = await bed.newTenant();
    await expect(bed.db.write(scopeOf(town), async () => 'done')).rejects.toThrow('exactly one activity, not 0');
  });

  it('refuses a command that records two activities', async () => {
    const scope = scopeOf(await bed.newTenant());
    await expect(bed.db.write(scope, async () => [await note(scope), await note(scope)])).rejects.toThrow('not 2');
  });

  it('keeps what is nobody’s decision without an activity, each time anew', async () => {
    const scope = scopeOf(await bed.newTenant(), newId());
    const rename = () =>
      bed.db.manager.query(`update unit set name = name || '甲' where registered_by = $1`, [scope.tenantId]);
    await bed.db.keep(scope, rename);
    await bed.db.keep(scope, rename);
    const [unit] = await bed.superuser<{ name: string }>('select name from unit where registered_by = $1', [
      scope.tenantId,
    ]);
    expect(unit?.name).toMatch(/甲甲$/);
    expect(await bed.activities({ siteId: scope.tenantId } as TestTenant)).toEqual([]);
  });

  it('refuses to keep a decision', async () => {
    const scope = scopeOf(await bed.newTenant());
    await expect(bed.db.keep(scope, () => note(scope))).rejects.toThrow('0 changes');
  });

  it('refuses to keep anything inside a command', async () => {
    const scope = scopeOf(await bed.newTenant());
    await expect(bed.db.write(scope, () => bed.db.keep(scope, members))).rejects.toThrow('cannot change its role');
  });

  it('refuses to write inside a read', async () => {
    const scope = scopeOf(await bed.newTenant());
    await expect(bed.db.read(scope, () => bed.db.write(scope, () => note(scope)))).rejects.toThrow(
      'cannot become a write',
    );
  });

  it('refuses to change site inside a transaction', async () => {
    const [here, next] = [await bed.newTenant(), await bed.newTenant()];
    const nested = bed.db.read(scopeOf(here), () => bed.db.read(scopeOf(next), members));
    await expect(nested).rejects.toThrow('cannot change tenant');
  });

  it('answers a repeated attempt with the first answer and does the work once', async () => {
    const town = await bed.newTenant();
    const attempt = (key: string) => {
      const scope = scopeOf(town, key);
      return bed.db.write(scope, async () => ({ id: await note(scope), at: scope.now }));
    };
    const first = await attempt('attempt-1');
    expect(await attempt('attempt-1')).toEqual(first);
    expect(await bed.activities(town)).toHaveLength(1);
  });

  it('gives two simultaneous attempts one effect and one answer', async () => {
    const town = await bed.newTenant();
    const attempt = () => {
      const scope = scopeOf(town, 'attempt-2');
      return bed.db.write(scope, () => note(scope));
    };
    const answers = await Promise.all([attempt(), attempt(), attempt()]);
    expect(new Set(answers).size).toBe(1);
    expect(await bed.activities(town)).toHaveLength(1);
  });

  it('refuses a key that comes back with another request', async () => {
    const town = await bed.newTenant();
    const attempt = (digest: string) => {
      const scope = scopeOf(town, 'attempt-3', digest);
      return bed.db.write(scope, () => note(scope));
    };
    await attempt('one');
    await expect(attempt('two')).rejects.toMatchObject({ code: 'TENANCY.IDEMPOTENCY_KEY_REUSED' });
  });

  it('does not let a failed attempt use up its key', async () => {
    const town = await bed.newTenant();
    const scope = scopeOf(town, 'attempt-4');
    await expect(bed.db.write(scope, () => Promise.reject(new Error('crash')))).rejects.toThrow('crash');
    await bed.db.write(scope, () => note(scope));
    expect(await bed.activities(town)).toHaveLength(1);
  });
});
