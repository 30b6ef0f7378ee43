import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk, type Town } from '../content.fixture.js';
import { LeaveEditing } from './leave-editing.js';
import { NoteEditing, type NoteEditingGiven } from './note-editing.js';
import { PresenceRepository, SILENT_SECONDS } from './presence.repository.js';

describe('who edits', () => {
  let desk: Desk;
  let note: NoteEditing;
  let leave: LeaveEditing;
  beforeAll(async () => {
    desk = await aDesk();
    const presence = new PresenceRepository(desk.bed.db);
    note = new NoteEditing(desk.bed.db, desk.articles, presence);
    leave = new LeaveEditing(desk.bed.db, desk.articles, presence);
  });
  afterAll(() => desk.bed.close());

  type Person = Parameters<Town['as']>[0];
  const at = async (town: Town, who: Person, given: Partial<NoteEditingGiven> & { articleId: string }, later = 0) => {
    const scope = await town.as(who);
    const now = new Date(scope.now.getTime() + later * 1000);
    const window = { windowId: randomUUID(), device: 'computer', browser: 'chrome', ...given } as const;
    return note.run({ ...scope, now }, window);
  };

  it('is seen by the others at the same article, and costs no line of the journal', async () => {
    const town = await aTown(desk);
    const { id: articleId } = await town.article('DRAFT');
    const before = await desk.bed.activities(town.tenant);
    const first = await at(town, 'editor', { articleId, browser: 'edge' });
    const second = await at(town, await town.person('editor'), { articleId });
    expect(first.others).toEqual([]);
    expect(second.others).toMatchObject([{ personName: town.people.editor.name, browser: 'edge', tookOverAt: null }]);
    expect(await desk.bed.activities(town.tenant)).toEqual(before);
  });

  it('ends by itself when a window is silent, and at once when it says so', async () => {
    const town = await aTown(desk);
    const { id: articleId } = await town.article('DRAFT');
    const windowId = randomUUID();
    const colleague = await town.person('editor');
    await at(town, 'editor', { articleId, windowId });
    expect((await at(town, colleague, { articleId }, SILENT_SECONDS + 1)).others).toEqual([]);
    await at(town, 'editor', { articleId, windowId }, SILENT_SECONDS + 2);
    await leave.run(await town.as('editor'), { articleId, windowId });
    const { others } = await at(town, colleague, { articleId }, SILENT_SECONDS + 3);
    expect(others.map((one) => one.windowId)).not.toContain(windowId);
  });

  it('tells the others when somebody takes over', async () => {
    const town = await aTown(desk);
    const { id: articleId } = await town.article('DRAFT');
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const colleague = await town.person('editor');
    await at(town, 'editor', { articleId, windowId: mine });
    await at(town, colleague, { articleId, windowId: theirs, takesOver: true });
    await at(town, colleague, { articleId, windowId: theirs });
    const { others } = await at(town, 'editor', { articleId, windowId: mine });
    expect(others).toMatchObject([{ windowId: theirs, tookOverAt: expect.any(Date) }]);
  });

  it('does not let anybody speak for the window of another', async () => {
    const town = await aTown(desk);
    const { id: articleId } = await town.article('DRAFT');
    const windowId = randomUUID();
    const colleague = await town.person('editor');
    await at(town, 'editor', { articleId, windowId });
    await at(town, colleague, { articleId, windowId, takesOver: true });
    await leave.run(await town.as(colleague), { articleId, windowId });
    const { others } = await at(town, colleague, { articleId });
    expect(others).toMatchObject([{ windowId, personName: town.people.editor.name, tookOverAt: null }]);
  });

  it('is refused of someone without the right', async () => {
    const town = await aTown(desk);
    const { id: articleId } = await town.article('DRAFT');
    const forbidden = { code: 'AUTH.FORBIDDEN' };
    await expect(at(town, 'reviewer', { articleId })).rejects.toMatchObject(forbidden);
    const given = { articleId, windowId: randomUUID() };
    await expect(leave.run(await town.as('reviewer'), given)).rejects.toMatchObject(forbidden);
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const { id: articleId } = await nextDoor.article('DRAFT');
    const hidden = { code: 'CONTENT.ARTICLE_NOT_FOUND' };
    await expect(at(town, 'editor', { articleId })).rejects.toMatchObject(hidden);
    const given = { articleId, windowId: randomUUID() };
    await expect(leave.run(await town.as('editor'), given)).rejects.toMatchObject(hidden);
  });
});
