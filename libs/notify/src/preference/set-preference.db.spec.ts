import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alarm, aPostOffice, type PostOffice, returned } from '../notify.fixture.js';
import { SettingsQueries } from '../settings/settings.queries.js';
import { SetPreference } from './set-preference.js';

let office: PostOffice;
beforeAll(async () => {
  office = await aPostOffice();
});
afterAll(() => office.close());

const DAILY = { topic: returned.key, channel: 'mail', cadence: 'daily' } as const;

describe('set preference', () => {
  it('keeps how a topic comes on a channel', async () => {
    const town = await office.bed.newTenant();
    const scope = await office.as(await office.bed.person(town), town);
    await office.get(SetPreference).run(scope, DAILY);
    await office.get(SetPreference).run(scope, { ...DAILY, cadence: 'weekly' });
    const { topics } = await office.get(SettingsQueries).own(scope);
    expect(topics.find(({ topic }) => topic === returned.key)?.channels).toEqual([
      { channel: 'in-app', cadence: 'immediately', choices: ['immediately', 'never'] },
      { channel: 'mail', cadence: 'weekly', choices: ['immediately', 'daily', 'weekly', 'never'] },
      { channel: 'sms', cadence: 'never', choices: ['immediately', 'daily', 'weekly', 'never'] },
    ]);
    expect((await office.bed.activities(town)).at(-1)).toMatchObject({
      event: 'notify.preference-set',
      payload: { topic: returned.key, channel: 'mail', cadence: 'weekly' },
    });
  });

  it('refuses to silence what is urgent, and topics nobody knows', async () => {
    const town = await office.bed.newTenant();
    const scope = await office.as(await office.bed.person(town), town);
    const set = office.get(SetPreference);
    const silent = { topic: alarm.key, channel: 'in-app', cadence: 'never' } as const;
    await expect(set.run(scope, silent)).rejects.toMatchObject({ code: 'NOTIFY.CADENCE_NOT_OFFERED' });
    await expect(set.run(scope, { ...DAILY, topic: 'demo.unheard' })).rejects.toMatchObject({
      code: 'NOTIFY.TOPIC_UNKNOWN',
    });
  });

  it('refuses someone without the right', async () => {
    const town = await office.bed.newTenant();
    const scope = await office.as(await office.bed.person(town), town, []);
    await expect(office.get(SetPreference).run(scope, DAILY)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('stays with who chose it: neither the colleague nor the tenant next door sees it', async () => {
    const [town, nextDoor] = [await office.bed.newTenant(), await office.bed.newTenant()];
    const scope = await office.as(await office.bed.person(town), town);
    await office.get(SetPreference).run(scope, DAILY);
    const others = [
      [town, await office.bed.person(town)],
      [nextDoor, await office.bed.person(nextDoor)],
    ] as const;
    for (const [home, person] of others) {
      const { topics } = await office.get(SettingsQueries).own(await office.as(person, home));
      expect(topics.find(({ topic }) => topic === returned.key)?.channels[1]).toMatchObject({ cadence: 'immediately' });
    }
  });
});
