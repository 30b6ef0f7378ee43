import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { type TestBed, testBed } from '@jiyue/testing';
import type { PersonCard } from '../ability/person-actor.js';
import { authDomain } from '../auth.domain.js';
import { authPolicy } from '../auth.policy.js';
import type { Role } from '../roles.js';
import { peopleDesk } from '../people-desk.js';
import { ListedColumns } from '../responsibility/listed-columns.js';

let bed: TestBed;
let desk: ReturnType<typeof peopleDesk>;

beforeAll(async () => {
  bed = await testBed({ domains: [authDomain] });
  desk = peopleDesk(bed, new ListedColumns());
});
afterAll(() => bed.close());

async function town() {
  const tenant = await bed.newTenant();
  const admin = await bed.person(tenant, { roles: ['site-admin'] });
  const as = (person: PersonCard) => bed.as(tenant, person, [authPolicy]);
  return { tenant, admin, scope: await as(admin), as };
}

const code = (value: string) => expect.objectContaining({ code: value });
const invitation = (unitId: string) => ({
  username: `u${newId().slice(-12)}`,
  name: '马知秋',
  unitId,
  kind: 'staff' as const,
});

describe('invite a person', () => {
  it('registers them at home with a card, and tells once', async () => {
    const { tenant, scope } = await town();
    const person = await desk.invite.run(scope, invitation(tenant.unitId));
    expect(person).toMatchObject({ name: '马知秋', homeSiteId: tenant.siteId, disabledAt: null });
    expect(await bed.activities(tenant)).toMatchObject([{ event: 'auth.person-invited', subject_id: person.id }]);
    expect(await desk.members.one(scope, person.id)).toMatchObject({ username: person.username, isDisabled: false });
  });
  it('refuses a user name that somebody has, on whatever site', async () => {
    const [here, there] = [await town(), await town()];
    const given = invitation(here.tenant.unitId);
    await desk.invite.run(here.scope, given);
    await expect(desk.invite.run(there.scope, { ...given, unitId: there.tenant.unitId })).rejects.toEqual(
      code('AUTH.USERNAME_TAKEN'),
    );
  });
  it('refuses somebody without the right', async () => {
    const { tenant, as } = await town();
    const editor = await as(await bed.person(tenant, { roles: ['editor'] }));
    await expect(desk.invite.run(editor, invitation(tenant.unitId))).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('takes nobody into a unit of the site next door', async () => {
    const [here, there] = [await town(), await town()];
    await expect(desk.invite.run(here.scope, invitation(there.tenant.unitId))).rejects.toMatchObject({
      code: 'PLATFORM.INVALID_INPUT',
      fields: [{ field: 'unitId', rule: 'unitOfSite' }],
    });
  });
});

describe('the units people are invited into', () => {
  it('are not those below a government that has a portal of its own', async () => {
    const city = await town();
    const county = await bed.newTenant({ parent: city.tenant });
    const path = `${city.tenant.unitId.replaceAll('-', '')}.${county.unitId.replaceAll('-', '')}`;
    await bed.superuser('update unit set path = $2::ltree where id = $1', [county.unitId, path]);
    const attempt = desk.invite.run(city.scope, invitation(county.unitId));
    await expect(attempt).rejects.toMatchObject({ fields: [{ field: 'unitId', rule: 'unitOfSite' }] });
  });
});

describe('disable a person', () => {
  it('shuts them out at once, on every site', async () => {
    const { tenant, scope, as } = await town();
    const editor = await bed.person(tenant, { roles: ['editor'] });
    await as(editor);
    await desk.disable.run(scope, { personId: editor.id, reason: '已调离' });
    expect(await bed.people.card(editor.id)).toBeNull();
    expect(await bed.activities(tenant)).toMatchObject([{ event: 'auth.person-disabled', subject_id: editor.id }]);
  });
  it('refuses somebody who is already shut out', async () => {
    const { tenant, scope } = await town();
    const editor = await bed.person(tenant, { roles: ['editor'] });
    await desk.disable.run(scope, { personId: editor.id, reason: '已调离' });
    const again = desk.disable.run(scope, { personId: editor.id, reason: '已调离' });
    await expect(again).rejects.toEqual(code('AUTH.PERSON_ALREADY_DISABLED'));
  });
  it('refuses somebody without the right, and oneself', async () => {
    const { tenant, admin, scope, as } = await town();
    const editor = await as(await bed.person(tenant, { roles: ['editor'] }));
    const attempt = { personId: admin.id, reason: '试一试' };
    await expect(desk.disable.run(editor, attempt)).rejects.toEqual(code('AUTH.FORBIDDEN'));
    await expect(desk.disable.run(scope, attempt)).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('does not see the person next door, even one who works here', async () => {
    const [here, there] = [await town(), await town()];
    const guest = await bed.person(there.tenant);
    await bed.grant(here.tenant, guest, 'editor');
    const attempt = desk.disable.run(here.scope, { personId: guest.id, reason: '试一试' });
    await expect(attempt).rejects.toEqual(code('AUTH.PERSON_NOT_FOUND'));
  });
});

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

describe('let a person in again', () => {
  it('gives back what was theirs, and tells once', async () => {
    const { tenant, scope } = await town();
    const editor = await bed.person(tenant, { roles: ['editor'] });
    await desk.disable.run(scope, { personId: editor.id, reason: '误停' });
    await desk.enable.run(scope, { personId: editor.id });
    expect(await bed.people.grantsOn(editor.id, tenant.siteId)).toMatchObject([{ role: 'editor' }]);
    expect((await bed.activities(tenant)).map(({ event }) => event)).toEqual([
      'auth.person-disabled',
      'auth.person-enabled',
    ]);
  });
  it('refuses where nobody was shut out', async () => {
    const { tenant, scope } = await town();
    const editor = await bed.person(tenant, { roles: ['editor'] });
    await expect(desk.enable.run(scope, { personId: editor.id })).rejects.toEqual(code('AUTH.PERSON_NOT_DISABLED'));
  });
  it('refuses somebody without the right', async () => {
    const { tenant, admin, as } = await town();
    const editor = await as(await bed.person(tenant, { roles: ['editor'] }));
    await expect(desk.enable.run(editor, { personId: admin.id })).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('does not see the person next door', async () => {
    const [here, there] = [await town(), await town()];
    const stranger = await bed.person(there.tenant);
    await expect(desk.enable.run(here.scope, { personId: stranger.id })).rejects.toEqual(code('AUTH.PERSON_NOT_FOUND'));
  });
});

describe('consent to a grant', () => {
  it('lends a person to another site, and tells once', async () => {
    const [home, other] = [await town(), await town()];
    const person = await bed.person(home.tenant);
    const consent = await desk.consent.run(home.scope, { personId: person.id, siteId: other.tenant.siteId });
    expect(consent).toMatchObject({ personId: person.id, siteId: other.tenant.siteId });
    expect(await bed.activities(home.tenant)).toMatchObject([{ event: 'auth.consent-given', subject_id: person.id }]);
  });
  it('refuses a second time', async () => {
    const [home, other] = [await town(), await town()];
    const input = { personId: (await bed.person(home.tenant)).id, siteId: other.tenant.siteId };
    await desk.consent.run(home.scope, input);
    await expect(desk.consent.run(home.scope, input)).rejects.toEqual(code('AUTH.CONSENT_ALREADY_GIVEN'));
  });
  it('refuses somebody without the right, and about oneself', async () => {
    const [home, other] = [await town(), await town()];
    const editor = await bed.person(home.tenant, { roles: ['editor'] });
    const lend = (personId: string) => ({ personId, siteId: other.tenant.siteId });
    await expect(desk.consent.run(await home.as(editor), lend(home.admin.id))).rejects.toEqual(code('AUTH.FORBIDDEN'));
    await expect(desk.consent.run(home.scope, lend(home.admin.id))).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('does not lend the person next door', async () => {
    const [home, other] = [await town(), await town()];
    const stranger = await bed.person(other.tenant);
    const attempt = desk.consent.run(home.scope, { personId: stranger.id, siteId: home.tenant.siteId });
    await expect(attempt).rejects.toEqual(code('AUTH.PERSON_NOT_FOUND'));
  });
});

describe('withdraw a consent', () => {
  it('takes it back, and tells once', async () => {
    const [home, other] = [await town(), await town()];
    const input = { personId: (await bed.person(home.tenant)).id, siteId: other.tenant.siteId };
    await desk.consent.run(home.scope, input);
    await desk.withdraw.run(home.scope, input);
    expect(await bed.people.hasConsent(input.personId, input.siteId)).toBe(false);
    expect(await bed.activities(home.tenant)).toMatchObject([{}, { event: 'auth.consent-withdrawn' }]);
  });
  it('refuses where none was given', async () => {
    const [home, other] = [await town(), await town()];
    const input = { personId: (await bed.person(home.tenant)).id, siteId: other.tenant.siteId };
    await expect(desk.withdraw.run(home.scope, input)).rejects.toEqual(code('AUTH.CONSENT_NOT_FOUND'));
  });
  it('refuses somebody without the right', async () => {
    const [home, other] = [await town(), await town()];
    const input = { personId: (await bed.person(home.tenant)).id, siteId: other.tenant.siteId };
    await desk.consent.run(home.scope, input);
    const editor = await home.as(await bed.person(home.tenant, { roles: ['editor'] }));
    await expect(desk.withdraw.run(editor, input)).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('does not see the consent of the site next door', async () => {
    const [home, other] = [await town(), await town()];
    const input = { personId: (await bed.person(home.tenant)).id, siteId: other.tenant.siteId };
    await desk.consent.run(home.scope, input);
    await expect(desk.withdraw.run(other.scope, input)).rejects.toEqual(code('AUTH.PERSON_NOT_FOUND'));
  });
});
