import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import type { ChangeGiven } from './change.js';

describe('the note of a change', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const changesOf = async (town: Town, { id }: Article) => {
    const item = await desk.items.get(town.tenant.siteId, id);
    return item?.changes.map(({ summary }) => summary);
  };
  const edited = async (town: Town, article: Article) =>
    desk.edit.run(await town.as('editor'), { ...ref(article), body: `<p>更正${article.version}。</p>` });
  const corrected = async (town: Town, article: Article, change: ChangeGiven) =>
    town.passed(await edited(town, article), change);

  it('is shown to readers with each correction, newest first, and moves no publish time', async () => {
    const town = await aTown(desk);
    const first = await town.article('PUBLISHED');
    const second = await corrected(town, first, { note: '更正了合格数' });
    const third = await corrected(town, second, { note: '补充了附件' });
    expect(await changesOf(town, third)).toEqual(['补充了附件', '更正了合格数']);
    const item = await desk.items.get(town.tenant.siteId, first.id);
    expect(item?.publishedAt).toEqual(first.publishedAt);
    expect(item?.changes[0]?.at).toEqual(new Date(third.taken.at(-1)!.at));
  });

  it('is not shown before the correction is, and not at all for one that was discarded', async () => {
    const town = await aTown(desk);
    const draft = await edited(town, await town.article('PUBLISHED'));
    const sent = await desk.submit.run(await town.as('editor'), { ...ref(draft), change: { note: '更正' } });
    expect(sent).toMatchObject({ changeNote: '更正', isMinor: false });
    expect(await changesOf(town, sent)).toEqual([]);
    const recalled = await desk.recall.run(await town.as('editor'), ref(sent));
    const live = await desk.discard.run(await town.as('editor'), ref(recalled));
    expect(await changesOf(town, await corrected(town, live, { isMinor: true }))).toEqual([]);
  });

  it('is not needed of what readers do not have, nor said of what is minor', async () => {
    const town = await aTown(desk);
    const minor = await corrected(town, await town.article('PUBLISHED'), { isMinor: true });
    expect(minor).toMatchObject({ changeNote: null, isMinor: true });
    expect(await changesOf(town, minor)).toEqual([]);
    const withdrawn = await edited(town, await town.article('WITHDRAWN'));
    expect(await desk.submit.run(await town.as('editor'), ref(withdrawn))).toMatchObject({ state: 'IN_REVIEW' });
  });

  it('is part of what is judged, and asked for once', async () => {
    const town = await aTown(desk);
    const draft = await edited(town, await town.article('PUBLISHED'));
    const editor = await town.as('editor');
    await expect(desk.submit.run(editor, ref(draft))).rejects.toMatchObject({
      code: 'CONTENT.CHANGE_UNSAID',
      fields: [{ field: 'change.note', rule: 'isNotEmpty' }],
    });
    const sent = await desk.submit.run(editor, { ...ref(draft), change: { note: '更正' } });
    const back = await desk.sendBack.run(await town.as('reviewer'), { ...ref(sent), reason: '再改' });
    const again = await desk.submit.run(editor, ref(back));
    expect(again).toMatchObject({ changeNote: '更正' });
    const hashes = again.taken.filter(({ event }) => event === 'submit').map(({ hash }) => hash);
    const other = await desk.bed.db.read(editor, () => desk.articles.judged(again.id, 1));
    expect(hashes[0]).toBe(hashes[1]);
    expect(other.hash).not.toBe(hashes[0]);
  });

  it('begins anew with every revision', async () => {
    const town = await aTown(desk);
    const live = await corrected(town, await town.article('PUBLISHED'), { note: '更正' });
    const draft = await edited(town, live);
    expect(draft).toMatchObject({ revision: 3, changeNote: null, isMinor: false });
    await expect(desk.submit.run(await town.as('editor'), ref(draft))).rejects.toMatchObject({
      code: 'CONTENT.CHANGE_UNSAID',
    });
  });

  it('is said by nobody who may not submit, and of nothing that is under review', async () => {
    const town = await aTown(desk);
    const draft = await edited(town, await town.article('PUBLISHED'));
    const given = { ...ref(draft), change: { note: '更正' } };
    await expect(desk.submit.run(await town.as('reviewer'), given)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    const sent = await desk.submit.run(await town.as('editor'), given);
    await expect(
      desk.submit.run(await town.as('editor'), { ...ref(sent), change: { note: '另一句' } }),
    ).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_WRONG_STATE' });
  });

  it('does not reach an article of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const draft = await edited(nextDoor, await nextDoor.article('PUBLISHED'));
    await expect(
      desk.submit.run(await town.as('editor'), { ...ref(draft), change: { note: '更正' } }),
    ).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });
});
