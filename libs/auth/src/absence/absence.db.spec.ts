import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shanghaiDay } from '@jiyue/kernel';
import { type TestBed, type TestTenant, testBed } from '@jiyue/testing';
import type { PersonCard } from '../ability/person-actor.js';
import { authDomain } from '../auth.domain.js';
import { authPolicy } from '../auth.policy.js';
import { peopleDesk } from '../people-desk.js';
import { ListedColumns } from '../responsibility/listed-columns.js';

let bed: TestBed;
let desk: ReturnType<typeof peopleDesk>;

beforeAll(async () => {
  bed = await testBed({ domains: [authDomain] });
  desk = peopleDesk(bed, new ListedColumns([]));
});
afterAll(() => bed.close());

const as = (tenant: TestTenant, person: PersonCard) => bed.as(tenant, person, [authPolicy]);
const code = (value: string) => expect.objectContaining({ code: value });
const day = (days: number): string => shanghaiDay(new Date(Date.now() + days * 86_400_000));
const WEEK = { from: day(0), to: day(6) };

async function town() {
  const tenant = await bed.newTenant();
  const away = await bed.person(tenant, { roles: ['publisher'] });
  const deputy = await bed.person(tenant, { roles: ['editor'] });
  const admin = await bed.person(tenant, { roles: ['site-admin'] });
  return { tenant, away, deputy, admin };
}

describe('an absence', () => {
  it('is declared by whoever is away; who stands in holds what they judge by, no more, from the next request on', async () => {
    const { tenant, away, deputy } = await town();
    const absence = await desk.declareAbsence.run(await as(tenant, away), { deputyId: deputy.id, ...WEEK });
    expect(absence).toMatchObject({ personId: away.id, deputyId: deputy.id, ...WEEK, endedAt: null });
    const standing = await bed.people.standing(deputy.id, tenant.siteId, true);
    expect(standing?.deputed).toMatchObject([{ id: away.id, name: away.name, grants: [{ role: 'publisher' }] }]);
    expect(await bed.people.reach(deputy.id, ['publisher'])).toMatchObject([{ forId: away.id, role: 'publisher' }]);
    expect((await bed.activities(tenant)).at(-1)).toMatchObject({ event: 'auth.absence-declared' });
  });

  it('hands no right over people on, and nothing that somebody holds for another', async () => {
    const { tenant, away, deputy, admin } = await town();
    await desk.declareAbsence.run(await as(tenant, away), { deputyId: admin.id, ...WEEK });
    await desk.declareAbsence.run(await as(tenant, admin), { deputyId: deputy.id, ...WEEK });
    const standing = await bed.people.standing(deputy.id, tenant.siteId, true);
    expect(standing?.deputed).toMatchObject([{ id: admin.id, grants: [] }]);
  });

  it('begins on its first day, and ends by itself after its last', async () => {
    const { tenant, away, deputy } = await town();
    await desk.declareAbsence.run(await as(tenant, away), { deputyId: deputy.id, from: day(1), to: day(2) });
    const deputed = async () => (await bed.people.standing(deputy.id, tenant.siteId, true))?.deputed.length;
    expect(await deputed()).toBe(0);
    const moved = (from: number, to: number) =>
      bed.superuser('update auth_absence set begins_on = $2, ends_on = $3 where person_id = $1', [
        ...[away.id, day(from), day(to)],
      ]);
    await moved(-2, 0);
    expect(await deputed()).toBe(1);
    await moved(-3, -1);
    expect(await deputed()).toBe(0);
  });

  it('is ended at once by either of the two, or by whoever runs the site, once', async () => {
    const { tenant, away, deputy, admin } = await town();
    for (const person of [away, deputy, admin]) {
      const { id: absenceId } = await desk.declareAbsence.run(await as(tenant, away), { deputyId: deputy.id, ...WEEK });
      const ended = await desk.endAbsence.run(await as(tenant, person), { absenceId, version: 1 });
      expect(ended.endedAt).not.toBeNull();
      const again = desk.endAbsence.run(await as(tenant, person), { absenceId, version: 2 });
      await expect(again).rejects.toEqual(code('AUTH.ABSENCE_OVER'));
    }
    expect((await bed.people.standing(deputy.id, tenant.siteId, true))?.deputed).toEqual([]);
  });

  it('is declared for somebody who fell ill by whoever runs the site, and by nobody else', async () => {
    const { tenant, away, deputy, admin } = await town();
    const given = { personId: away.id, deputyId: deputy.id, ...WEEK };
    await expect(desk.declareAbsence.run(await as(tenant, deputy), given)).rejects.toEqual(code('AUTH.FORBIDDEN'));
    expect(await desk.declareAbsence.run(await as(tenant, admin), given)).toMatchObject({ personId: away.id });
  });

  it('takes no deputy who is oneself, outsourced, disabled, or of another site', async () => {
    const { tenant, away, deputy } = await town();
    const helper = await bed.person(tenant, { kind: 'contractor' });
    await bed.grant(tenant, helper, 'editor', { endsAt: new Date(Date.now() + 86_400_000) });
    await bed.superuser('update auth_person set disabled_at = now() where id = $1', [deputy.id]);
    const stranger = await bed.person(await bed.newTenant(), { roles: ['publisher'] });
    for (const { id: deputyId } of [away, helper, deputy, stranger]) {
      const attempt = desk.declareAbsence.run(await as(tenant, away), { deputyId, ...WEEK });
      await expect(attempt).rejects.toEqual(code('AUTH.DEPUTY_NOT_ELIGIBLE'));
    }
  });

  it('has days that are days, ahead, in order, and ninety at most', async () => {
    const { tenant, away, deputy } = await town();
    const wrong = [
      { from: '2026-02-30', to: day(3) },
      { from: day(-1), to: day(3) },
      { from: day(3), to: day(2) },
      { from: day(0), to: day(90) },
    ];
    for (const period of wrong) {
      const attempt = desk.declareAbsence.run(await as(tenant, away), { deputyId: deputy.id, ...period });
      await expect(attempt).rejects.toEqual(code('AUTH.ABSENCE_PERIOD'));
    }
    const longest = { from: day(0), to: day(89) };
    expect(await desk.declareAbsence.run(await as(tenant, away), { deputyId: deputy.id, ...longest })).toMatchObject(
      longest,
    );
  });

  it('has one deputy: days that are covered are not covered again', async () => {
    const { tenant, away, deputy, admin } = await town();
    await desk.declareAbsence.run(await as(tenant, away), { deputyId: deputy.id, ...WEEK });
    const second = desk.declareAbsence.run(await as(tenant, away), { deputyId: admin.id, from: day(6), to: day(8) });
    await expect(second).rejects.toEqual(code('AUTH.ABSENCE_OVERLAPS'));
  });

  it('names the deputy among those who judge, and mans nothing by them', async () => {
    const { tenant, away, deputy } = await town();
    const scope = await as(tenant, away);
    const before = await desk.responsibility.of(scope);
    await desk.declareAbsence.run(scope, { deputyId: deputy.id, ...WEEK });
    const { holders, gaps } = await desk.responsibility.of(scope);
    expect(holders.publisher).toMatchObject([
      { personId: away.id },
      { personId: deputy.id, forId: away.id, forName: away.name },
    ]);
    expect(gaps).toEqual(before.gaps);
  });

  it('is nobody’s next door', async () => {
    const [here, there] = [await town(), await town()];
    const { id: absenceId } = await desk.declareAbsence.run(await as(here.tenant, here.away), {
      deputyId: here.deputy.id,
      ...WEEK,
    });
    const end = desk.endAbsence.run(await as(there.tenant, there.admin), { absenceId, version: 1 });
    await expect(end).rejects.toEqual(code('AUTH.ABSENCE_NOT_FOUND'));
    const given = { personId: here.away.id, deputyId: there.deputy.id, ...WEEK };
    const declare = desk.declareAbsence.run(await as(there.tenant, there.admin), given);
    await expect(declare).rejects.toEqual(code('AUTH.PERSON_NOT_FOUND'));
  });
});
