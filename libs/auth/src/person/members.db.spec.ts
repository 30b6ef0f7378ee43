import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestBed, type TestTenant, testBed } from '@jiyue/testing';
import { authDomain } from '../auth.domain.js';
import { authPolicy } from '../auth.policy.js';
import { peopleDesk } from '../people-desk.js';
import { ListedColumns } from '../responsibility/listed-columns.js';

let bed: TestBed;
let desk: ReturnType<typeof peopleDesk>;
let tenant: TestTenant;

beforeAll(async () => {
  bed = await testBed({ domains: [authDomain] });
  desk = peopleDesk(bed, new ListedColumns());
  tenant = await bed.newTenant();
});
afterAll(() => bed.close());

const scopeOf = async (given: Parameters<TestBed['person']>[1]) =>
  bed.as(tenant, await bed.person(tenant, given), [authPolicy]);

describe('people of a site', () => {
  it('come in pages by name, each once', async () => {
    const here = await bed.newTenant();
    const admin = await bed.as(here, await bed.person(here, { roles: ['site-admin'] }), [authPolicy]);
    await bed.person(here, { roles: ['editor'] });
    await bed.person(here, { roles: ['reviewer', 'publisher'] });
    const first = await desk.members.list(admin, { first: 2 });
    const second = await desk.members.list(admin, { first: 2, after: first.endCursor });
    expect(first).toMatchObject({ totalCount: 3, nodes: { length: 2 } });
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
    expect(second.endCursor).toBeNull();
  });
  it('include people lent by other sites, with the name they sign in with', async () => {
    const there = await bed.newTenant();
    const guest = await bed.person(there);
    await bed.grant(tenant, guest, 'editor');
    const admin = await scopeOf({ roles: ['site-admin'] });
    expect(await desk.members.one(admin, guest.id)).toMatchObject({
      username: guest.username,
      homeSiteId: there.siteId,
    });
  });
  it('do not include people next door', async () => {
    const there = await bed.newTenant();
    const stranger = await bed.person(there, { roles: ['editor'] });
    const admin = await scopeOf({ roles: ['site-admin'] });
    await expect(desk.members.one(admin, stranger.id)).rejects.toMatchObject({ code: 'AUTH.PERSON_NOT_FOUND' });
  });
  it('are those of one unit for an administrator of that unit', async () => {
    const elsewhere = await bed.newTenant();
    const [own, other] = [await bed.person(tenant, { roles: ['editor'] }), await bed.person(elsewhere)];
    await bed.grant(tenant, other, 'editor');
    const admin = await scopeOf({ roles: ['site-admin'], unitId: tenant.unitId });
    expect(await desk.members.one(admin, own.id)).toMatchObject({ id: own.id });
    await expect(desk.members.one(admin, other.id)).rejects.toMatchObject({ code: 'AUTH.PERSON_NOT_FOUND' });
  });
  it('are nobody for an editor', async () => {
    const editor = await scopeOf({ roles: ['editor'] });
    expect(await desk.members.list(editor, { first: 10 })).toMatchObject({ nodes: [], totalCount: 0 });
  });
});

describe('me', () => {
  it('tells roles, menus, and how far and long the service goes', async () => {
    const endsAt = new Date(Date.now() + 86_400_000);
    const scope = await scopeOf({ roles: ['editor'], kind: 'contractor', endsAt });
    expect(await desk.me.me(scope)).toMatchObject({
      roles: ['editor'],
      kind: 'contractor',
      serviceUntil: endsAt,
      siteCount: 1,
      can: ['responsibility.read'],
    });
  });
  it('shows an administrator the menus about people', async () => {
    const me = await desk.me.me(await scopeOf({ roles: ['site-admin'] }));
    expect(me.can).toEqual([
      'people.read',
      'people.manage',
      'grants.manage',
      'absences.read',
      'absences.declare',
      'responsibility.read',
    ]);
    expect(me.serviceUntil).toBeNull();
  });
});
