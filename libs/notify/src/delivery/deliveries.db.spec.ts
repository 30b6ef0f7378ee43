import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OutletAway } from '../channel/channel.js';
import { HttpSms } from '../channel/http-sms.js';
import { SmtpMail } from '../channel/smtp-mail.js';
import { aPostOffice, type PostOffice, returned, weekly } from '../notify.fixture.js';
import { SetPreference } from '../preference/set-preference.js';
import { DELIVER_QUEUE } from './delivery.repository.js';
import { DeliverMessage } from './deliver-message.js';
import { SendDailyDigests, SendWeeklyDigests } from './send-digests.js';

const NOWHERE = 'smtp://127.0.0.1:1';

describe('deliveries', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await aPostOffice();
  });
  afterAll(() => office.close());

  const reader = async (given: { mail?: string; sms?: string; cadence?: 'daily' | 'weekly' } = {}) => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    if (given.mail) await office.reach(person, 'mail', given.mail);
    if (given.sms) await office.reach(person, 'sms', given.sms);
    const scope = await office.as(person, town);
    const choose = (channel: 'mail' | 'sms', cadence: 'immediately' | 'daily' | 'weekly') =>
      office.get(SetPreference).run(scope, { topic: returned.key, channel, cadence });
    if (given.cadence) await choose('mail', given.cadence);
    if (given.sms) await choose('sms', 'immediately');
    return { town, person };
  };
  const sentTo = async (to: string, channel: 'mail' | 'sms' = 'mail') =>
    (await office.letters(channel)).filter((letter) => letter.to === to);
  const statesOf = (personId: string) =>
    office.bed.superuser<{ state: string }>('select state from notify_delivery where person_id = $1', [personId]);

  it('go out at once, with the address of the administration', async () => {
    const { town, person } = await reader({ mail: 'at-once@qingxi.example', sms: '13900000001' });
    await office.tell(town, { to: [person.id], link: `/s/${town.siteId}/articles` });
    await office.work();
    const [mail] = await sentTo('at-once@qingxi.example');
    expect(mail).toMatchObject({ subject: '2 篇稿件被退回' });
    expect(mail?.text).toContain(`《防汛》被退回\n站点：`);
    expect(mail?.text).toContain(`查看：https://admin.yunling.example/s/${town.siteId}/articles`);
    expect(await sentTo('13900000001', 'sms')).toMatchObject([{ text: '2 篇稿件被退回。请登录平台查看。' }]);
    expect((await office.bed.activities(town)).slice(-2)).toMatchObject([
      { event: 'notify.messages-sent', payload: { channel: 'mail', count: 1 } },
      { event: 'notify.messages-sent', payload: { channel: 'sms', count: 1 } },
    ]);
  });

  it('are gathered to one letter a day, by topic', async () => {
    const { town, person } = await reader({ mail: 'daily@qingxi.example', cadence: 'daily' });
    await office.tell(town, { to: [person.id] });
    await office.tell(town, { to: [person.id], params: { title: '二', count: 1 } });
    await office.work();
    expect(await sentTo('daily@qingxi.example')).toEqual([]);
    await office.get(SendDailyDigests).tick(new Date());
    await office.get(SendDailyDigests).tick(new Date());
    const letters = await sentTo('daily@qingxi.example');
    expect(letters).toMatchObject([{ subject: '消息汇总：2 条' }]);
    expect(letters[0]?.text).toMatch(/稿件退回（2）\n《防汛》被退回[^]*《二》被退回/);
  });

  it('wait for their own digest', async () => {
    const { town, person } = await reader({ mail: 'weekly@qingxi.example' });
    await office.tell(town, { to: [person.id] }, weekly);
    await office.work();
    await office.get(SendDailyDigests).tick(new Date());
    expect(await statesOf(person.id)).toEqual([{ state: 'waiting' }]);
    await office.get(SendWeeklyDigests).tick(new Date());
    expect(await statesOf(person.id)).toEqual([{ state: 'sent' }]);
  });

  it('that were lost after every retry come with the next digest', async () => {
    const { town, person } = await reader({ mail: 'lost@qingxi.example' });
    await office.tell(town, { to: [person.id] });
    await office.work();
    await office.bed.superuser(
      `update notify_delivery set state = 'waiting', ended_at = null, created_at = now() - interval '13 hours' where person_id = $1`,
      [person.id],
    );
    await office.get(SendDailyDigests).tick(new Date());
    expect((await sentTo('lost@qingxi.example')).at(-1)).toMatchObject({ subject: '消息汇总：1 条' });
  });

  it('to nobody any more are dropped', async () => {
    const { town, person } = await reader({ mail: 'left@qingxi.example', cadence: 'daily' });
    await office.tell(town, { to: [person.id] });
    await office.work();
    await office.bed.superuser('update auth_person set disabled_at = now() where id = $1', [person.id]);
    await office.get(SendDailyDigests).tick(new Date());
    expect(await statesOf(person.id)).toEqual([{ state: 'dropped' }]);
    expect(await sentTo('left@qingxi.example')).toEqual([]);
  });
});

describe('deliveries while an outlet is away', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await aPostOffice({
      mail: new SmtpMail(NOWHERE, 'no-reply@yunling.example'),
      sms: new HttpSms({ url: 'http://127.0.0.1:1/', secret: 's' }),
    });
  });
  afterAll(() => office.close());

  it('stay, and fail so that they are tried again', async () => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    await office.reach(person, 'mail', 'away@qingxi.example');
    await office.tell(town, { to: [person.id] });
    await expect(office.work()).rejects.toBeInstanceOf(OutletAway);
    await office.bed.superuser(`update notify_delivery set cadence = 'daily' where person_id = $1`, [person.id]);
    await expect(office.get(SendDailyDigests).tick(new Date())).rejects.toBeInstanceOf(OutletAway);
    expect(await office.bed.superuser('select state from notify_delivery')).toEqual([{ state: 'waiting' }]);
  });

  it('of another day are sent once: what has ended is left alone', async () => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    await office.reach(person, 'mail', 'ended@qingxi.example');
    await office.tell(town, { to: [person.id] });
    await expect(office.work()).rejects.toBeInstanceOf(OutletAway);
    await office.bed.superuser(`update notify_delivery set state = 'sent', ended_at = now() where person_id = $1`, [
      person.id,
    ]);
    const [row] = await office.bed.superuser<{ id: string }>('select id from notify_delivery where person_id = $1', [
      person.id,
    ]);
    const job = { eventId: row!.id, tenantId: town.siteId, payload: { deliveryId: row!.id } };
    await expect(office.get(DeliverMessage).handle(job)).resolves.toBeUndefined();
    expect(await office.bed.takeJobs(DELIVER_QUEUE)).toEqual([]);
  });
});

describe('deliveries of a platform that writes English', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await aPostOffice({}, 'en');
  });
  afterAll(() => office.close());

  it('are English from the greeting to the foot', async () => {
    const town = await office.bed.newTenant();
    const person = await office.bed.person(town);
    await office.reach(person, 'mail', 'english@qingxi.example');
    await office.tell(town, { to: [person.id] });
    await office.tell(town, { to: [person.id], params: { title: 'two', count: 1 } }, weekly);
    await office.work();
    await office.get(SendWeeklyDigests).tick(new Date());
    const [one, digest] = await office.letters();
    expect(one).toMatchObject({ subject: '2 returned' });
    expect(one?.text).toMatch(/^Good day,\n\n“防汛” was returned\nSite: [^]*please do not reply/);
    expect(digest).toMatchObject({ subject: 'Messages: 1' });
    expect(digest?.text).toContain('Article returned (1)');
  });
});
