import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import { MessageQueries } from '../message/message.queries.js';
import { alarm, aPostOffice, type PostOffice, weekly } from '../notify.fixture.js';
import { SetPreference } from '../preference/set-preference.js';
import { FollowEvents } from './follow-events.js';
import { Notify, TELL_QUEUE } from './notify.js';
import { TellPeople } from './tell-people.js';

let office: PostOffice;
beforeAll(async () => {
  office = await aPostOffice();
});
afterAll(() => office.close());

const list = async (...[person, home]: Parameters<PostOffice['as']>) =>
  office.get(MessageQueries).list(await office.as(person, home), { first: 20 });

describe('telling people', () => {
  it('reaches each at home, wherever it happened', async () => {
    const [town, city] = [await office.bed.newTenant(), await office.bed.newTenant()];
    const [here, there] = [await office.bed.person(town), await office.bed.person(city)];
    await office.tell(town, { to: [here.id, there.id], link: `/s/${town.siteId}/` });
    await office.work();
    expect((await list(here, town)).nodes).toMatchObject([{ subject: { zh: '2 篇稿件被退回' }, isRead: false }]);
    expect((await list(there, city)).nodes).toMatchObject([
      { siteId: town.siteId, body: { en: '“防汛” was returned' } },
    ]);
    expect(await office.bed.activities(city)).toMatchObject([
      { event: 'notify.people-told', payload: { topic: 'demo.article-returned', count: 1 } },
    ]);
  });

  it('happens with the command or not at all', async () => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    const scope = await office.as(person, town);
    const failing = office.bed.db.write(scope, async () => {
      await office.get(Notify).tell(scope, { topic: alarm, to: [person.id], about: { type: 'Site', id: town.siteId } });
      throw new Error('the command changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect(await office.bed.jobs(TELL_QUEUE)).toEqual([]);
  });

  it('happens once, however often the job runs', async () => {
    const town = await office.bed.newTenant();
    const [one, late] = [await office.bed.person(town), await office.bed.person(town)];
    await office.reach(one, 'mail', `${one.username}@qingxi.example`);
    await office.tell(town, { to: [one.id] });
    const [job] = await office.bed.takeJobs(TELL_QUEUE);
    const people = office.get(TellPeople);
    await Promise.all([people.handle(job!), people.handle(job!)]);
    await people.handle({ ...job!, payload: { ...job!.payload, to: [one.id, late.id] } });
    await office.work();
    await office.work();
    expect((await list(one, town)).totalCount).toBe(1);
    expect((await list(late, town)).totalCount).toBe(1);
    expect((await office.letters()).filter(({ to }) => to.startsWith(one.username))).toHaveLength(1);
  });

  it('leaves out who was shut out, who is unknown, and topics of other releases', async () => {
    const town = await office.bed.newTenant();
    const gone = await office.bed.person(town);
    await office.bed.superuser('update auth_person set disabled_at = now() where id = $1', [gone.id]);
    await office.tell(town, { to: [gone.id, newId()] });
    await office.tell(town, { to: [gone.id] }, { ...alarm, key: 'demo.forgotten' });
    await office.work();
    expect(await office.bed.superuser('select from notify_message where tenant_id = $1', [town.siteId])).toEqual([]);
  });

  it('keeps to what each person wants, but for what is urgent', async () => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    const scope = await office.as(person, town);
    const never = { topic: 'demo.article-returned', channel: 'in-app', cadence: 'never' } as const;
    await office.get(SetPreference).run(scope, never);
    await office.tell(town, { to: [person.id] });
    await office.tell(town, { to: [person.id] }, alarm);
    await office.work();
    expect((await list(person, town)).nodes.map(({ topic }) => topic)).toEqual(['demo.alarm-raised']);
  });

  it('asks for no list where the topic has none', async () => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    await office.reach(person, 'mail', 'weekly@qingxi.example');
    await office.tell(town, { to: [person.id] }, weekly);
    await office.work();
    expect((await list(person, town)).totalCount).toBe(0);
    expect(await office.bed.superuser('select cadence from notify_delivery where person_id = $1', [person.id])).toEqual(
      [{ cadence: 'weekly' }],
    );
  });

  it('follows the events that a domain declares', async () => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    const fact = {
      eventId: newId(),
      tenantId: town.siteId,
      payload: { personId: person.id, grantId: newId(), role: 'editor' },
    };
    await office.get(FollowEvents).handle({ ...fact, event: 'auth.role-granted' });
    await office.get(FollowEvents).handle({ ...fact, event: 'auth.person-disabled' });
    expect((await list(person, town)).nodes).toMatchObject([
      { topic: 'auth.role-granted', subject: { zh: '您有新的岗位：部门编辑' }, link: `/s/${town.siteId}/` },
    ]);
  });
});
