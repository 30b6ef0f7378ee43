import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestTenant } from '@jiyue/testing';
import { contentPolicy } from '../../content.policy.js';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';

describe('add standard columns', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const asAdmin = async (tenant: TestTenant) =>
    desk.bed.as(tenant, await desk.bed.person(tenant, { roles: ['site-admin'] }), [contentPolicy]);

  it('gives a county portal its columns, its unit answering for each', async () => {
    const tenant = await desk.bed.newTenant();
    for (const role of ['reviewer', 'secrecy', 'publisher'] as const) await desk.bed.person(tenant, { roles: [role] });
    const columns = await desk.addStandard.run(await asAdmin(tenant));
    expect(new Set(columns.map(({ operatorUnitId }) => operatorUnitId))).toEqual(new Set([tenant.unitId]));
    expect(await desk.publicColumns.all(tenant.siteId)).toHaveLength(columns.length);
  });

  it('shows none to the citizens whose steps nobody can take', async () => {
    const tenant = await desk.bed.newTenant();
    for (const role of ['reviewer', 'publisher'] as const) await desk.bed.person(tenant, { roles: [role] });
    const columns = await desk.addStandard.run(await asAdmin(tenant));
    const shown = (await desk.publicColumns.all(tenant.siteId)).map(({ name }) => name);
    expect(columns.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual(['政府文件']);
  });

  it('gives a township fewer', async () => {
    const tenant = await desk.bed.newTenant({ level: 'township' });
    expect(await desk.addStandard.run(await asAdmin(tenant))).toHaveLength(8);
  });

  it('refuses a site that has columns', async () => {
    const town = await aTown(desk);
    await expect(desk.addStandard.run(await town.as('admin'))).rejects.toMatchObject({ code: 'CONTENT.COLUMNS_EXIST' });
  });

  it('refuses someone without the right', async () => {
    const tenant = await desk.bed.newTenant();
    const editor = await desk.bed.person(tenant, { roles: ['editor'] });
    const scope = await desk.bed.as(tenant, editor, [contentPolicy]);
    await expect(desk.addStandard.run(scope)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('leaves the tenant next door alone', async () => {
    const [tenant, nextDoor] = [await desk.bed.newTenant(), await desk.bed.newTenant()];
    await desk.addStandard.run(await asAdmin(tenant));
    expect(await desk.publicColumns.all(nextDoor.siteId)).toEqual([]);
  });
});
