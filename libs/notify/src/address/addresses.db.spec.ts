import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Scope } from '@jiyue/tenancy';
import { SmtpMail } from '../channel/smtp-mail.js';
import { aPostOffice, type PostOffice } from '../notify.fixture.js';
import { SettingsQueries } from '../settings/settings.queries.js';
import { ConfirmAddress } from './confirm-address.js';
import { CODE_QUEUE, EnterAddress } from './enter-address.js';
import { RemoveAddress } from './remove-address.js';
import { SendCode } from './send-code.js';

let office: PostOffice;
beforeAll(async () => {
  office = await aPostOffice();
});
afterAll(() => office.close());

const MAIL = { channel: 'mail', address: 'yun.shu@qingxi.gov.cn' } as const;
const somebody = async (policies?: Parameters<PostOffice['as']>[2]): Promise<Scope> => {
  const town = await office.bed.newTenant();
  return office.as(await office.bed.person(town), town, policies);
};
const codeTo = async (to: string, channel: 'mail' | 'sms' = 'mail'): Promise<string> => {
  await office.work();
  const letter = (await office.letters(channel)).filter((one) => one.to === to).at(-1);
  return /\d{6}/.exec(letter?.text ?? '')?.[0] ?? 'none';
};
const enter = (scope: Scope, given: { channel: 'mail' | 'sms'; address: string }) =>
  office.get(EnterAddress).run(scope, given);
const confirm = (scope: Scope, code: string, channel: 'mail' | 'sms' = 'mail') =>
  office.get(ConfirmAddress).run(scope, { channel, code });
const addressOf = async (scope: Scope) => (await office.get(SettingsQueries).own(scope)).addresses[0];
const wait = (scope: Scope) =>
  office.bed.superuser(`update notify_address set entered_at = now() - interval '2 minutes' where person_id = $1`, [
    scope.actor.userId,
  ]);
const twin = async (act: (scope: Scope) => Promise<unknown>) =>
  expect(act(await somebody([]))).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });

describe('enter address', () => {
  it('takes it down, and it counts once its code has come back', async () => {
    const scope = await somebody();
    await enter(scope, MAIL);
    expect(await addressOf(scope)).toEqual({ channel: 'mail', address: null, pending: MAIL.address });
    await confirm(scope, await codeTo(MAIL.address));
    expect(await addressOf(scope)).toEqual({ channel: 'mail', address: MAIL.address, pending: null });
    const activities = await office.bed.activities({ siteId: scope.tenantId } as never);
    expect(activities.map(({ event }) => event)).toEqual([
      'notify.address-entered',
      'notify.code-sent',
      'notify.address-confirmed',
    ]);
  });

  it('sends a code to a phone too', async () => {
    const scope = await somebody();
    await enter(scope, { channel: 'sms', address: '13912345678' });
    await expect(confirm(scope, await codeTo('13912345678', 'sms'), 'sms')).resolves.toBeUndefined();
  });

  it('refuses what is no address, and a second one within a minute', async () => {
    const scope = await somebody();
    await expect(enter(scope, { channel: 'sms', address: '110' })).rejects.toMatchObject({
      code: 'PLATFORM.INVALID_INPUT',
    });
    await enter(scope, MAIL);
    await expect(enter(scope, MAIL)).rejects.toMatchObject({ code: 'NOTIFY.CODE_TOO_SOON' });
  });

  it('refuses someone without the right', () => twin((scope) => enter(scope, MAIL)));

  it('leaves the address of the tenant next door alone', async () => {
    const [one, other] = [await somebody(), await somebody()];
    await enter(one, MAIL);
    await enter(other, { channel: 'mail', address: 'other@qingxi.gov.cn' });
    expect(await addressOf(one)).toMatchObject({ pending: MAIL.address });
  });
});

describe('confirm address', () => {
  it('keeps the old address in use until the new one is confirmed', async () => {
    const scope = await somebody();
    await enter(scope, { channel: 'mail', address: 'old@qingxi.gov.cn' });
    await confirm(scope, await codeTo('old@qingxi.gov.cn'));
    await wait(scope);
    await enter(scope, { channel: 'mail', address: 'new@qingxi.gov.cn' });
    expect(await addressOf(scope)).toMatchObject({ address: 'old@qingxi.gov.cn', pending: 'new@qingxi.gov.cn' });
  });

  it('counts wrong codes, and five end the right one', async () => {
    const scope = await somebody();
    await enter(scope, { channel: 'mail', address: 'guess@qingxi.gov.cn' });
    const code = await codeTo('guess@qingxi.gov.cn');
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    for (const left of [4, 3, 2, 1, 0]) {
      await expect(confirm(scope, wrong)).rejects.toMatchObject({ code: 'NOTIFY.CODE_WRONG', params: { left } });
    }
    await expect(confirm(scope, code)).rejects.toMatchObject({ code: 'NOTIFY.CODE_EXPIRED' });
  });

  it('refuses a code of yesterday, and one for nothing', async () => {
    const scope = await somebody();
    await expect(confirm(scope, '000000')).rejects.toMatchObject({ code: 'NOTIFY.ADDRESS_NOT_FOUND' });
    await enter(scope, { channel: 'mail', address: 'late@qingxi.gov.cn' });
    const code = await codeTo('late@qingxi.gov.cn');
    await office.bed.superuser(`update notify_address set code_until = now() where person_id = $1`, [
      scope.actor.userId,
    ]);
    await expect(confirm(scope, code)).rejects.toMatchObject({ code: 'NOTIFY.CODE_EXPIRED' });
  });

  it('refuses someone without the right', () => twin((scope) => confirm(scope, '000000')));

  it('takes no code of the tenant next door', async () => {
    const [one, other] = [await somebody(), await somebody()];
    await enter(one, { channel: 'mail', address: 'one@qingxi.gov.cn' });
    const code = await codeTo('one@qingxi.gov.cn');
    await expect(confirm(other, code)).rejects.toMatchObject({ code: 'NOTIFY.ADDRESS_NOT_FOUND' });
  });
});

describe('remove address', () => {
  const remove = (scope: Scope) => office.get(RemoveAddress).run(scope, { channel: 'mail' });

  it('forgets it, and how soon another may be entered stays known', async () => {
    const scope = await somebody();
    await enter(scope, MAIL);
    await remove(scope);
    expect(await addressOf(scope)).toEqual({ channel: 'mail', address: null, pending: null });
    await expect(enter(scope, MAIL)).rejects.toMatchObject({ code: 'NOTIFY.CODE_TOO_SOON' });
  });

  it('refuses where none is', async () => {
    await expect(remove(await somebody())).rejects.toMatchObject({ code: 'NOTIFY.ADDRESS_NOT_FOUND' });
  });

  it('refuses someone without the right', () => twin(remove));

  it('leaves the address of the tenant next door alone', async () => {
    const [one, other] = [await somebody(), await somebody()];
    await enter(one, { channel: 'mail', address: 'stays@qingxi.gov.cn' });
    await expect(remove(other)).rejects.toMatchObject({ code: 'NOTIFY.ADDRESS_NOT_FOUND' });
    expect(await addressOf(one)).toMatchObject({ pending: 'stays@qingxi.gov.cn' });
  });
});

describe('what is personal', () => {
  it('stands in no journal, job or error', async () => {
    const failing = await aPostOffice({ mail: new SmtpMail('smtp://127.0.0.1:1', 'no-reply@yunling.example') });
    const town = await failing.bed.newTenant();
    const scope = await failing.as(await failing.bed.person(town), town);
    await failing.get(EnterAddress).run(scope, { channel: 'mail', address: 'secret.person@qingxi.gov.cn' });
    const queued = await failing.bed.takeJobs(CODE_QUEUE);
    const error = await failing
      .get(SendCode)
      .handle(queued[0]!)
      .catch((caught: Error) => `${caught.stack} ${JSON.stringify(caught)}`);
    const journal = await failing.bed.superuser('select * from journal_activity');
    await failing.close();
    expect(error).toContain('Outlet away: ESOCKET');
    expect([journal.length, queued.length]).toEqual([2, 1]);
    // six figures of their own are a code; within an id they are chance
    expect(JSON.stringify([journal, queued, error])).not.toMatch(
      /secret\.person|qingxi|(?<![\da-f-])\d{6}(?![\da-f-])/,
    );
  });
});
