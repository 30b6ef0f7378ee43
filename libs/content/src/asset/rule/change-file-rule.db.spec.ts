import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, type Town } from '../../content.fixture.js';

describe('the rule of files', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const given = { version: 0, acceptsInspected: false, moreTypes: ['7z', 'ofd', 'ofd'] };
  const ruleOf = async (town: Town) => desk.bed.db.read(await town.as('admin'), () => desk.rules.get());

  it('is changed by the administrator of the site, and the trail says so', async () => {
    const town = await aTown(desk);
    const rule = await desk.changeFileRule.run(await town.as('admin'), given);
    expect(rule).toMatchObject({ version: 1, acceptsInspected: false, moreTypes: ['ofd', '7z'] });
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.file-rule-changed');
  });

  it('is changed by nobody who saw an older one', async () => {
    const town = await aTown(desk);
    await desk.changeFileRule.run(await town.as('admin'), given);
    await expect(desk.changeFileRule.run(await town.as('admin'), given)).rejects.toMatchObject({
      code: 'CONTENT.FILE_RULE_STALE',
      params: { version: 1 },
    });
  });

  it('takes no type that nobody knows', async () => {
    const town = await aTown(desk);
    const programs = { ...given, moreTypes: ['exe'] };
    await expect(desk.changeFileRule.run(await town.as('admin'), programs)).rejects.toMatchObject({
      code: 'CONTENT.FILE_TYPE_UNKNOWN',
    });
  });

  it('gives a site more room by the word of the platform alone', async () => {
    const town = await aTown(desk);
    const more = { ...given, quotaMegabytes: 99_999 };
    await expect(desk.changeFileRule.run(await town.as('admin'), more)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    const operator = await town.as(await town.person('operator'));
    expect(await desk.changeFileRule.run(operator, more)).toMatchObject({ quotaMegabytes: 99_999 });
  });

  it('is not changed by editors, and never on the site next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    await expect(desk.changeFileRule.run(await town.as('editor'), given)).rejects.toMatchObject({
      code: 'AUTH.FORBIDDEN',
    });
    await desk.changeFileRule.run(await town.as('admin'), given);
    expect(await ruleOf(nextDoor)).toMatchObject({ version: 0, acceptsInspected: true });
  });
});
