import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Article } from '../article/article.js';
import { aDesk, aTown, type Desk, ref, type Town } from '../content.fixture.js';
import type { SeenFinding } from './ignored.rules.js';

const TYPO = '<p>再接再励，抓好落实。</p>';
const PRIVATE = '<p>张三，证号430101199003077533。</p>';

describe('a finding that is ignored', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.bed.close());

  const first = async (
    town: Town,
    article: Article,
    person: 'editor' | 'reviewer' = 'editor',
  ): Promise<SeenFinding> => {
    const [finding] = await desk.checks.of(await town.as(person), { articleId: article.id });
    if (!finding) throw new Error('nothing was found');
    return finding;
  };
  const ignoring = async (town: Town, article: Article, person: 'editor' | 'reviewer' = 'editor') => {
    const { fingerprint } = await first(town, article);
    const given = { articleId: article.id, fingerprint, reason: '引文，原文如此' };
    return desk.ignore.run(await town.as(person), given);
  };

  it('stays in the list with the reason and the name, for the reviewer to see', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: TYPO });
    await ignoring(town, article);
    const { ignoredByName } = (await first(town, article, 'reviewer')).ignored ?? {};
    expect(ignoredByName).toBe(town.people.editor.name);
    expect((await first(town, article, 'reviewer')).ignored).toMatchObject({
      ...{ key: 'typo', quote: '再接再励', reason: '引文，原文如此', action: 'WARN' },
    });
    expect((await desk.bed.activities(town.tenant)).at(-1)).toMatchObject({
      ...{ event: 'content.finding-ignored', subject_id: article.id, payload: { articleId: article.id, key: 'typo' } },
    });
  });

  it('comes back as soon as its sentence changes, and not when another does', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: TYPO });
    await ignoring(town, article);
    const typed = async (body: string) =>
      (await desk.checks.of(await town.as('editor'), { articleId: article.id, body })).map(
        ({ ignored }) => ignored !== null,
      );
    expect(await typed(`<p>另外一句。</p>${TYPO}`)).toEqual([true]);
    expect(await typed('<p>再接再励，抓好整改。</p>')).toEqual([false]);
  });

  it('is looked for in what the person is typing too', async () => {
    const town = await aTown(desk);
    const [editor, article] = [await town.as('editor'), await town.article('DRAFT')];
    const draft = { articleId: article.id, baseVersion: article.version, title: '通知', body: TYPO };
    const [finding] = await desk.checks.of(editor, { ...draft });
    await desk.saveDraft.run(editor, draft);
    const given = { articleId: article.id, fingerprint: finding?.fingerprint ?? '', reason: '引文' };
    expect(await desk.ignore.run(editor, given)).toMatchObject({ key: 'typo' });
  });

  it('is none that the text does not hold', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT');
    const given = { articleId: article.id, fingerprint: '0'.repeat(32), reason: '引文' };
    await expect(desk.ignore.run(await town.as('editor'), given)).rejects.toMatchObject({
      code: 'CONTENT.FINDING_NOT_FOUND',
    });
  });

  it('is ignored once, and counts again when somebody says so', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: TYPO });
    const { fingerprint } = await ignoring(town, article);
    await expect(ignoring(town, article)).rejects.toMatchObject({ code: 'CONTENT.FINDING_IGNORED_ALREADY' });
    const again = async () => desk.unignore.run(await town.as('editor'), { articleId: article.id, fingerprint });
    await again();
    expect((await first(town, article)).ignored).toBeNull();
    expect((await desk.bed.activities(town.tenant)).at(-1)?.event).toBe('content.finding-unignored');
    await expect(again()).rejects.toMatchObject({ code: 'CONTENT.FINDING_NOT_IGNORED' });
  });

  it('is not left to the writer where it blocks: whoever may review overrules, and the text goes on', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: PRIVATE });
    expect(await first(town, article)).toMatchObject({ action: 'BLOCK', mayIgnore: false });
    await expect(ignoring(town, article)).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    expect(await ignoring(town, article, 'reviewer')).toMatchObject({ quote: '430101********7533', action: 'BLOCK' });
    expect((await desk.submit.run(await town.as('editor'), ref(article))).state).toBe('IN_REVIEW');
  });

  it('is overruled by no reviewer in a text of their own, and undone by no writer', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: PRIVATE });
    const { fingerprint } = await ignoring(town, article, 'reviewer');
    await expect(
      desk.unignore.run(await town.as('editor'), { articleId: article.id, fingerprint }),
    ).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
    await desk.bed.superuser(
      `update content_article set writers = writers || '${town.people.reviewer.id}'::uuid where id = '${article.id}'`,
    );
    await expect(
      desk.unignore.run(await town.as('reviewer'), { articleId: article.id, fingerprint }),
    ).rejects.toMatchObject({ code: 'AUTH.FORBIDDEN' });
  });

  it('blocks again when it was ignored as advice and its class became stricter', async () => {
    const town = await aTown(desk);
    const article = await town.article('DRAFT', { body: PRIVATE });
    await ignoring(town, article, 'reviewer');
    await desk.bed.superuser(`update content_ignored_finding set action = 'WARN' where article_id = '${article.id}'`);
    await expect(desk.submit.run(await town.as('editor'), ref(article))).rejects.toMatchObject({
      code: 'CONTENT.ARTICLE_BLOCKED',
    });
    expect(await ignoring(town, article, 'reviewer')).toMatchObject({ action: 'BLOCK' });
  });

  it('is none of the tenant next door', async () => {
    const [town, nextDoor] = [await aTown(desk), await aTown(desk)];
    const article = await nextDoor.article('DRAFT', { body: TYPO });
    const { fingerprint } = await first(nextDoor, article);
    const given = { articleId: article.id, fingerprint, reason: '引文' };
    const stranger = await town.as('editor');
    await expect(desk.ignore.run(stranger, given)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
    await expect(desk.unignore.run(stranger, given)).rejects.toMatchObject({ code: 'CONTENT.ARTICLE_NOT_FOUND' });
  });
});
