import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRegister, type Register } from '../../sites.fixture.js';

describe('draft site', () => {
  let register: Register;
  beforeAll(async () => {
    register = await aRegister();
  });
  afterAll(() => register.close());

  it('refuses the name of the site above or of one beside it, however it is spaced', async () => {
    const county = await register.county();
    const [first, second] = [await county.township('101'), await county.township('102')];
    const [parent] = await register.bed.superuser<{ name: string }>('select name from site where id = $1', [
      county.tenant.siteId,
    ]);
    const operator = await county.as('operator');
    const taken = { code: 'SITES.REGISTRY_INVALID', fields: [{ field: 'name', rule: 'SITES.NAME_OF_NEIGHBOUR' }] };
    const asParent = county.subSite(first, { name: `${parent?.name.slice(0, 2)} ${parent?.name.slice(2)}` });
    await expect(register.draft.run(operator, asParent)).rejects.toMatchObject(taken);
    const site = await register.draft.run(operator, county.subSite(first));
    await register.bed.superuser(`update site set state = 'live' where id = $1`, [site.id]);
    const twin = { code: `${county.code}1102`, host: `u${county.code}.localhost` };
    await expect(register.draft.run(operator, county.subSite(second, twin))).rejects.toMatchObject(taken);
  });

  it('drafts a sub-site in a tenancy of its own, without a copy of the county’s filings', async () => {
    const county = await register.county();
    const input = county.subSite(await county.township());
    const site = await register.draft.run(await county.as('site-admin'), input);
    expect(site).toMatchObject({
      state: 'draft',
      level: 'township',
      parentId: county.tenant.siteId,
      icpNumber: null,
      version: 1,
    });
    expect(await register.bed.activities({ ...county.tenant, siteId: site.id })).toEqual([
      expect.objectContaining({ event: 'sites.site-drafted', subject_id: site.id }),
    ]);
  });

  it('answers a second attempt with the first site', async () => {
    const county = await register.county();
    const input = county.subSite(await county.township());
    const scope = { ...(await county.as('site-admin')), idempotency: { key: 'draft-once', digest: 'x' } };
    const [first, second] = [await register.draft.run(scope, input), await register.draft.run(scope, input)];
    expect(second).toEqual(first);
  });

  it('refuses a second site for a unit, even one that nobody may see yet (R47-02)', async () => {
    const county = await register.county();
    const township = await county.township();
    const admin = await county.as('site-admin');
    await register.draft.run(admin, county.subSite(township));
    const again = county.subSite(township, { code: `${county.code}1102`, host: `u${county.code}.localhost` });
    await expect(register.draft.run(admin, again)).rejects.toMatchObject({ code: 'SITES.UNIT_HAS_SITE' });
  });

  it('refuses a host and a code that are taken', async () => {
    const county = await register.county();
    const admin = await county.as('site-admin');
    await register.draft.run(admin, county.subSite(await county.township('101')));
    const other = county.subSite(await county.township('102'));
    const code = `${county.code}1102`;
    await expect(register.draft.run(admin, { ...other, code })).rejects.toMatchObject({ code: 'SITES.HOST_TAKEN' });
    const host = `v${county.code}.localhost`;
    await expect(register.draft.run(admin, { ...other, host })).rejects.toMatchObject({ code: 'SITES.CODE_TAKEN' });
  });

  it('refuses a township a portal of its own (R47-03)', async () => {
    const county = await register.county();
    const portal = county.subSite(await county.township(), { kind: 'portal' });
    await expect(register.draft.run(await county.as('operator'), portal)).rejects.toMatchObject({
      code: 'SITES.KIND_NOT_ALLOWED',
    });
  });

  it('names what is wrong with the registry data', async () => {
    const county = await register.county();
    const input = county.subSite(await county.township(), { code: '123', host: 'x.example.com' });
    await expect(register.draft.run(await county.as('operator'), input)).rejects.toMatchObject({
      code: 'SITES.REGISTRY_INVALID',
      fields: [
        { field: 'code', rule: 'SITES.CODE_FORMAT' },
        { field: 'host', rule: 'SITES.HOST_SUFFIX' },
      ],
    });
  });

  it('refuses someone without the right, and an administrator whose grant ends at the county', async () => {
    const county = await register.county();
    const input = county.subSite(await county.township());
    const refused = { code: 'AUTH.FORBIDDEN' };
    await expect(register.draft.run(await county.as('publisher'), input)).rejects.toMatchObject(refused);
    const local = await county.as('site-admin', { withSubtree: false });
    await expect(register.draft.run(local, input)).rejects.toMatchObject(refused);
  });

  it('does not carry the township of the county next door (R57-16)', async () => {
    const [county, nextDoor] = [await register.county(), await register.county()];
    const input = county.subSite(await nextDoor.township());
    await expect(register.draft.run(await county.as('site-admin'), input)).rejects.toMatchObject({
      code: 'SITES.PARENT_NOT_RESPONSIBLE',
    });
  });
});
