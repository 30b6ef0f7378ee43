import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Site } from '@jiyue/tenancy';
import { aRegister, type County, type Register } from '../../sites.fixture.js';

describe('open site', () => {
  let register: Register;
  beforeAll(async () => {
    register = await aRegister();
  });
  afterAll(() => register.close());

  const tenantOf = (site: Site) => ({ siteId: site.id, unitId: site.sponsorUnitId, path: site.path, host: site.host });

  async function draftOf(county: County): Promise<Site> {
    return register.draft.run(await county.as('operator'), county.subSite(await county.township()));
  }

  /** A column, and the county's people answering for what lies below it. */
  async function makeReady(county: County, site: Site): Promise<void> {
    await register.bed.superuser(
      `insert into content_column (tenant_id, id, lineage, slug, path, name, description, keywords, type, position)
       values ($1, $2, array[$2::uuid], 'bzdt', 'bzdt', '本地动态', '动态', '动态', '新闻动态', 10)`,
      [site.id, site.id],
    );
    await register.bed.person(tenantOf(site), { roles: ['site-admin'] });
    await register.bed.person(county.tenant, { roles: ['reviewer'], withSubtree: true });
    await register.bed.person(county.tenant, { roles: ['publisher'], withSubtree: true });
  }

  const operatorOn = async (county: County, site: Site) =>
    register.as(tenantOf(site), await register.bed.person(county.tenant, { roles: ['operator'], withSubtree: true }));

  it('shows the site on its host the moment nothing is missing', async () => {
    const county = await register.county();
    const site = await draftOf(county);
    await makeReady(county, site);
    const opened = await register.open.run(await operatorOn(county, site), { version: 1 });
    expect(opened).toMatchObject({ state: 'live', version: 2, openedAt: expect.any(Date) });
    const live = await register.bed.db.live('select state, sponsor from live_site where host = $1', [site.host]);
    expect(live).toEqual([{ state: 'LIVE', sponsor: '第101镇人民政府' }]);
    expect((await register.bed.activities(tenantOf(site))).map(({ event }) => event)).toEqual([
      'sites.site-drafted',
      'sites.site-opened',
    ]);
  });

  it('names everything that is missing', async () => {
    const county = await register.county();
    const site = await draftOf(county);
    await expect(register.open.run(await operatorOn(county, site), { version: 1 })).rejects.toMatchObject({
      code: 'SITES.NOT_READY',
      fields: ['columns', 'admin', 'reviewer', 'publisher'].map((field) => expect.objectContaining({ field })),
    });
  });

  it('refuses while one person would both review and publish, or nobody can give a secrecy review, by name', async () => {
    const county = await register.county();
    const site = await draftOf(county);
    await makeReady(county, site);
    await register.bed.superuser(
      `insert into workflow_definition (tenant_id, subject_type, owner_id, steps) values ($1, 'Article', $1,
        '[{"key": "review", "role": "reviewer"}, {"key": "secrecy", "role": "secrecy"}, {"key": "final", "role": "publisher"}]')`,
      [site.id],
    );
    const operator = await operatorOn(county, site);
    await expect(register.open.run(operator, { version: 1 })).rejects.toMatchObject({
      code: 'SITES.NOT_READY',
      fields: [{ field: 'secrecy', rule: 'SITES.SECRECY_MISSING' }],
    });
    await register.bed.person(tenantOf(site), { roles: ['secrecy'] });
    await expect(register.open.run(operator, { version: 1 })).rejects.toMatchObject({
      fields: [{ field: 'hands', rule: 'SITES.SAME_HAND' }],
    });
    expect((await register.opening.checklist(operator)).items.at(-1)?.value).toContain('本地动态');
  });

  it('does not open twice', async () => {
    const county = await register.county();
    const site = await draftOf(county);
    await makeReady(county, site);
    const operator = await operatorOn(county, site);
    await register.open.run(operator, { version: 1 });
    await expect(register.open.run(operator, { version: 2 })).rejects.toMatchObject({ code: 'SITES.STATE_CONFLICT' });
  });

  it('refuses somebody who saw an older version', async () => {
    const county = await register.county();
    const site = await draftOf(county);
    await makeReady(county, site);
    await expect(register.open.run(await operatorOn(county, site), { version: 7 })).rejects.toMatchObject({
      code: 'SITES.SITE_STALE',
    });
  });

  it('is decided above: the site’s own administrator does not open it', async () => {
    const county = await register.county();
    const site = await draftOf(county);
    const own = await register.bed.person(tenantOf(site), { roles: ['site-admin'] });
    await expect(register.open.run(await register.as(tenantOf(site), own), { version: 1 })).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not exist for the operator of the county next door', async () => {
    const [county, nextDoor] = [await register.county(), await register.county()];
    const site = await draftOf(county);
    await expect(operatorOn(nextDoor, site)).rejects.toMatchObject({ code: 'TENANCY.SITE_NOT_FOUND' });
  });
});
