import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';
import { DraftQueries } from '../../draft/draft.queries.js';

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

  it('keeps what cannot be its text yet as what the writer is typing, and stops at nothing', async () => {
    const town = await aTown(desk);
    const [title, summary] = ['题'.repeat(210), '摘'.repeat(3_000)];
    const given = { columnId: town.column.id, title, fields: { summary }, body: '<p>正文</p>' };
    const article = await desk.create.run(await town.as('editor'), given);
    expect(article).toMatchObject({ title: '题'.repeat(200), fields: {} });
    const drafts = new DraftQueries(desk.bed.db, desk.drafts, desk.queries);
    const open = await drafts.open(await town.as('editor'), article.id);
    expect(open).toMatchObject({ title, fields: { summary }, body: '<p>正文</p>', baseVersion: 1 });
  });

  it('takes a real title of 64 characters, and one of 200', async () => {
    const town = await aTown(desk);
    const given = { columnId: town.column.id, title: '关'.repeat(200) };
    expect(await desk.create.run(await town.as('editor'), given)).toMatchObject({ title: given.title });
  });

  it('takes a text of half a million characters', async () => {
    const town = await aTown(desk);
    const body = `<p>${'规划纲要全文'.repeat(20)}</p>`.repeat(4_200);
    const article = await desk.create.run(await town.as('editor'), { columnId: town.column.id, title: '规划', body });
    expect(await desk.bed.db.read(await town.as('editor'), () => desk.articles.bodyOf(article.id, 1))).toBe(body);
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
