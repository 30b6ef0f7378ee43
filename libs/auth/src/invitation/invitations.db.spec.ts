import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import { type TestBed, testBed } from '@jiyue/testing';
import type { PersonCard } from '../ability/person-actor.js';
import { authDomain } from '../auth.domain.js';
import { authPolicy } from '../auth.policy.js';
import { peopleDesk } from '../people-desk.js';
import { ListedColumns } from '../responsibility/listed-columns.js';
import { Persons } from '../session/persons.js';
import { AcceptInvitation } from './commands/accept-invitation.js';
import { InvitationDoor } from './invitation-door.js';
import { digestOfInvitation, newInvitationCode } from './invitation.rules.js';

let bed: TestBed;
let desk: ReturnType<typeof peopleDesk>;
let door: InvitationDoor;

beforeAll(async () => {
  bed = await testBed({ domains: [authDomain] });
  desk = peopleDesk(bed, new ListedColumns());
  door = new InvitationDoor(bed.identity, new AcceptInvitation(bed.db, bed.journal));
});
afterAll(() => bed.close());

const code = (value: string) => expect.objectContaining({ code: value });
const login = (username = `at-idp-${newId()}`) => ({ username, subject: `subject-${newId()}` });

async function town() {
  const tenant = await bed.newTenant();
  const as = (person: PersonCard) => bed.as(tenant, person, [authPolicy]);
  return { tenant, as, scope: await as(await bed.person(tenant, { roles: ['site-admin'] })) };
}

async function invited(given: { scope: Scope; tenant: { unitId: string } }, address = 'ma.zhiqiu@qingxi.gov.cn') {
  const username = `u${newId().slice(-12)}`;
  const { unitId } = given.tenant;
  const { id } = await desk.invite.run(given.scope, { username, name: '马知秋', unitId, kind: 'staff', address });
  const link = newInvitationCode();
  await keep(id, link);
  return { id, username, digest: digestOfInvitation(link) ?? Buffer.alloc(0) };
}

/** What the letter that goes out leaves behind. */
const keep = (personId: string, link: string) =>
  bed.superuser('update auth_invitation set code_hash = $2 where person_id = $1', [personId, digestOfInvitation(link)]);
const pass = (personId: string, interval: string) =>
  bed.superuser(
    `update auth_invitation set asked_at = asked_at - $2::interval, expires_at = expires_at - $2::interval where person_id = $1`,
    [personId, interval],
  );
const shown = async (scope: Scope, id: string) => (await desk.members.one(scope, id)).invitation;

describe('an invitation', () => {
  it('is open for 72 hours, shown to whoever sent it, and its address is never shown whole', async () => {
    const here = await town();
    const { id } = await invited(here);
    const { expiresAt, ...rest } = (await shown(here.scope, id)) ?? {};
    expect(rest).toEqual({ state: 'OPEN', sentTo: 'm***@qingxi.gov.cn' });
    expect(Math.round((Number(expiresAt) - Date.now()) / 3_600_000)).toBe(72);
    await pass(id, '72 hours');
    expect(await shown(here.scope, id)).toMatchObject({ state: 'EXPIRED' });
  });
  it('is refused where the address is none', async () => {
    const here = await town();
    await expect(invited(here, '马知秋')).rejects.toMatchObject({
      fields: [{ field: 'address', rule: 'mailOrMobile' }],
    });
  });
});

describe('invite a person again', () => {
  it('sends another link, after which the one before leads nowhere, and tells once', async () => {
    const here = await town();
    const { id, digest } = await invited(here);
    await pass(id, '2 minutes');
    await desk.inviteAgain.run(here.scope, { personId: id, address: '13912345678' });
    expect(await door.invited(digest)).toBeNull();
    expect(await shown(here.scope, id)).toMatchObject({ state: 'OPEN', sentTo: '139****5678' });
    expect((await bed.activities(here.tenant)).map(({ event }) => event)).toEqual([
      'auth.person-invited',
      'auth.person-invited-again',
    ]);
  });
  it('goes to the address of before when none is named', async () => {
    const here = await town();
    const { id } = await invited(here);
    await pass(id, '80 hours');
    await desk.inviteAgain.run(here.scope, { personId: id });
    expect(await shown(here.scope, id)).toMatchObject({ state: 'OPEN', sentTo: 'm***@qingxi.gov.cn' });
  });
  it('refuses too soon, for whom came in already, and for whom is shut out', async () => {
    const here = await town();
    const { id, digest } = await invited(here);
    await expect(desk.inviteAgain.run(here.scope, { personId: id })).rejects.toEqual(code('AUTH.INVITATION_TOO_SOON'));
    await door.accept(login(), digest);
    await expect(desk.inviteAgain.run(here.scope, { personId: id })).rejects.toEqual(
      code('AUTH.PERSON_ALREADY_ACTIVE'),
    );
    await desk.disable.run(here.scope, { personId: id, reason: '已调离' });
    await expect(desk.inviteAgain.run(here.scope, { personId: id })).rejects.toEqual(
      code('AUTH.PERSON_ALREADY_DISABLED'),
    );
  });
  it('refuses somebody without the right', async () => {
    const here = await town();
    const { id } = await invited(here);
    const editor = await here.as(await bed.person(here.tenant, { roles: ['editor'] }));
    await expect(desk.inviteAgain.run(editor, { personId: id })).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('does not see the person next door', async () => {
    const [here, there] = [await town(), await town()];
    const { id } = await invited(there);
    await expect(desk.inviteAgain.run(here.scope, { personId: id })).rejects.toEqual(code('AUTH.PERSON_NOT_FOUND'));
  });
});

describe('revoke an invitation', () => {
  it('ends the link at once, and tells once', async () => {
    const here = await town();
    const { id, digest } = await invited(here);
    await desk.revokeInvitation.run(here.scope, { personId: id });
    expect(await door.accept(login(), digest)).toBe('invitation-over');
    expect(await shown(here.scope, id)).toMatchObject({ state: 'REVOKED', sentTo: null });
    expect((await bed.activities(here.tenant)).at(-1)).toMatchObject({
      event: 'auth.invitation-revoked',
      subject_id: id,
    });
  });
  it('refuses where there is none', async () => {
    const here = await town();
    const { id } = await invited(here);
    await desk.revokeInvitation.run(here.scope, { personId: id });
    await expect(desk.revokeInvitation.run(here.scope, { personId: id })).rejects.toEqual(
      code('AUTH.INVITATION_NOT_OPEN'),
    );
  });
  it('refuses somebody without the right', async () => {
    const here = await town();
    const { id } = await invited(here);
    const editor = await here.as(await bed.person(here.tenant, { roles: ['editor'] }));
    await expect(desk.revokeInvitation.run(editor, { personId: id })).rejects.toEqual(code('AUTH.FORBIDDEN'));
  });
  it('does not see the person next door', async () => {
    const [here, there] = [await town(), await town()];
    const { id } = await invited(there);
    await expect(desk.revokeInvitation.run(here.scope, { personId: id })).rejects.toEqual(
      code('AUTH.PERSON_NOT_FOUND'),
    );
  });
});

describe('accept an invitation', () => {
  it('binds who logged in to the person, under whatever name, and tells once', async () => {
    const here = await town();
    const { id, username, digest } = await invited(here);
    const theirs = login();
    expect(await door.accept(theirs, digest)).toEqual({ id, username, name: '马知秋' });
    expect(await new Persons(bed.identity).match(theirs)).toMatchObject({ id });
    expect(await desk.members.one(here.scope, id)).toMatchObject({ isActive: true, invitation: null });
    expect((await bed.activities(here.tenant)).at(-1)).toMatchObject({
      event: 'auth.invitation-accepted',
      subject_id: id,
    });
    expect(await bed.superuser('select address, code_hash from auth_invitation where person_id = $1', [id])).toEqual([
      { address: null, code_hash: null },
    ]);
  });
  it('is too late after 72 hours', async () => {
    const { id, digest } = await invited(await town());
    await pass(id, '72 hours');
    expect(await door.accept(login(), digest)).toBe('invitation-over');
  });
  it('works once, also for two at the same moment', async () => {
    const { digest } = await invited(await town());
    const outcomes = await Promise.all([door.accept(login(), digest), door.accept(login(), digest)]);
    expect(outcomes.filter((one) => one === 'invitation-over')).toHaveLength(1);
    expect(await door.accept(login(), digest)).toBe('invitation-over');
  });
  it('opens nobody else: the code of another site binds the person of that site only', async () => {
    const [here, there] = [await town(), await town()];
    const [mine, theirs] = [await invited(here), await invited(there)];
    expect(await door.accept(login(), theirs.digest)).toMatchObject({ id: theirs.id });
    expect(await desk.members.one(here.scope, mine.id)).toMatchObject({ isActive: false });
    expect((await bed.activities(here.tenant)).map(({ event }) => event)).toEqual(['auth.person-invited']);
  });
  it('refuses an identity that is somebody already, and leaves the link open', async () => {
    const here = await town();
    const [first, second] = [await invited(here), await invited(here)];
    const known = login();
    await door.accept(known, first.digest);
    expect(await door.accept(known, second.digest)).toBe('another-subject');
    expect(await door.accept(login(first.username), second.digest)).toMatchObject({ id: second.id });
  });
  it('does not take the name of a colleague who has not come in yet', async () => {
    const here = await town();
    const [first, second] = [await invited(here), await invited(here)];
    expect(await door.accept(login(first.username), second.digest)).toBe('another-subject');
  });
  it('refuses who was shut out meanwhile', async () => {
    const here = await town();
    const { id, digest } = await invited(here);
    await desk.disable.run(here.scope, { personId: id, reason: '已调离' });
    expect(await door.accept(login(), digest)).toBe('invitation-over');
  });
  it('is the only way in: the user name alone proves nothing about who was invited', async () => {
    const { username } = await invited(await town());
    expect(await new Persons(bed.identity).match(login(username))).toBe('uninvited');
  });
});
