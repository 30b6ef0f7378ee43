import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPeopleOffice, type PeopleOffice } from './people.fixture.js';

let bed: PeopleOffice['bed'];
let desk: PeopleOffice['desk'];
let town: PeopleOffice['town'];

beforeAll(async () => {
  ({ bed, desk, town } = await aPeopleOffice());
});
afterAll(() => bed.close());

const code = (value: string) => expect.objectContaining({ code: value });

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
