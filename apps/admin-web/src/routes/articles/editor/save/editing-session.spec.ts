import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../../../../api/api-error.js';
import { emptyFields, fieldsOf } from '../fields.js';
import { draftKey, keepDraft, readDraft } from './draft.store.js';
import { article, draftOf, World } from './session.fixture.js';

describe('editing session', () => {
  let world: World;
  beforeEach(() => {
    jest.useFakeTimers();
    world = new World();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('creates the article once and keeps drafts of it from then on', async () => {
    const session = world.open();
    session.change({ title: '秋季招生通知' });
    await session.saveNow();
    session.change({ body: '<p>新</p>' });
    await session.saveNow();
    expect(world.sent.map(({ articleId, version }) => ({ articleId, version }))).toEqual([
      { articleId: null, version: 0 },
      { articleId: 'a1', version: 1 },
    ]);
    expect(world.created).toEqual(['a1']);
  });

  it('leaves no copy in the browser once the server has everything', async () => {
    const session = world.open();
    session.change({ title: '秋季招生通知' });
    expect(readDraft(world.shelf, draftKey('p1', 's1', 'new.c1'))).not.toBeNull();
    await session.saveNow();
    expect(readDraft(world.shelf, draftKey('p1', 's1', 'new.c1'))).toBeNull();
    expect(readDraft(world.shelf, draftKey('p1', 's1', 'a1'))).toBeNull();
  });

  it('shows the other wording on a stale version and saves on top of it once settled', async () => {
    const session = world.open({ article: article(), fields: fieldsOf(article()) });
    world.server = article({ version: 5, title: '对方的标题' });
    world.failure = new ApiError('CONTENT.ARTICLE_STALE');
    session.change({ title: '我的标题' });
    expect(await session.commit()).toBe(false);
    expect(session.view().conflict).toMatchObject({ base: { title: '秋季招生通知' }, theirs: { title: '对方的标题' } });
    world.failure = null;
    await session.settle(session.view().fields);
    await session.saveNow();
    expect(world.sent.at(-1)).toMatchObject({ version: 5, fields: { title: '我的标题' }, isAct: true });
    expect(world.keptApart).toEqual([]);
  });

  const inConflict = async () => {
    const session = world.open({ article: article(), fields: fieldsOf(article()) });
    world.server = article({ version: 5, title: '对方的标题' });
    world.failure = new ApiError('CONTENT.ARTICLE_STALE');
    session.change({ title: '我的标题', body: '<p>我的正文</p>' });
    await session.commit();
    world.failure = null;
    return session;
  };

  it('keeps what was not chosen before the choice becomes the text', async () => {
    const session = await inConflict();
    await session.settle({ ...session.view().fields, title: '对方的标题' });
    await session.saveNow();
    expect(world.keptApart.map(({ title }) => title)).toEqual(['我的标题']);
    expect(world.sent.at(-1)).toMatchObject({ version: 5, fields: { title: '对方的标题', body: '<p>我的正文</p>' } });
  });

  it('takes the other text whole without saving it again, and keeps the own one', async () => {
    const session = await inConflict();
    const sent = world.sent.length;
    await session.settle(fieldsOf(article({ version: 5, title: '对方的标题' })));
    expect(session.view()).toMatchObject({ fields: { title: '对方的标题' }, conflict: null, save: { phase: 'saved' } });
    expect(world.keptApart.map(({ title }) => title)).toEqual(['我的标题']);
    expect([world.sent.length, world.dropped]).toEqual([sent, ['a1']]);
  });

  it('settles nothing while the own text cannot be kept', async () => {
    const session = await inConflict();
    world.failure = new ApiError('CLIENT.NETWORK');
    expect(await session.settle(fieldsOf(article({ version: 5, title: '对方的标题' })))).toBe(false);
    expect(session.view()).toMatchObject({ fields: { title: '我的标题' }, refusal: { code: 'CLIENT.NETWORK' } });
    expect(session.view().conflict).not.toBeNull();
  });

  it('goes on with what another window left, unless something was typed here', () => {
    const kept = { fields: { ...fieldsOf(article()), title: '另一个窗口写的' }, savedAt: 7, baseVersion: 1 };
    const untouched = world.open({ article: article(), fields: fieldsOf(article()) });
    untouched.takeUp(kept);
    expect(untouched.view()).toMatchObject({
      fields: { title: '另一个窗口写的' },
      isDraft: true,
      restoredAt: 7,
      round: 1,
    });
    const typed = world.open({ article: article(), fields: fieldsOf(article()) });
    typed.change({ title: '这个窗口写的' });
    typed.takeUp(kept);
    expect(typed.view().fields.title).toBe('这个窗口写的');
  });

  it('restores what a crash left and saves it', async () => {
    const fields = { ...fieldsOf(article()), title: '没来得及保存' };
    const session = world.open({ article: article(), fields: fieldsOf(article()), draft: draftOf(fields) });
    expect(session.view()).toMatchObject({ fields: { title: '没来得及保存' }, restoredAt: 500 });
    await session.saveNow();
    expect(world.sent).toMatchObject([{ articleId: 'a1', version: 1, fields: { title: '没来得及保存' } }]);
  });

  it('repeats after a crash the request that had no answer, under its key', async () => {
    const fields = { ...emptyFields('c1', 'article'), title: '新稿' };
    const unanswered = { key: 'old', payload: { articleId: null, version: 0, fields, isAct: false } };
    world.open({ draft: draftOf(fields, { articleId: null, version: 0, unanswered }) });
    await jest.advanceTimersByTimeAsync(0);
    expect(world.sent[0]).toMatchObject({ key: 'old', articleId: null });
  });

  it('asks first when the article moved on while the copy lay in the browser', () => {
    const draft = draftOf({ ...fieldsOf(article()), title: '旧底稿上的改动' });
    const session = world.open({ article: article({ version: 4 }), fields: fieldsOf(article()), draft });
    expect(session.view()).toMatchObject({ save: { trouble: 'stale' }, conflict: { theirs: { version: 4 } } });
  });

  it('can drop the restored text for the one on the server', () => {
    keepDraft(world.shelf, draftKey('p1', 's1', 'a1'), draftOf(fieldsOf(article())));
    const draft = draftOf({ ...fieldsOf(article()), title: '不要了' });
    const session = world.open({ article: article(), fields: fieldsOf(article()), draft });
    session.adopt(article());
    expect(session.view()).toMatchObject({
      fields: { title: '秋季招生通知' },
      restoredAt: null,
      save: { phase: 'saved' },
    });
    expect(readDraft(world.shelf, draftKey('p1', 's1', 'a1'))).toBeNull();
  });

  it('keeps writing while the login is lost and saves when it is back', async () => {
    const session = world.open({ article: article(), fields: fieldsOf(article()) });
    world.failure = new ApiError('AUTH.UNAUTHENTICATED');
    session.change({ title: '登录失效时写的' });
    expect(await session.saveNow()).toBe(false);
    world.failure = null;
    session.back();
    expect(await session.saveNow()).toBe(true);
  });

  it('says that this is the text only when the person does', async () => {
    const session = world.open({ article: article(), fields: fieldsOf(article()) });
    session.change({ title: '写到一半' });
    await session.saveNow();
    expect(session.view()).toMatchObject({ isDraft: true, article: { version: 1 }, save: { phase: 'saved' } });
    expect(await session.commit()).toBe(true);
    expect(session.view()).toMatchObject({ isDraft: false, restoredAt: null });
    expect(world.sent.map(({ isAct }) => isAct)).toEqual([false, true]);
  });

  it('says nothing twice', async () => {
    const session = world.open({ article: article(), fields: fieldsOf(article()) });
    expect(await session.commit()).toBe(true);
    expect(world.sent).toEqual([]);
  });

  it('offers the draft that the server kept, and drops it there when the person does not want it', () => {
    const kept = { fields: { ...fieldsOf(article()), title: '写到一半' }, savedAt: 700, baseVersion: 1 };
    const session = world.open({ article: article(), fields: fieldsOf(article()), kept });
    expect(session.view()).toMatchObject({ fields: { title: '写到一半' }, isDraft: true, restoredAt: 700 });
    session.adopt(article());
    expect(session.view()).toMatchObject({ fields: { title: '秋季招生通知' }, isDraft: false });
    expect(world.dropped).toEqual(['a1']);
  });

  it('shows both wordings when somebody saved after the draft was begun', () => {
    const kept = { fields: { ...fieldsOf(article()), title: '写到一半' }, savedAt: 700, baseVersion: 1 };
    const theirs = article({ version: 3, title: '对方的标题' });
    const session = world.open({ article: theirs, fields: fieldsOf(theirs), kept });
    expect(session.view()).toMatchObject({
      fields: { title: '写到一半' },
      conflict: { theirs: { title: '对方的标题' } },
    });
  });
});
