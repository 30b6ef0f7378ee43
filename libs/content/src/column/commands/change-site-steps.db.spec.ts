import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StepRule } from '@jiyue/workflow';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';

const TWICE: readonly StepRule[] = [
  { key: 'first', role: 'reviewer' },
  { key: 'second', role: 'reviewer' },
];
const SECRET: readonly StepRule[] = [{ key: 'secrecy', role: 'secrecy' }];

describe('change the steps of the site', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('asks them of every column that says nothing itself, and tells the trail once', async () => {
    const town = await aTown(desk);
    expect(await desk.changeSiteSteps.run(await town.as('admin'), { version: 0, steps: TWICE })).toEqual({
      steps: TWICE,
      version: 1,
    });
    const sent = await town.article('IN_REVIEW');
    expect(sent).toMatchObject({ step: 'first' });
    const acts = (await desk.bed.activities(town.tenant)).filter(({ event }) => event.includes('site-steps'));
    expect(acts).toMatchObject([{ payload: { columns: 1 } }]);
  });

  it('takes what was approved back to the step that it lacks', async () => {
    const town = await aTown(desk);
    const article = await town.article('APPROVED');
    await desk.changeSiteSteps.run(await town.as('admin'), { version: 0, steps: SECRET });
    const again = await desk.bed.superuser('select state, step from content_article where id = $1', [article.id]);
    expect(again).toEqual([{ state: 'IN_REVIEW', step: 'secrecy' }]);
  });

  it('leaves columns with steps of their own alone, and goes back to one review', async () => {
    const town = await aTown(desk);
    const admin = await town.as('admin');
    await desk.changeColumn.run(admin, { columnId: town.column.id, version: 1, steps: SECRET });
    await desk.changeSiteSteps.run(admin, { version: 0, steps: TWICE });
    expect(await town.article('IN_REVIEW')).toMatchObject({ step: 'secrecy' });
    expect(await desk.changeSiteSteps.run(admin, { version: 1, steps: null })).toEqual({
      steps: [{ key: 'review', role: 'reviewer' }],
      version: 0,
    });
  });

  it('refuses a way that nobody can go, and says what is missing', async () => {
    const town = await aTown(desk);
    await desk.bed.superuser(`update auth_grant set ends_at = begins_at where role = 'secrecy' and tenant_id = $1`, [
      town.tenant.siteId,
    ]);
    await expect(desk.changeSiteSteps.run(await town.as('admin'), { version: 0, steps: SECRET })).rejects.toMatchObject(
      { code: 'CONTENT.COLUMN_UNMANNED', fields: [{ rule: 'CONTENT.NO_SECRECY_REVIEWER' }] },
    );
  });

  it('refuses what somebody else changed meanwhile', async () => {
    const town = await aTown(desk);
    const admin = await town.as('admin');
    await desk.changeSiteSteps.run(admin, { version: 0, steps: TWICE });
    await expect(desk.changeSiteSteps.run(admin, { version: 0, steps: SECRET })).rejects.toMatchObject({
      code: 'CONTENT.SITE_STEPS_STALE',
      params: { version: 1 },
    });
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    await expect(
      desk.changeSiteSteps.run(await town.as('publisher'), { version: 0, steps: TWICE }),
    ).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('does not touch the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    await desk.changeSiteSteps.run(await town.as('admin'), { version: 0, steps: TWICE });
    expect(await nextDoor.article('IN_REVIEW')).toMatchObject({ step: 'review' });
  });
});
