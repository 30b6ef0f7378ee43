import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPostOffice, type PostOffice, weekly } from '../notify.fixture.js';
import { ForgetMessages } from './forget-messages.js';
import { MessageQueries } from './message.queries.js';
import { TELL_QUEUE } from '../tell/notify.js';
import { TellPeople } from '../tell/tell-people.js';

describe('messages that have grown old', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await aPostOffice();
  });
  afterAll(() => office.close());

  const age = async (siteId: string, days: number) => {
    for (const table of ['notify_message', 'notify_delivery']) {
      const sql = `update ${table} set created_at = now() - make_interval(days => $2) where tenant_id = $1`;
      await office.bed.superuser(sql, [siteId, days]);
    }
  };
  /** Somebody who was told so many days ago. */
  const told = async (days: number, topic?: typeof weekly) => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    await office.reach(person, 'mail', `${person.username}@qingxi.example`);
    await office.tell(town, { to: [person.id], link: `/s/${town.siteId}/articles` }, topic);
    await office.work();
    await age(town.siteId, days);
    return { town, person, scope: await office.as(person, town) };
  };
  const rowsOf = (personId: string) =>
    office.bed.superuser('select in_app, params, link from notify_message where person_id = $1', [personId]);

  it('leave the list and say nothing any more, on every site, while younger ones stay', async () => {
    const [old, young] = [await told(91), await told(89)];
    await office.get(ForgetMessages).tick(new Date());
    expect((await office.get(MessageQueries).list(old.scope, { first: 10 })).totalCount).toBe(0);
    expect(await office.get(MessageQueries).unread(old.scope)).toBe(0);
    expect(await rowsOf(old.person.id)).toEqual([{ in_app: false, params: {}, link: null }]);
    expect((await office.get(MessageQueries).list(young.scope, { first: 10 })).totalCount).toBe(1);
  });

  it('are not told again when their event comes a second time', async () => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    await office.tell(town, { to: [person.id] });
    const [job] = await office.bed.takeJobs(TELL_QUEUE);
    await office.get(TellPeople).handle(job!);
    await age(town.siteId, 91);
    await office.get(ForgetMessages).tick(new Date());
    await office.get(TellPeople).handle(job!);
    expect(await rowsOf(person.id)).toMatchObject([{ in_app: false }]);
  });

  it('go out no more where they still waited for a letter', async () => {
    const { person } = await told(91, weekly);
    await office.get(ForgetMessages).tick(new Date());
    const sql = 'select state from notify_delivery where person_id = $1';
    expect(await office.bed.superuser(sql, [person.id])).toEqual([{ state: 'dropped' }]);
  });
});
