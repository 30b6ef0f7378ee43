import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRegister, asPlatform, type Register } from '../../sites.fixture.js';

describe('acts on an open site', () => {
  let register: Register;
  beforeAll(async () => {
    register = await aRegister();
  });
  afterAll(() => register.close());

  const shown = (host: string): Promise<{ name: string; state: string; notice: string | null }[]> =>
    register.bed.db.live('select name, state, notice from live_site where host = $1', [host]);

  describe('change', () => {
    it('moves the site to another host before the citizens', async () => {
      const county = await register.county();
      const admin = await county.as('operator');
      const host = `new-${county.code}.localhost`;
      const site = await register.change.run(admin, {
        version: 1,
        name: '新名称政府',
        host: ` ${host.toUpperCase()} `,
      });
      expect(site).toMatchObject({ name: '新名称政府', host, version: 2 });
      expect(await shown(host)).toEqual([{ name: '新名称政府', state: 'LIVE', notice: null }]);
      expect(await shown(county.tenant.host)).toEqual([]);
    });

    it('refuses data that break a rule', async () => {
      const county = await register.county();
      const change = register.change.run(await county.as('site-admin'), { version: 1, domain: 'www.qingxi.com' });
      await expect(change).rejects.toMatchObject({
        code: 'SITES.REGISTRY_INVALID',
        fields: [{ field: 'domain', rule: 'SITES.DOMAIN_SUFFIX' }],
      });
    });

    it.each([
      ['the ICP number', { icpNumber: '' }, 'SITES.ICP_MISSING'],
      ['the police filing', { policeNumber: ' ' }, 'SITES.POLICE_MISSING'],
      ['the domain', { domain: '' }, 'SITES.DOMAIN_MISSING'],
      ['every contact', { address: '', phone: '' }, 'SITES.CONTACT_MISSING'],
    ])('keeps %s of an open site', async (_, emptied, rule) => {
      const county = await register.county();
      const change = register.change.run(await county.as('operator'), { version: 1, ...emptied });
      await expect(change).rejects.toMatchObject({
        code: 'SITES.REGISTRY_INVALID',
        fields: [expect.objectContaining({ rule })],
      });
    });

    it('shows the county’s present numbers on a sub-site that has none of its own', async () => {
      const county = await register.county();
      const draft = await register.draft.run(await county.as('site-admin'), county.subSite(await county.township()));
      await register.bed.superuser(`update site set state = 'live' where id = $1`, [draft.id]);
      const sub = await register.as(
        { siteId: draft.id },
        await register.bed.person(county.tenant, { roles: ['operator'], withSubtree: true }),
      );
      await register.change.run(sub, { version: 1, phone: '0999-1' });
      await register.change.run(await county.as('operator'), { version: 1, icpNumber: '岭ICP备66990001号-9' });
      expect(await register.publicSites.at(draft.host)).toMatchObject({ icpNumber: '岭ICP备66990001号-9' });
    });

    it('refuses an operator unit of another government', async () => {
      const [county, nextDoor] = [await register.county(), await register.county()];
      const input = { version: 1, operatorUnitId: nextDoor.tenant.unitId };
      await expect(register.change.run(await county.as('site-admin'), input)).rejects.toMatchObject({
        code: 'SITES.OPERATOR_UNIT_OUTSIDE',
      });
    });

    it('refuses somebody who saw an older version', async () => {
      const county = await register.county();
      await expect(register.change.run(await county.as('site-admin'), { version: 9 })).rejects.toMatchObject({
        code: 'SITES.SITE_STALE',
      });
    });

    it('refuses someone without the right', async () => {
      const county = await register.county();
      await expect(register.change.run(await county.as('editor'), { version: 1 })).rejects.toMatchObject({
        code: 'AUTH.FORBIDDEN',
      });
    });

    it('cannot take the host of the site next door', async () => {
      const [county, nextDoor] = [await register.county(), await register.county()];
      const input = { version: 1, host: nextDoor.tenant.host };
      await expect(register.change.run(await county.as('operator'), input)).rejects.toMatchObject({
        code: 'SITES.HOST_TAKEN',
      });
    });
  });

  describe('suspend and resume', () => {
    it('leaves a notice for the time and brings the site back', async () => {
      const county = await register.county();
      const operator = await county.as('operator');
      await register.suspend.run(operator, { version: 1, reason: '机房搬迁，预计两日' });
      expect(await shown(county.tenant.host)).toEqual([
        expect.objectContaining({ state: 'SUSPENDED', notice: '机房搬迁，预计两日' }),
      ]);
      await register.resume.run(operator, { version: 2 });
      expect(await shown(county.tenant.host)).toEqual([expect.objectContaining({ state: 'LIVE', notice: null })]);
      expect((await register.bed.activities(county.tenant)).map(({ event }) => event)).toEqual([
        'sites.site-suspended',
        'sites.site-resumed',
      ]);
    });

    it('refuses what the state does not allow', async () => {
      const county = await register.county();
      await expect(register.resume.run(await county.as('operator'), { version: 1 })).rejects.toMatchObject({
        code: 'SITES.STATE_CONFLICT',
        params: { state: 'live', act: 'resume' },
      });
    });

    it('is decided above: the site’s own administrator may not', async () => {
      const county = await register.county();
      const admin = await county.as('site-admin', { withSubtree: false });
      const refused = { code: 'AUTH.FORBIDDEN' };
      await expect(register.suspend.run(admin, { version: 1, reason: '停一停' })).rejects.toMatchObject(refused);
    });
  });

  describe('found province', () => {
    const province = {
      divisionCode: '67',
      unitName: '样例省人民政府',
      unitShortName: '样例省',
      name: '样例省人民政府',
      shortName: '样例省',
      code: '6700000001',
      host: 'p67.localhost',
    };

    it('is done once, by the platform itself', async () => {
      const nowhere = '00000000-0000-7000-8000-00000000000a';
      const site = await register.found.run(asPlatform(nowhere), province);
      expect(site).toMatchObject({ level: 'province', state: 'draft', parentId: null });
      await expect(register.found.run(asPlatform(nowhere), province)).rejects.toMatchObject({
        code: 'SITES.PROVINCE_EXISTS',
      });
    });

    it('is no person’s to do', async () => {
      const county = await register.county();
      await expect(register.found.run(await county.as('operator'), province)).rejects.toMatchObject({
        code: 'SITES.FOUNDING_NOT_ALLOWED',
      });
    });
  });
});
