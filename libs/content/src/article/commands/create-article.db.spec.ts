import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';

describe('create article', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  it('begins a draft in the column and tells once', async () => {
    const town = await aTown(desk);
    const article = await desk.create.run(await town.as('editor'), { columnId: town.column.id, title: '标题' });
    expect(article).toMatchObject({
      state: 'DRAFT',
      version: 1,
      writers: [town.people.editor.id],
      unitId: town.tenant.unitId,
    });
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.article-created');
  });

  it('answers a repeated attempt with the same article', async () => {
    const town = await aTown(desk);
    const scope = { ...(await town.as('editor')), idempotency: { key: 'attempt-1', digest: 'x' } };
    const first = await desk.create.run(scope, { columnId: town.column.id, title: '标题' });
    expect(await desk.create.run(scope, { columnId: town.column.id, title: '标题' })).toEqual(first);
  });

  it('refuses someone without the right', async () => {
    const town = await aTown(desk);
    const given = { columnId: town.column.id, title: '标题' };
    await expect(desk.create.run(await town.as('reviewer'), given)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('hides columns that the editor does not answer for', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf();
    const editor = await town.person('editor', other.id);
    const given = { columnId: town.column.id, title: '标题' };
    await expect(desk.create.run(await town.as(editor), given)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_NOT_FOUND',
    });
  });

  it('does not see the column of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const given = { columnId: nextDoor.column.id, title: '标题' };
    await expect(desk.create.run(await town.as('editor'), given)).rejects.toMatchObject({
      code: 'CONTENT.COLUMN_NOT_FOUND',
    });
  });
});
