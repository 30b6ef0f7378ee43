import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { aPeopleOffice, type PeopleOffice } from './people.fixture.js';

let bed: PeopleOffice['bed'];
let desk: PeopleOffice['desk'];
let town: PeopleOffice['town'];

beforeAll(async () => {
  ({ bed, desk, town } = await aPeopleOffice());
});
afterAll(() => bed.close());

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
