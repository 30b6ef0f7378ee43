import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../../../../api/api-error.js';
import { emptyFields, fieldsOf, type Fields } from '../fields.js';
import { draftKey, keepDraft, readDraft, type Draft, type DraftShelf, type SavePayload } from './draft.store.js';
import { EditingSession, type EditedArticle, type SessionPorts, type SessionStart } from './editing-session.js';

const article = (given: Partial<EditedArticle> = {}): EditedArticle => ({
  id: 'a1',
  version: 1,
  state: 'DRAFT',
  title: '秋季招生通知',
  body: '<p>原文</p>',
  kind: 'article',
  fields: [{ key: 'source', value: '县教育局', file: null }],
  column: { id: 'c1', name: '通知公告' },
  attachments: [],
  revision: 1,
  isLive: false,
  liveRevision: null,
  liveUrl: null,
  publishedAt: null,
  withdrawnAt: null,
  withdrawReason: null,
  archivedAt: null,
  plans: [],
  lapse: null,
  submittedAt: null,
  updatedAt: '2026-10-12T01:00:00Z',
  returnReason: null,
  returnedBy: null,
  createdBy: { id: 'p1', name: '何云舒', unitName: null },
  updatedBy: null,
  unit: null,
  steps: [],
  allowed: ['edit', 'submit'],
  ...given,
});

/** A server with one article, and a browser shelf. */
class World {
  server: EditedArticle | null = null;
  failure: ApiError | null = null;
  readonly sent: (SavePayload & { key: string })[] = [];
  readonly created: string[] = [];
  readonly dropped: string[] = [];
  private readonly entries = new Map<string, string>();
  private keys = 0;

  readonly shelf: DraftShelf = {
    getItem: (key) => this.entries.get(key) ?? null,
    setItem: (key, value) => void this.entries.set(key, value),
    removeItem: (key) => void this.entries.delete(key),
  };

  readonly ports: SessionPorts = {
    send: async (payload, key) => this.receive(payload, key),
    fetch: async () => this.server ?? article(),
    drop: (id) => void this.dropped.push(id),
    newKey: () => `key-${++this.keys}`,
    bodyKey: (html) => html,
    now: () => 1_000,
    shelf: this.shelf,
    draftKey: (id) => draftKey('p1', 's1', id ?? 'new.c1'),
    created: ({ id }) => void this.created.push(id),
  };

  open(start: Partial<SessionStart> = {}): EditingSession {
    return new EditingSession(this.ports, {
      article: null,
      fields: emptyFields('c1', 'article', { source: '县教育局' }),
      draft: null,
      kept: null,
      ...start,
    });
  }

  private async receive(payload: SavePayload, key: string): Promise<EditedArticle | null> {
    this.sent.push({ ...payload, key });
    if (this.failure) throw this.failure;
    if (payload.articleId && !payload.isAct) return null;
    this.server = article({
      version: (this.server?.version ?? 0) + 1,
      title: payload.fields.title,
      body: payload.fields.body,
    });
    return this.server;
  }
}

const draftOf = (fields: Fields, given: Partial<Draft> = {}): Draft => ({
  articleId: 'a1',
  version: 1,
  fields,
  base: fieldsOf(article()),
  keptAt: 500,
  unanswered: null,
  ...given,
});

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
    session.settle(session.view().fields);
    await session.saveNow();
    expect(world.sent.at(-1)).toMatchObject({ version: 5, fields: { title: '我的标题' }, isAct: true });
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
