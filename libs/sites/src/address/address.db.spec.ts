import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkQueries } from '@jiyue/workflow';
import type { TestTenant } from '@jiyue/testing';
import { aRegister, type County, type Register } from '../sites.fixture.js';
import { sitesDomain } from '../sites.domain.js';

describe('the address of an open site', () => {
  let register: Register;
  let city: TestTenant;
  beforeAll(async () => {
    register = await aRegister();
    city = await register.bed.newTenant({ level: 'city' });
  });
  afterAll(() => register.close());

  const own = (county: County) => county.as('site-admin', { withSubtree: false });
  const above = async (county: County, role: 'site-admin' | 'operator' = 'site-admin') =>
    register.as(county.tenant, await register.bed.person(city, { roles: [role], withSubtree: true }));
  const asked = async (county: County, host = `neu-${county.code}.localhost`) =>
    register.ask.run(await own(county), { host, reason: '机构改革后更名' });
  const events = async (county: County) => (await register.bed.activities(county.tenant)).map(({ event }) => event);
  const names = (county: County) =>
    register.bed.superuser<{ name: string }>(
      'select name from site_name where site_id = $1 and until is null order by name',
      [county.tenant.siteId],
    );

  it('is not changed by its own administrator, who is told to ask', async () => {
    const county = await register.county(city);
    const change = register.change.run(await own(county), { version: 1, host: `neu-${county.code}.localhost` });
    await expect(change).rejects.toMatchObject({
      code: 'SITES.ADDRESS_DECIDED_ABOVE',
      fields: [{ field: 'host', rule: 'SITES.ADDRESS_DECIDED_ABOVE' }],
    });
  });

  it('is asked for by the site and granted by the level above; both are recorded', async () => {
    const county = await register.county(city);
    const ask = await asked(county);
    const site = await register.decide.run(await above(county), { askId: ask.id, isGranted: true });
    expect(site).toMatchObject({ host: ask.host, version: 2 });
    expect(await events(county)).toEqual(['sites.address-asked', 'sites.address-granted']);
    expect(await names(county)).toContainEqual({ name: ask.host });
  });

  it('stays as it was when the level above refuses, with a reason', async () => {
    const county = await register.county(city);
    const { id: askId } = await asked(county);
    const decide = async (note: string | null) =>
      register.decide.run(await above(county), { askId, isGranted: false, note });
    await expect(decide(' ')).rejects.toMatchObject({ code: 'SITES.ADDRESS_REASON_MISSING' });
    expect(await decide('名称不合规范')).toMatchObject({ host: county.tenant.host, version: 1 });
    await expect(decide('再一次')).rejects.toMatchObject({ code: 'SITES.ADDRESS_ASK_ENDED' });
  });

  it('is not decided by the site itself, and not by the county next door', async () => {
    const [county, nextDoor] = [await register.county(city), await register.county(city)];
    const { id: askId } = await asked(county);
    const decide = (scope: Parameters<typeof register.decide.run>[0]) =>
      register.decide.run(scope, { askId, isGranted: true });
    await expect(decide(await own(county))).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    await expect(decide(await above(nextDoor))).rejects.toMatchObject({ code: 'SITES.ADDRESS_ASK_NOT_FOUND' });
  });

  it('waits in the inbox of the level above and of nobody on the site', async () => {
    const county = await register.county(city);
    const ask = await asked(county);
    const work = new WorkQueries(register.bed.db, register.bed.scopes([]), [sitesDomain]);
    const inbox = async (scope: Awaited<ReturnType<typeof above>>) =>
      (await work.page(scope, { act: 'siteAddress', siteId: county.tenant.siteId }, { first: 10 })).nodes;
    expect(await inbox(await above(county))).toMatchObject([{ act: 'siteAddress', note: ask.host }]);
    expect(await inbox(await own(county))).toEqual([]);
  });

  it('is refused at once where nobody could grant it', async () => {
    const [county, other] = [await register.county(city), await register.county(city)];
    await expect(asked(county, other.tenant.host)).rejects.toMatchObject({ code: 'SITES.HOST_TAKEN' });
    await expect(asked(county, county.tenant.host)).rejects.toMatchObject({ code: 'SITES.ADDRESS_UNCHANGED' });
  });

  it('leads from the former host to the present one, which nobody else may take meanwhile', async () => {
    const [county, other] = [await register.county(city), await register.county(city)];
    await register.change.run(await above(county), { version: 1, phone: '0999-1' });
    const site = await register.change.run(await above(county), { version: 2, host: `neu-${county.code}.localhost` });
    expect(await register.publicSites.at(county.tenant.host)).toMatchObject({ id: site.id, host: site.host });
    const take = register.change.run(await above(other), { version: 1, host: county.tenant.host });
    await expect(take).rejects.toMatchObject({ code: 'SITES.NAME_TAKEN' });
    const back = await register.change.run(await above(county), { version: 3, host: county.tenant.host });
    expect(back.host).toBe(county.tenant.host);
    expect(await register.publicSites.at(site.host)).toMatchObject({ host: county.tenant.host });
  });

  describe('takes no name of another government', () => {
    it.each([
      ['its domain', (theirs: County) => ({ domain: `www.d${theirs.code}.gov.cn` }), 'SITES.NAME_TAKEN'],
      [
        'its domain in other letters',
        (theirs: County) => ({ domain: `WWW.D${theirs.code}.GOV.CN.` }),
        'SITES.NAME_TAKEN',
      ],
      ['a host below its host', (theirs: County) => ({ host: `xx.${theirs.tenant.host}` }), 'SITES.NAME_BELOW_OTHER'],
    ] as const)('%s', async (_, wantedOf, rule) => {
      const [county, theirs] = [await register.county(city), await register.county(city)];
      const take = register.change.run(await above(county), { version: 1, ...wantedOf(theirs) });
      await expect(take).rejects.toMatchObject({ fields: [expect.objectContaining({ rule })] });
    });

    it('a host above its host', async () => {
      const [county, theirs] = [await register.county(city), await register.county(city)];
      await register.change.run(await above(theirs), { version: 1, host: `zw.oben-${theirs.code}.localhost` });
      const take = register.change.run(await above(county), { version: 1, host: `oben-${theirs.code}.localhost` });
      await expect(take).rejects.toMatchObject({ fields: [{ field: 'host', rule: 'SITES.NAME_ABOVE_OTHER' }] });
    });

    it('the name of a draft that nobody may see yet', async () => {
      const [county, theirs] = [await register.county(city), await register.county(city)];
      const draft = await register.draft.run(await theirs.as('site-admin'), theirs.subSite(await theirs.township()));
      const take = register.change.run(await above(county), { version: 1, host: draft.host });
      await expect(take).rejects.toMatchObject({ code: 'SITES.HOST_TAKEN' });
    });

    it('two that ask at once for the same one', async () => {
      const [one, other] = [await register.county(city), await register.county(city)];
      const take = async (county: County) =>
        register.change.run(await above(county), { version: 1, domain: `www.wanted${one.code}.gov.cn` });
      const ends = await Promise.allSettled([take(one), take(other)]);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  it('leaves a department room below the domain of its own government', async () => {
    const county = await register.county(city);
    const sub = county.subSite(await county.township(), { domain: `lt.d${county.code}.gov.cn` });
    expect(await register.draft.run(await county.as('site-admin'), sub)).toMatchObject({ domain: sub.domain });
  });
});
