import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRegister, type Register } from '../sites.fixture.js';

describe('lists of the register', () => {
  let register: Register;
  beforeAll(async () => {
    register = await aRegister();
  });
  afterAll(() => register.close());

  /** A city with two counties, and somebody who looks after all of it. */
  async function aCity() {
    const city = await register.bed.newTenant({ level: 'city' });
    const counties = [await register.county(city), await register.county(city)];
    const person = await register.bed.person(city, { roles: ['site-admin'], withSubtree: true });
    return { city, counties, person, reach: await register.reachOf(person) };
  }

  it('hold the sites of a person’s grants, page by page, and how many there are', async () => {
    const { city, counties, reach } = await aCity();
    const first = await register.queries.list(reach, {}, { first: 2 });
    const second = await register.queries.list(reach, {}, { first: 2, after: first.endCursor });
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => id);
    expect(ids).toEqual([city.siteId, ...counties.map(({ tenant }) => tenant.siteId)]);
    expect([first.totalCount, second.endCursor]).toEqual([3, null]);
  });

  it('are narrowed by text, level and parent', async () => {
    const { city, counties, reach } = await aCity();
    const [county] = counties;
    const found = await register.queries.list(
      reach,
      { text: county?.tenant.host.slice(0, 9) ?? '', level: 'county', parentId: city.siteId, state: 'live' },
      { first: 10 },
    );
    expect(found.nodes.map(({ id }) => id)).toEqual([county?.tenant.siteId]);
  });

  it('show a draft to those above it only', async () => {
    const { city, person } = await aCity();
    const county = await register.county(city);
    const draft = await register.draft.run(await county.as('operator'), county.subSite(await county.township()));
    const reach = await register.reachOf(person);
    expect((await register.queries.children(reach, county.tenant.siteId)).map(({ id }) => id)).toEqual([draft.id]);
    const stranger = await register.reachOf(
      await register.bed.person(await register.bed.newTenant(), { roles: ['operator'] }),
    );
    expect(await register.queries.children(stranger, county.tenant.siteId)).toEqual([]);
    await expect(register.queries.one(stranger, draft.id)).rejects.toMatchObject({ code: 'TENANCY.SITE_NOT_FOUND' });
  });

  it('begin with every province somebody works on, and with what stands alone', async () => {
    const [one, two] = [await aCity(), await aCity()];
    await register.bed.grant(two.city, one.person, 'auditor', { withSubtree: true });
    const alone = await register.county(await register.bed.newTenant({ level: 'city' }));
    await register.bed.grant(alone.tenant, one.person, 'editor');
    const roots = await register.queries.children(await register.reachOf(one.person), null);
    expect(new Set(roots.map(({ id }) => id))).toEqual(
      new Set([one.city.siteId, two.city.siteId, alone.tenant.siteId]),
    );
  });

  it('do not show the open site next door', async () => {
    const [here, nextDoor] = [await aCity(), await aCity()];
    await expect(register.queries.one(here.reach, nextDoor.city.siteId)).rejects.toMatchObject({
      code: 'TENANCY.SITE_NOT_FOUND',
    });
  });

  it('name the units that may still open a site', async () => {
    const county = await register.county();
    const [first, second] = [await county.township('101'), await county.township('102')];
    await register.draft.run(await county.as('site-admin'), county.subSite(first));
    const list = await register.unitQueries.list(
      await county.as('site-admin'),
      { withoutSite: true, kind: 'township' },
      { first: 50 },
    );
    expect(list.nodes.map(({ id }) => id)).toEqual([second.id]);
  });
});
