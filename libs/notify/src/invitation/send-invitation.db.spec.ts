import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authDomain, digestOfInvitation, ListedColumns, peopleDesk } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { LetterRefused } from '../channel/channel.js';
import { aPostOffice, type PostOffice } from '../notify.fixture.js';

let office: PostOffice;
let refusing: PostOffice;
beforeAll(async () => {
  office = await aPostOffice();
  refusing = await aPostOffice({ mail: { send: () => Promise.reject(new LetterRefused('550')) } });
});
afterAll(() => Promise.all([office.close(), refusing.close()]));

const policies = () => [authDomain.policy].flatMap((policy) => (policy ? [policy] : []));
const deskOf = ({ bed }: PostOffice) => peopleDesk(bed, new ListedColumns());

async function invite(at: PostOffice, address?: string) {
  const town = await at.bed.newTenant();
  const admin = await at.bed.person(town, { roles: ['site-admin'] });
  const username = `u${newId().slice(-12)}`;
  const given = { username, name: '马知秋', unitId: town.unitId, kind: 'staff' as const };
  const scope = await at.as(admin, town, policies());
  const { id } = await deskOf(at).invite.run(scope, address === undefined ? given : { ...given, address });
  await at.work();
  return { id, username, scope, town };
}

const linkIn = (text = '') => /https:\/\/admin\.yunling\.example\/auth\/invitation\/(\S{43})/.exec(text)?.[1];
const rowOf = (id: string) =>
  office.bed.superuser<{ whole: string; code_hash: Buffer | null }>(
    'select i::text as whole, i.code_hash from auth_invitation i where person_id = $1',
    [id],
  );
const letterTo = async (to: string, channel: 'mail' | 'sms' = 'mail') =>
  (await office.letters(channel)).filter((letter) => letter.to === to);

describe('an invitation', () => {
  it('goes by mail with a link whose code is kept as a hash only', async () => {
    const { id, username } = await invite(office, 'zhiqiu.ma@qingxi.gov.cn');
    const [letter] = await letterTo('zhiqiu.ma@qingxi.gov.cn');
    expect(letter?.text).toContain(`用户名 ${username}`);
    const code = linkIn(letter?.text) ?? '';
    const [row] = await rowOf(id);
    expect(row?.code_hash).toEqual(digestOfInvitation(code));
    expect(row?.whole).not.toContain(code);
    expect(JSON.stringify(await office.bed.superuser('select data from pgboss.job'))).not.toContain(code);
  });

  it('goes to a phone as a short message', async () => {
    await invite(office, '13987654321');
    const [message] = await letterTo('13987654321', 'sms');
    expect(linkIn(message?.text)).toMatch(/^\S{43}$/);
  });

  it('goes again with another link', async () => {
    const { id, scope } = await invite(office, 'again@qingxi.gov.cn');
    await office.bed.superuser(
      `update auth_invitation set asked_at = now() - interval '2 minutes' where person_id = $1`,
      [id],
    );
    await deskOf(office).inviteAgain.run(scope, { personId: id });
    await office.work();
    const letters = await letterTo('again@qingxi.gov.cn');
    expect(letters).toHaveLength(2);
    expect(linkIn(letters[0]?.text)).not.toBe(linkIn(letters[1]?.text));
  });

  it('is not sent once it was taken back, nor to whom the identity provider knows', async () => {
    const known = await invite(office);
    expect(await rowOf(known.id)).toEqual([]);
    const { id, scope } = await invite(office, 'back@qingxi.gov.cn');
    await office.bed.superuser(
      `update auth_invitation set asked_at = now() - interval '2 minutes' where person_id = $1`,
      [id],
    );
    await deskOf(office).inviteAgain.run(scope, { personId: id });
    await deskOf(office).revokeInvitation.run(scope, { personId: id });
    await office.work();
    expect(await letterTo('back@qingxi.gov.cn')).toHaveLength(1);
  });

  it('is said not to have arrived where the address takes no letters', async () => {
    const { id, scope } = await invite(refusing, 'gone@qingxi.gov.cn');
    expect(await deskOf(refusing).members.one(scope, id)).toMatchObject({ invitation: { state: 'REFUSED' } });
  });

  it('is told in the trail without address or code', async () => {
    const { town } = await invite(office, 'trail@qingxi.gov.cn');
    const activities = await office.bed.activities(town);
    expect(activities.map(({ event }) => event)).toContain('notify.invitation-sent');
    expect(JSON.stringify(activities)).not.toMatch(/trail@|auth\/invitation/);
  });
});
