import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JobData } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';
import { aDesk, aTown, type Desk } from '../../content.fixture.js';
import type { GivenArticle } from './given-article.js';

const row = (line: number, given: Partial<GivenArticle> = {}): GivenArticle => ({
  ...{ line, columnPath: 'gzdt', title: `标题${line}`, body: `正文${line}` },
  ...{ fields: [{ key: 'source', value: '某局' }], ...given },
});

describe('import articles', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  /** Begins the act and works it off; answers the lines of its report. */
  async function bring(scope: Scope, rows: readonly GivenArticle[]) {
    const act = await desk.importArticles.run(scope, rows);
    const jobs = (await desk.bed.jobs('compound-work')) as { data: JobData }[];
    const own = jobs.map(({ data }) => data).filter(({ payload }) => Reflect.get(payload, 'actId') === act.id);
    for (const job of own) await desk.compounds.runner.handle(job);
    const lines = 'select key, state, code, result_id as id from compound_item where act_id = $1 order by position';
    return desk.bed.superuser<{ key: string; state: string; code: string | null; id: string }>(lines, [act.id]);
  }

  it('makes drafts of whoever brings them, one activity each', async () => {
    const town = await aTown(desk);
    const editor = await town.as('editor');
    const lines = await bring(editor, [row(2), row(3, { body: '<p>一<script>alert(1)</script></p>' })]);
    expect(lines).toMatchObject([
      { key: '2　标题2', state: 'done' },
      { key: '3　标题3', state: 'done' },
    ]);
    const made = await desk.queries.article(editor, lines[1]?.id ?? '');
    expect(made).toMatchObject({
      state: 'DRAFT',
      title: '标题3',
      fields: { source: '某局' },
      createdBy: editor.actor.userId,
    });
    expect(await desk.bed.db.read(editor, () => desk.articles.bodyOf(made.id, 1))).toBe('<p>一</p>');
    const events = (await desk.bed.activities(town.tenant)).map(({ event }) => event).slice(-3);
    expect(events).toEqual(['compound.act-started', 'content.article-created', 'content.article-created']);
  });

  it('makes nothing twice, neither of the same file nor of two rows that say the same', async () => {
    const town = await aTown(desk);
    const editor = await town.as('editor');
    const rows = [row(2), row(3, { title: '标题2', body: '正文2' })];
    const states = async () => (await bring(editor, rows)).map(({ state }) => state);
    expect(await states()).toEqual(['done', 'skipped']);
    expect(await states()).toEqual(['skipped', 'skipped']);
    expect(await desk.importArticles.judge(editor, rows)).toEqual({ added: 0, same: 2, problems: [] });
  });

  it('says of every row what is wrong, and begins nothing', async () => {
    const town = await aTown(desk);
    await town.columnOf({ slug: 'lj', form: 'link', linkUrl: 'https://www.gov.cn/' });
    const editor = await town.as('editor');
    const rows = [
      row(2, { columnPath: 'none' }),
      row(3, { title: ' ' }),
      row(4, { kind: 'policy-document' }),
      row(5, { fields: [{ key: 'author', value: '甲'.repeat(101) }] }),
      row(6, { fields: [{ key: 'nothing', value: '1' }] }),
      row(7, { columnPath: 'lj' }),
      row(8),
    ];
    expect(await desk.importArticles.judge(editor, rows)).toEqual({
      ...{ added: 1, same: 0 },
      problems: [
        { row: 0, field: 'columnPath', rule: 'CONTENT.COLUMN_NOT_FOUND' },
        { row: 1, field: 'title', rule: 'CONTENT.IMPORTED_TITLE_LENGTH' },
        { row: 2, field: 'kind', rule: 'CONTENT.KIND_NOT_TAKEN' },
        { row: 3, field: 'author', rule: 'maxLength' },
        { row: 4, field: 'nothing', rule: 'isUnknown' },
        { row: 5, field: 'columnPath', rule: 'CONTENT.COLUMN_IS_LINK' },
      ],
    });
    await expect(desk.importArticles.run(editor, rows)).rejects.toMatchObject({
      code: 'CONTENT.IMPORTED_ROWS_INVALID',
    });
  });

  it('knows a field by its kind as well, and says in its row what belongs to another', async () => {
    const town = await aTown(desk, { kinds: ['policy-document'] });
    const of = (key: string) => ({ kind: null, fields: [{ key, value: '某局' }] });
    const rows = [row(2, of('policy-document/source')), row(3, of('article/author'))];
    expect((await desk.importArticles.judge(await town.as('editor'), rows)).problems).toEqual([
      { row: 1, field: 'article/author', rule: 'isUnknown' },
    ]);
  });

  it('asks again what its starter may when a row’s turn comes', async () => {
    const town = await aTown(desk);
    const act = await desk.importArticles.run(await town.as('editor'), [row(2)]);
    await desk.bed.superuser('update auth_grant set ends_at = begins_at where person_id = $1', [town.people.editor.id]);
    const jobs = (await desk.bed.jobs('compound-work')) as { data: JobData }[];
    const job = jobs.find(({ data }) => Reflect.get(data.payload, 'actId') === act.id);
    if (job) await desk.compounds.runner.handle(job.data);
    const [line] = await desk.bed.superuser('select state from compound_item where act_id = $1', [act.id]);
    expect(line).toEqual({ state: 'refused' });
  });

  it('refuses someone without the right, and a column beyond a limited one', async () => {
    const town = await aTown(desk);
    const other = await town.columnOf({ slug: 'yw' });
    const mine = await town.as(await town.person('editor', other.id));
    for (const [person, rule] of [
      [await town.as('publisher'), 'AUTH.FORBIDDEN'],
      [mine, 'CONTENT.COLUMN_NOT_FOUND'],
    ] as const) {
      const { problems } = await desk.importArticles.judge(person, [row(2)]);
      expect(problems).toEqual([{ row: 0, field: 'columnPath', rule }]);
      await expect(desk.importArticles.run(person, [row(2)])).rejects.toMatchObject({
        code: 'CONTENT.IMPORTED_ROWS_INVALID',
      });
    }
  });

  it('finds no column of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    await nextDoor.columnOf({ slug: 'theirs' });
    const { problems } = await desk.importArticles.judge(await town.as('editor'), [row(2, { columnPath: 'theirs' })]);
    expect(problems).toEqual([{ row: 0, field: 'columnPath', rule: 'CONTENT.COLUMN_NOT_FOUND' }]);
  });
});
