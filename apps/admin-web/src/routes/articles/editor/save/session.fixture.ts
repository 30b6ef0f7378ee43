import type { ApiError } from '../../../../api/api-error.js';
import { emptyFields, fieldsOf, type Fields } from '../fields.js';
import { draftKey, type Draft, type DraftShelf, type SavePayload } from './draft.store.js';
import { EditingSession, type EditedArticle, type SessionPorts, type SessionStart } from './editing-session.js';
import type { Sent } from './session.types.js';

/** An article as the server answers. */
export const article = (given: Partial<EditedArticle> = {}): EditedArticle => ({
  id: 'a1',
  version: 1,
  state: 'DRAFT',
  title: '秋季招生通知',
  body: '<p>原文</p>',
  kind: 'article',
  fields: [{ key: 'source', value: '县教育局', unitName: null, columnNames: [], assets: [] }],
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
  bin: null,
  plans: [],
  placement: null,
  changeNote: null,
  isMinor: false,
  lapse: null,
  submittedAt: null,
  stepDueAt: null,
  remindedAt: null,
  urgency: null,
  secrecyBefore: null,
  holder: null,
  forwardReason: null,
  consultations: [],
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
export class World {
  server: EditedArticle | null = null;
  failure: ApiError | null = null;
  readonly sent: (SavePayload & { key: string })[] = [];
  readonly created: string[] = [];
  readonly dropped: string[] = [];
  readonly keptApart: Fields[] = [];
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
    keepApart: async (_id, _version, fields) => {
      if (this.failure) throw this.failure;
      this.keptApart.push(fields);
    },
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

  private async receive(payload: SavePayload, key: string): Promise<Sent> {
    this.sent.push({ ...payload, key });
    if (this.failure) throw this.failure;
    if (payload.articleId && !payload.isAct) return { article: null, keptAt: 2_000 };
    this.server = article({
      version: (this.server?.version ?? 0) + 1,
      title: payload.fields.title,
      body: payload.fields.body,
    });
    return { article: this.server, keptAt: null };
  }
}

/** A copy that a browser kept. */
export const draftOf = (fields: Fields, given: Partial<Draft> = {}): Draft => ({
  articleId: 'a1',
  version: 1,
  fields,
  base: fieldsOf(article()),
  keptAt: 500,
  unanswered: null,
  ...given,
});
