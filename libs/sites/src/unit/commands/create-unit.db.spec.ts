import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRegister, type County, type Register } from '../../sites.fixture.js';

describe('create unit', () => {
  let register: Register;
  beforeAll(async () => {
    register = await aRegister();
  });
  afterAll(() => register.close());

  const township = (county: County) => ({
    parentId: county.tenant.unitId,
    name: '石桥镇人民政府',
    shortName: '石桥镇',
    kind: 'township' as const,
    divisionCode: `${county.code}102`,
  });

  it('registers a unit below the county and tells the trail', async () => {
    const county = await register.county();
    const unit = await register.createUnit.run(await county.as('site-admin'), township(county));
    expect(unit).toMatchObject({ name: '石桥镇人民政府', level: 'township', parentId: county.tenant.unitId });
    expect(await register.bed.activities(county.tenant)).toEqual([
      expect.objectContaining({ event: 'sites.unit-created', subject_id: unit.id }),
    ]);
  });

  it('refuses a second unit of the name', async () => {
    const county = await register.county();
    const admin = await county.as('site-admin');
    await register.createUnit.run(admin, township(county));
    const again = { ...township(county), divisionCode: `${county.code}103` };
    await expect(register.createUnit.run(admin, again)).rejects.toMatchObject({ code: 'SITES.UNIT_NAME_TAKEN' });
  });

  it('refuses a code of another place', async () => {
    const county = await register.county();
    const wrong = { ...township(county), divisionCode: '670101102' };
    await expect(register.createUnit.run(await county.as('site-admin'), wrong)).rejects.toMatchObject({
      code: 'SITES.DIVISION_CODE_MISMATCH',
    });
  });

  it('refuses someone without the right', async () => {
    const county = await register.county();
    await expect(register.createUnit.run(await county.as('editor'), township(county))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });

  it('does not build below the unit next door', async () => {
    const [county, nextDoor] = [await register.county(), await register.county()];
    await expect(register.createUnit.run(await county.as('site-admin'), township(nextDoor))).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
  });
});
