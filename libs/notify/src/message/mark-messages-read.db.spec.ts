import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonCard } from '@jiyue/auth';
import type { TestTenant } from '@jiyue/testing';
import { alarm, aPostOffice, type PostOffice, returned } from '../notify.fixture.js';
import { MarkMessagesRead } from './mark-messages-read.js';
import { MessageQueries } from './message.queries.js';

let office: PostOffice;
beforeAll(async () => {
  office = await aPostOffice();
});
afterAll(() => office.close());

const reader = async (count: number, topic = returned): Promise<{ town: TestTenant; person: PersonCard }> => {
  const town = await office.bed.newTenant();
  const person = await office.bed.person(town, { roles: ['editor'] });
  for (let n = 0; n < count; n += 1) await office.tell(town, { to: [person.id] }, topic);
  await office.work();
  return { town, person };
};
const own = async (...[person, home]: Parameters<PostOffice['as']>) =>
  (await office.get(MessageQueries).list(await office.as(person, home), { first: 20 })).nodes;

describe('mark messages read', () => {
  it('marks those named, then all there are', async () => {
    const { town, person } = await reader(3);
    const scope = await office.as(person, town);
    const [newest] = await own(person, town);
    await office.get(MarkMessagesRead).run(scope, { ids: [newest!.id] });
    expect((await own(person, town)).map(({ isRead }) => isRead)).toEqual([true, false, false]);
    await office.get(MarkMessagesRead).run(scope, {});
    expect(await office.get(MessageQueries).unread(scope)).toBe(0);
    expect((await office.bed.activities(town)).at(-1)).toMatchObject({ event: 'notify.people-told' });
  });

  it('changes nothing about a message that is read already', async () => {
    const { town, person } = await reader(1);
    const scope = await office.as(person, town);
    const ids = (await own(person, town)).map(({ id }) => id);
    const readAt = () => office.bed.superuser('select read_at from notify_message where id = $1', ids);
    await office.get(MarkMessagesRead).run(scope, { ids });
    const before = await readAt();
    await office.get(MarkMessagesRead).run(scope, { ids });
    expect(await readAt()).toEqual(before);
  });

  it('refuses someone without the right', async () => {
    const { town, person } = await reader(1);
    const scope = await office.as(person, town, []);
    await expect(office.get(MarkMessagesRead).run(scope, {})).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('does not see the messages of the colleague or of the tenant next door', async () => {
    const [mine, theirs] = [await reader(1), await reader(1)];
    const colleague = await office.bed.person(mine.town);
    const [message] = await own(mine.person, mine.town);
    const [foreign] = await own(theirs.person, theirs.town);
    const as = await office.as(colleague, mine.town);
    const read = office.get(MarkMessagesRead);
    await expect(read.run(as, { ids: [message!.id] })).rejects.toMatchObject({ code: 'NOTIFY.MESSAGE_NOT_FOUND' });
    await expect(read.run(as, { ids: [foreign!.id] })).rejects.toMatchObject({ code: 'NOTIFY.MESSAGE_NOT_FOUND' });
    expect((await own(mine.person, mine.town)).map(({ isRead }) => isRead)).toEqual([false]);
  });
});

describe('the list of messages', () => {
  it('comes in pages, newest first, each once', async () => {
    const { town, person } = await reader(5);
    const [queries, scope] = [office.get(MessageQueries), await office.as(person, town)];
    const first = await queries.list(scope, { first: 2 });
    const second = await queries.list(scope, { first: 2, after: first.endCursor });
    const last = await queries.list(scope, { first: 2, after: second.endCursor });
    const ids = [first, second, last].flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect([ids.length, first.totalCount, last.endCursor]).toEqual([5, 5, null]);
  });

  it('can be narrowed to a topic and to what is unread', async () => {
    const { town, person } = await reader(2);
    await office.tell(town, { to: [person.id] }, alarm);
    await office.work();
    const [queries, scope] = [office.get(MessageQueries), await office.as(person, town)];
    const raised = await queries.list(scope, { first: 9, filter: { topic: alarm.key } });
    await office.get(MarkMessagesRead).run(scope, { ids: raised.nodes.map(({ id }) => id) });
    expect(raised.totalCount).toBe(1);
    expect((await queries.list(scope, { first: 9, filter: { unreadOnly: true } })).totalCount).toBe(2);
    expect((await queries.list(scope, { first: 9, filter: { topic: 'demo.unheard' } })).totalCount).toBe(0);
  });

  it('is the same whichever site its reader looks at', async () => {
    const { town, person } = await reader(1);
    const elsewhere = await office.bed.newTenant();
    await office.bed.grant(elsewhere, person, 'editor');
    expect(await own(person, elsewhere)).toEqual(await own(person, town));
  });

  it('refuses a cursor of another list', async () => {
    const { town, person } = await reader(1);
    const after = Buffer.from('["x"]').toString('base64url');
    const asked = office.get(MessageQueries).list(await office.as(person, town), { first: 2, after });
    await expect(asked).rejects.toMatchObject({ code: 'TENANCY.BAD_CURSOR' });
  });
});
