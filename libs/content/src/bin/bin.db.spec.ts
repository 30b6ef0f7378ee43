import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkQueries } from '@jiyue/workflow';
import type { Article } from '../article/article.js';
import { contentDomain } from '../content.domain.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import { BIN_DAYS } from './bin.js';

const DAY = 24 * 3600_000;
const TEXTS = `select (select body from content_revision where article_id = $1 limit 1) as body,
  (select fields::text from content_revision where article_id = $1 limit 1) as fields,
  (select count(*)::int from content_wording where article_id = $1) as wordings,
  (select count(*)::int from content_draft where article_id = $1) as drafts,
  (select count(*)::int from content_linked_article where article_id = $1) as links,
  (select count(*)::int from workflow_step where subject_id = $1) as steps`;

describe('the bin', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const bin = async (town: Town, article: Article, reason?: string) =>
    desk.bin.run(await town.as('editor'), { ...ref(article), reason });
  const back = async (town: Town, article: Article) => desk.retrieve.run(await town.as('editor'), ref(article));
  const ids = async (town: Town, filter = {}) =>
    (await desk.queries.articlesOf(await town.as('editor'), filter, { first: 20 })).nodes.map(({ id }) => id);
  // as if it lay there for so many days
  const aged = (article: Article, days: number) =>
    desk.bed.superuser(`update content_article set state_at = now() - make_interval(days => $2) where id = $1`, [
      article.id,
      days,
    ]);
  const textsOf = async ({ id }: Article) => (await desk.bed.superuser<Record<string, unknown>>(TEXTS, [id]))[0];

  it('takes a draft with its reason, and says so in the journal', async () => {
    const town = await aTown(desk);
    const binned = await bin(town, await town.article('DRAFT'), '写重了');
    expect(binned).toMatchObject({ state: 'BINNED', binnedFrom: 'DRAFT' });
    expect(binned.taken.at(-1)).toMatchObject({ event: 'bin', note: '写重了', by: town.people.editor.id });
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({ event: 'content.article-binned' });
  });

  it.each(['DRAFT', 'RETURNED', 'WITHDRAWN'] as const)(
    'gives back what was %s as it was, its text too',
    async (state) => {
      const town = await aTown(desk);
      const article = await town.article(state);
      const again = await back(town, await bin(town, article));
      expect(again).toMatchObject({ state, binnedFrom: null, title: article.title, publishedAt: article.publishedAt });
      expect(await textsOf(article)).toMatchObject({ body: '<p>全部合格。</p>' });
    },
  );

  it('stands in no list but its own, and is counted by itself', async () => {
    const town = await aTown(desk);
    const [kept, binned] = [await town.article('DRAFT'), await bin(town, await town.article('DRAFT'))];
    expect(await ids(town)).toEqual([kept.id]);
    expect(await ids(town, { text: '巡查' })).toEqual([kept.id]);
    expect(await ids(town, { state: ['BINNED'] })).toEqual([binned.id]);
    const counts = await desk.queries.countsOf(await town.as('editor'), {});
    expect(counts).toEqual(
      expect.arrayContaining([
        { state: 'BINNED', count: 1 },
        { state: 'DRAFT', count: 1 },
      ]),
    );
  });

  it('is nothing that waits for its writer, and no double of another title', async () => {
    const town = await aTown(desk);
    await bin(town, await town.article('DRAFT'));
    const work = new WorkQueries(desk.bed.db, desk.bed.scopes([]), [contentDomain]);
    const { nodes } = await work.page(await town.as('editor'), { place: 'desk' }, { first: 10 });
    expect(nodes.filter(({ subjectType }) => subjectType === 'Article')).toEqual([]);
    const other = await town.article('DRAFT');
    const keys = async () =>
      (await desk.checks.of(await town.as('editor'), { articleId: other.id })).map(({ key }) => key);
    expect(await keys()).not.toContain('titleTwice');
    await town.article('DRAFT');
    expect(await keys()).toContain('titleTwice');
  });

  it('takes nothing that is live or waits for somebody', async () => {
    const town = await aTown(desk);
    const wrong = { code: 'CONTENT.ARTICLE_WRONG_STATE' };
    await expect(bin(town, await town.article('IN_REVIEW'))).rejects.toMatchObject(wrong);
    const live = await town.article('PUBLISHED');
    await expect(bin(town, live)).rejects.toMatchObject(wrong);
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(live), title: '更正' });
    await expect(bin(town, edited)).rejects.toMatchObject(wrong);
  });

  it('lets nothing be done to what lies in it', async () => {
    const town = await aTown(desk);
    const binned = await bin(town, await town.article('DRAFT'));
    const wrong = { code: 'CONTENT.ARTICLE_WRONG_STATE' };
    const edit = desk.edit.run(await town.as('editor'), { ...ref(binned), title: '更正' });
    await expect(edit).rejects.toMatchObject(wrong);
    await expect(desk.submit.run(await town.as('editor'), ref(binned))).rejects.toMatchObject(wrong);
    await expect(back(town, await town.article('DRAFT'))).rejects.toMatchObject(wrong);
  });

  it('is for those who may edit, and refuses an older version', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const forbidden = { code: 'AUTH.FORBIDDEN' };
    await expect(desk.bin.run(await town.as('reviewer'), ref(article))).rejects.toMatchObject(forbidden);
    const binned = await bin(town, article);
    await expect(desk.retrieve.run(await town.as('publisher'), ref(binned))).rejects.toMatchObject(forbidden);
    await expect(back(town, article)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_STALE' });
  });

  it('does not see the article of the tenant next door', async () => {
    const [town, next] = [await aTown(desk), await aTown(desk)];
    const article = await town.article('DRAFT');
    await expect(bin(next, article)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
    const binned = await bin(town, article);
    await expect(back(next, binned)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });

  it('is left to where it stood alone, in the database as well', async () => {
    const town = await aTown(desk);
    const { id } = await bin(town, await town.article('RETURNED'));
    const elsewhere = desk.bed.superuser(
      `update content_article set state = 'DRAFT', binned_from = null where id = $1`,
      [id],
    );
    await expect(elsewhere).rejects.toMatchObject({ code: '23514' });
  });

  it('empties for good what was never public after thirty days; the row and its steps stay', async () => {
    const town = await aTown(desk);
    const other = await town.article('DRAFT');
    const draft = await town.article('DRAFT', { body: `<p><a href="/gzdt/${other.id}.html">巡查</a></p>` });
    const edited = await desk.edit.run(await town.as('editor'), { ...ref(draft), title: '更正' });
    const typed = { articleId: draft.id, baseVersion: edited.version, body: '<p>再改</p>' };
    await desk.saveDraft.run(await town.as('editor'), typed);
    const binned = await bin(town, edited);
    await aged(binned, BIN_DAYS);
    await desk.emptyBin.tick(new Date(Date.now() + 1000));
    expect(await textsOf(draft)).toMatchObject({ body: '', fields: '{}', wordings: 0, drafts: 0, links: 0 });
    const stub = await desk.queries.article(await town.as('editor'), draft.id);
    expect(stub).toMatchObject({ state: 'EMPTIED', title: '更正' });
    expect(stub.taken.map(({ event }) => event)).toEqual(['edit', 'bin', 'empty']);
    expect(await ids(town, { state: ['BINNED', 'EMPTIED'] })).toEqual([]);
    await expect(back(town, stub)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_WRONG_STATE' });
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({
      event: 'content.article-emptied',
      subject_id: draft.id,
    });
  });

  it('leaves alone what lies there for less, and what was public however long', async () => {
    const town = await aTown(desk);
    const [young, record] = [
      await bin(town, await town.article('DRAFT')),
      await bin(town, await town.article('WITHDRAWN')),
    ];
    await aged(young, BIN_DAYS - 1);
    await aged(record, 10 * BIN_DAYS);
    await desk.emptyBin.tick(new Date());
    expect((await ids(town, { state: ['BINNED'] })).sort()).toEqual([young.id, record.id].sort());
    expect(await textsOf(record)).toMatchObject({ body: '<p>全部合格。</p>' });
    const past = desk.bed.superuser(`update content_article set state = 'EMPTIED' where id = $1`, [record.id]);
    await expect(past).rejects.toMatchObject({ code: '23514' });
    await desk.emptyBin.tick(new Date(Date.now() + 2 * DAY));
    expect(await ids(town, { state: ['BINNED'] })).toEqual([record.id]);
  });

  it('lets no wording go of what was not emptied', async () => {
    const town = await aTown(desk);
    const draft = await town.article('DRAFT');
    await desk.edit.run(await town.as('editor'), { ...ref(draft), title: '更正' });
    const gone = desk.bed.db.write(await town.as('editor'), () =>
      desk.bed.db.manager.query('delete from content_wording where article_id = $1', [draft.id]),
    );
    await expect(gone).rejects.toMatchObject({ code: '23514' });
  });
});
