import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { type TestBed, type TestTenant, testBed } from '@jiyue/testing';
import type { PersonCard } from '../ability/person-actor.js';
import { authDomain } from '../auth.domain.js';
import { authPolicy } from '../auth.policy.js';
import { peopleDesk } from '../people-desk.js';
import { ListedColumns } from '../responsibility/listed-columns.js';

const NEWS = { id: newId(), lineage: [] as string[], operatorUnitId: null, stepRoles: ['reviewer' as const] };
const LOCAL = { ...NEWS, id: newId() };
NEWS.lineage = [NEWS.id];
LOCAL.lineage = [NEWS.id, LOCAL.id];

let bed: TestBed;
let desk: ReturnType<typeof peopleDesk>;

beforeAll(async () => {
  bed = await testBed({ domains: [authDomain] });
  desk = peopleDesk(bed, new ListedColumns([NEWS, LOCAL]));
});
afterAll(() => bed.close());

const as = (tenant: TestTenant, person: PersonCard) => bed.as(tenant, person, [authPolicy]);
const code = (value: string) => expect.objectContaining({ code: value });
const role = (
  person: PersonCard,
  name: 'editor' | 'publisher' | 'site-admin' | 'auditor' | 'operator' | 'security-admin',
) => ({ personId: person.id, role: name, withSubtree: false });
const soon = () => new Date(Date.now() + 86_400_000);

async function town() {
  const tenant = await bed.newTenant();
  const admin = await bed.person(tenant, { roles: ['site-admin'] });
  const person = await bed.person(tenant);
  return { tenant, admin, person, scope: await as(tenant, admin) };
}

describe('grant a role', () => {
  it('works from the next request on, and tells once', async () => {
    const { tenant, person, scope } = await town();
    const grant = await desk.grant.run(scope, role(person, 'editor'));
    expect(grant).toMatchObject({ role: 'editor', endsAt: null, version: 1 });
    expect(await bed.people.grantsOn(person.id, tenant.siteId)).toMatchObject([{ id: grant.id, role: 'editor' }]);
    expect(await bed.activities(tenant)).toMatchObject([{ event: 'auth.role-granted', subject_id: grant.id }]);
  });
  it('refuses somebody who was disabled', async () => {
    const { person, scope } = await town();
    await desk.disable.run(scope, { personId: person.id, reason: '已调离' });
    await expect(desk.grant.run(scope, role(person, 'editor'))).rejects.toEqual(code('AUTH.PERSON_ALREADY_DISABLED'));
  });
  it('refuses somebody without the right, and oneself', async () => {
    const { tenant, admin, person, scope } = await town();
    const editor = await as(tenant, await bed.person(tenant, { roles: ['editor'] }));
    await expect(desk.grant.run(editor, role(person, 'editor'))).rejects.toEqual(code('AUTH.FORBIDDEN'));
    await expect(desk.grant.run(scope, role(admin, 'publisher'))).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('does not see the person next door, as if there were none', async () => {
    const [here, there] = [await town(), await town()];
    const attempt = (personId: string) => desk.grant.run(here.scope, { personId, role: 'editor', withSubtree: false });
    await expect(attempt(there.person.id)).rejects.toEqual(code('AUTH.PERSON_NOT_FOUND'));
    await expect(attempt(newId())).rejects.toEqual(code('AUTH.PERSON_NOT_FOUND'));
  });
});

describe('grant within what one holds', () => {
  it('gives no role, subtree or time beyond it', async () => {
    const { tenant, person } = await town();
    const bounded = await as(tenant, await bed.person(tenant, { roles: ['site-admin'], endsAt: soon() }));
    const attempt = (given: object) =>
      desk.grant.run(bounded, { ...role(person, 'editor'), endsAt: new Date(Date.now() + 3_600_000), ...given });
    await expect(attempt({ role: 'auditor' })).rejects.toEqual(code('AUTH.GRANT_EXCEEDS_OWN'));
    await expect(attempt({ withSubtree: true })).rejects.toEqual(code('AUTH.GRANT_EXCEEDS_OWN'));
    await expect(attempt({ endsAt: null })).rejects.toEqual(code('AUTH.GRANT_EXCEEDS_OWN'));
    expect(await attempt({})).toMatchObject({ role: 'editor' });
  });
  it('stays in the columns below one’s own', async () => {
    const { tenant, person } = await town();
    const bounded = await as(tenant, await bed.person(tenant, { roles: ['site-admin'], columnId: LOCAL.id }));
    const inside = await desk.grant.run(bounded, { ...role(person, 'editor'), columnId: LOCAL.id });
    expect(inside.columnId).toBe(LOCAL.id);
    const outside = desk.grant.run(bounded, { ...role(person, 'editor'), columnId: NEWS.id });
    await expect(outside).rejects.toEqual(code('AUTH.GRANT_EXCEEDS_OWN'));
  });
  it('refuses a column that is not on the site', async () => {
    const { person, scope } = await town();
    const attempt = desk.grant.run(scope, { ...role(person, 'editor'), columnId: newId() });
    await expect(attempt).rejects.toMatchObject({ fields: [{ field: 'columnId', rule: 'columnOfSite' }] });
  });
});

describe('grant to people of other sites', () => {
  it('reaches down into the grantor’s subtree without asking', async () => {
    const city = await bed.newTenant({ level: 'city' });
    const county = await bed.newTenant({ parent: city });
    const admin = await bed.person(city, { roles: ['site-admin'], withSubtree: true });
    const clerk = await bed.person(county);
    expect(await desk.grant.run(await as(city, admin), role(clerk, 'editor'))).toMatchObject({ personId: clerk.id });
    expect(await desk.grant.run(await as(county, admin), role(clerk, 'publisher'))).toMatchObject({
      role: 'publisher',
    });
  });
  it('needs the home site’s consent outside it', async () => {
    const [here, there] = [await town(), await town()];
    const lend = { personId: there.person.id, siteId: here.tenant.siteId };
    await desk.consent.run(there.scope, lend);
    expect(await desk.grant.run(here.scope, role(there.person, 'editor'))).toMatchObject({ role: 'editor' });
    await desk.withdraw.run(there.scope, lend);
    await expect(desk.grant.run(here.scope, role(there.person, 'publisher'))).rejects.toEqual(
      code('AUTH.CONSENT_REQUIRED'),
    );
  });
});

describe('what a person can hold', () => {
  it('is editing and answering until a date for a contractor', async () => {
    const { tenant, scope } = await town();
    const helper = await bed.person(tenant, { kind: 'contractor' });
    const give = (name: 'editor' | 'publisher', endsAt?: Date) =>
      desk.grant.run(scope, { ...role(helper, name), endsAt });
    await expect(give('publisher', soon())).rejects.toEqual(code('AUTH.CONTRACTOR_NOT_ELIGIBLE'));
    await expect(give('editor')).rejects.toEqual(code('AUTH.END_DATE_REQUIRED'));
    expect(await give('editor', soon())).toMatchObject({ personKind: 'contractor' });
  });
  it('is bounded for contractors by the database itself', async () => {
    const { tenant } = await town();
    const helper = await bed.person(tenant, { kind: 'contractor' });
    await expect(bed.grant(tenant, helper, 'reviewer')).rejects.toMatchObject({ constraint: 'contractor_is_bounded' });
  });
  it('is one of the three administrations, whatever site the other is on', async () => {
    const province = await bed.newTenant({ level: 'province' });
    const city = await bed.newTenant({ level: 'city', parent: province });
    const security = await bed.person(province, { roles: ['security-admin'], withSubtree: true });
    const auditor = await bed.person(province, { roles: ['auditor'] });
    const attempt = desk.grant.run(await as(city, security), role(auditor, 'security-admin'));
    await expect(attempt).rejects.toEqual(code('AUTH.ROLES_SEPARATED'));
  });
  it('stays one when both are granted at the same moment', async () => {
    const province = await bed.newTenant({ level: 'province' });
    const [security, operator] = [
      await bed.person(province, { roles: ['security-admin'] }),
      await bed.person(province, { roles: ['operator'] }),
    ];
    const person = await bed.person(province);
    const outcomes = await Promise.allSettled([
      desk.grant.run(await as(province, security), role(person, 'auditor')),
      desk.grant.run(await as(province, operator), role(person, 'operator')),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('end a grant', () => {
  it('takes the right away from the next request on, and tells once', async () => {
    const { tenant, person, scope } = await town();
    const id = await bed.grant(tenant, person, 'editor');
    const ended = await desk.end.run(scope, { grantId: id, version: 1 });
    expect(ended).toMatchObject({ id, version: 2 });
    expect(await bed.people.grantsOn(person.id, tenant.siteId)).toEqual([]);
    expect(await bed.activities(tenant)).toMatchObject([{ event: 'auth.grant-ended', subject_id: id }]);
  });
  it('refuses one that has ended, or that somebody changed meanwhile', async () => {
    const { tenant, person, scope } = await town();
    const id = await bed.grant(tenant, person, 'editor');
    await expect(desk.end.run(scope, { grantId: id, version: 7 })).rejects.toEqual(code('AUTH.GRANT_STALE'));
    await desk.end.run(scope, { grantId: id, version: 1 });
    const later = { ...scope, now: soon() };
    await expect(desk.end.run(later, { grantId: id, version: 2 })).rejects.toEqual(code('AUTH.GRANT_ALREADY_ENDED'));
  });
  it('refuses somebody without the right, and one’s own', async () => {
    const { tenant, admin, person, scope } = await town();
    const [id, own] = [await bed.grant(tenant, person, 'editor'), await bed.grant(tenant, admin, 'editor')];
    const editor = await as(tenant, person);
    await expect(desk.end.run(editor, { grantId: id, version: 1 })).rejects.toEqual(code('AUTH.FORBIDDEN'));
    await expect(desk.end.run(scope, { grantId: own, version: 1 })).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('refuses what one could not have given', async () => {
    const { tenant, person, scope } = await town();
    const id = await bed.grant(tenant, person, 'auditor');
    await expect(desk.end.run(scope, { grantId: id, version: 1 })).rejects.toEqual(code('AUTH.GRANT_EXCEEDS_OWN'));
  });
  it('does not see the grant next door', async () => {
    const [here, there] = [await town(), await town()];
    const id = await bed.grant(there.tenant, there.person, 'editor');
    await expect(desk.end.run(here.scope, { grantId: id, version: 1 })).rejects.toEqual(code('AUTH.GRANT_NOT_FOUND'));
  });
});
