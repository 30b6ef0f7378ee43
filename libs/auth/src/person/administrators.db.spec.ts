import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../roles.js';
import { aPeopleOffice, type PeopleOffice } from './people.fixture.js';

let bed: PeopleOffice['bed'];
let desk: PeopleOffice['desk'];
let town: PeopleOffice['town'];

beforeAll(async () => {
  ({ bed, desk, town } = await aPeopleOffice());
});
afterAll(() => bed.close());

const code = (value: string) => expect.objectContaining({ code: value });

/** A town with two people who are shut out by nobody but their own line: the second of each may be. */
async function administered() {
  const here = await town();
  const [operator, security] = await Promise.all(
    (['operator', 'security-admin'] as const).map((role) => bed.person(here.tenant, { roles: [role] })),
  );
  if (!operator || !security) throw new Error('Nobody came');
  const person = (role: Role) => bed.person(here.tenant, { roles: [role] });
  return { ...here, operator: await here.as(operator), security: await here.as(security), person };
}

describe('the three administrators', () => {
  const attempt = (personId: string) => ({ personId, reason: '已调离' });
  it('are shut out by their own line only', async () => {
    const { operator, security, scope, person } = await administered();
    const [auditor, guard, system] = [
      await person('auditor'),
      await person('security-admin'),
      await person('operator'),
    ];
    const foreign = code('AUTH.ADMINISTRATION_NOT_OWN');
    await expect(desk.disable.run(operator, attempt(auditor.id))).rejects.toEqual(foreign);
    await expect(desk.disable.run(operator, attempt(guard.id))).rejects.toEqual(foreign);
    await expect(desk.disable.run(scope, attempt(auditor.id))).rejects.toEqual(foreign);
    await expect(desk.disable.run(security, attempt(system.id))).rejects.toEqual(foreign);
  });
  it('are never shut out or relieved while they are the last', async () => {
    const { security, person } = await administered();
    const auditor = await person('auditor');
    await expect(desk.disable.run(security, attempt(auditor.id))).rejects.toEqual(code('AUTH.LAST_ADMINISTRATOR'));
    const [grant] = await bed.superuser<{ id: string }>('select id from auth_grant where person_id = $1', [auditor.id]);
    const end = desk.end.run(security, { grantId: grant?.id ?? '', version: 1 });
    await expect(end).rejects.toEqual(code('AUTH.LAST_ADMINISTRATOR'));
    await person('auditor');
    await desk.disable.run(security, attempt(auditor.id));
    expect(await bed.people.card(auditor.id)).toBeNull();
  });
  it('are no heirs of each other who leave sooner', async () => {
    const { security, person } = await administered();
    const [auditor, brief] = [await person('auditor'), await person('auditor')];
    const until = (days: number) =>
      bed.superuser(`update auth_grant set ends_at = now() + make_interval(days => $2) where person_id = $1`, [
        brief.id,
        days,
      ]);
    await until(1);
    await expect(desk.disable.run(security, attempt(auditor.id))).rejects.toEqual(code('AUTH.LAST_ADMINISTRATOR'));
    await bed.superuser('update auth_grant set ends_at = null where person_id = $1', [brief.id]);
    await desk.disable.run(security, attempt(auditor.id));
  });
  it('do not remove each other at the same moment', async () => {
    const { tenant, as } = await town();
    const [one, two] = [
      await bed.person(tenant, { roles: ['operator'] }),
      await bed.person(tenant, { roles: ['operator'] }),
    ];
    const removals = [
      desk.disable.run(await as(one), attempt(two.id)),
      desk.disable.run(await as(two), attempt(one.id)),
    ];
    const outcomes = await Promise.allSettled(removals);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
  it('are let in again by their own line', async () => {
    const { operator, security, person } = await administered();
    const auditor = await person('auditor');
    await person('auditor');
    await desk.disable.run(security, attempt(auditor.id));
    await expect(desk.enable.run(operator, { personId: auditor.id })).rejects.toEqual(
      code('AUTH.ADMINISTRATION_NOT_OWN'),
    );
    await desk.enable.run(security, { personId: auditor.id });
    expect(await bed.people.card(auditor.id)).toMatchObject({ id: auditor.id });
  });
});
