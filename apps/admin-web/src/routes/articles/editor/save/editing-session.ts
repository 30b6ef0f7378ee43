import type { ArticleForEditingQuery } from '@jiyue/api-client';
import { isBlank } from '@jiyue/kernel';
import { toApiError, type ApiError } from '../../../../api/api-error.js';
import { fieldsOf, sameFields, type Fields } from '../fields.js';
import { isUnsaved, untouched, type Autosave, type Trouble } from './autosave.machine.js';
import { AutosaveRunner, type SaveRequest } from './autosave.js';
import { forgetDraft, keepDraft, type Draft, type DraftShelf, type SavePayload } from './draft.store.js';

export type EditedArticle = ArticleForEditingQuery['article'];

/** The outside world of a session: the server and the browser's shelf. */
export type SessionPorts = {
  /** The article after an act; null when a draft was kept, which changes nothing about it. */
  send: (payload: SavePayload, key: string) => Promise<EditedArticle | null>;
  /** What the person typed is offered no more. */
  drop: (articleId: string) => void;
  fetch: (id: string) => Promise<EditedArticle>;
  newKey: () => string;
  /** How bodies are read when two are compared. */
  bodyKey: (html: string) => string;
  now: () => number;
  shelf: DraftShelf;
  draftKey: (articleId: string | null) => string;
  created: (article: EditedArticle) => void;
};

/** What a session starts from: the server's article, or none yet, and what this browser kept of it. */
export type SessionStart = {
  article: EditedArticle | null;
  fields: Fields;
  draft: Draft | null;
  /** What the person had typed and not said to be the text, as the server kept it. */
  kept: KeptDraft | null;
};

/** A draft on the server: begun from some version of the article. */
export type KeptDraft = { fields: Fields; savedAt: number; baseVersion: number };

/** Two wordings to choose from: the one both began with, and the server's present one. */
export type Conflict = { base: Fields; theirs: EditedArticle };

export type SessionView = {
  fields: Fields;
  article: EditedArticle | null;
  save: Autosave;
  /** The server has what is on screen, or more than the article, as a draft only. */
  isDraft: boolean;
  savedAt: number | null;
  /** False when the browser has no room for the copy. */
  isKept: boolean;
  /** When the copy was kept that this session was restored from. */
  restoredAt: number | null;
  conflict: Conflict | null;
  refusal: ApiError | null;
  /** Rises when the text was replaced from outside the keyboard: the body editor has to take it over. */
  round: number;
};

/** One person writing one article: what is on screen, what the server has, and everything between. */
export class EditingSession {
  private current: SessionView;
  private base: Fields;
  private readonly runner: AutosaveRunner<SavePayload>;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly ports: SessionPorts,
    start: SessionStart,
  ) {
    const { draft } = start;
    this.base = draft?.base ?? start.fields;
    this.current = firstView(start);
    this.runner = new AutosaveRunner(this.savePorts(), draft?.unanswered ?? null);
    if (draft) this.resume(draft);
    else if (start.kept) this.offer(start.kept);
  }

  readonly view = (): SessionView => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(part: Partial<Fields>): void {
    this.show({ fields: { ...this.current.fields, ...part } });
    this.runner.dispatch({ type: 'edited', isTitled: isReady(this.current.fields) });
  }

  /** Keeps what is on screen now, as a draft; true when the server has everything. */
  saveNow(): Promise<boolean> {
    return this.runner.flush();
  }

  /** Says that this is the text; true when it is, or was already. */
  async commit(): Promise<boolean> {
    if (!this.current.isDraft && !this.isUnsaved()) return true;
    return (await this.runner.commit()) && !this.current.isDraft;
  }

  /** The connection or the login is there again. */
  back(): void {
    this.runner.dispatch({ type: 'back' });
  }

  isUnsaved(): boolean {
    return isUnsaved(this.current.save);
  }

  /** Takes over what the server answered to an act: state, steps, rights and version, not the text on screen. */
  accept(article: EditedArticle): void {
    this.base = fieldsOf(article);
    this.show({ article });
  }

  /** Takes over the server's text as well, dropping what is on screen. */
  adopt(article: EditedArticle): void {
    this.accept(article);
    if (this.current.isDraft) this.ports.drop(article.id);
    const shown = { fields: fieldsOf(article), restoredAt: null, conflict: null, isDraft: false };
    this.show({ ...shown, round: this.current.round + 1 });
    forgetDraft(this.ports.shelf, this.key());
    this.runner.reset();
  }

  /** Shows what the other person did; nothing is saved until it is settled. */
  async openConflict(): Promise<void> {
    const { article } = this.current;
    if (!article) return;
    const theirs = await this.ports.fetch(article.id);
    this.show({ conflict: { base: this.base, theirs } });
  }

  /** The person chose: these fields, on top of the server's version. */
  settle(fields: Fields): void {
    const theirs = this.current.conflict?.theirs;
    if (!theirs) return;
    this.accept(theirs);
    this.show({ fields, conflict: null, round: this.current.round + 1 });
    this.runner.dispatch({ type: 'settled' });
  }

  private resume(draft: Draft): void {
    const { article } = this.current;
    this.runner.dispatch({ type: 'edited', isTitled: isReady(draft.fields) });
    if (draft.unanswered) {
      this.runner.dispatch({ type: 'failed', trouble: 'offline' });
      this.runner.dispatch({ type: 'back' });
    } else if (article && article.version !== draft.version) {
      this.runner.dispatch({ type: 'failed', trouble: 'stale' });
      this.show({ conflict: { base: draft.base, theirs: article } });
    }
  }

  // Somebody else saved meanwhile: both wordings are shown before one becomes the text.
  private offer({ baseVersion }: KeptDraft): void {
    const { article } = this.current;
    if (!article || article.version === baseVersion) return;
    this.runner.dispatch({ type: 'edited', isTitled: true });
    this.runner.dispatch({ type: 'failed', trouble: 'stale' });
    this.show({ conflict: { base: fieldsOf(article), theirs: article } });
  }

  private savePorts(): ConstructorParameters<typeof AutosaveRunner<SavePayload>>[0] {
    return {
      compose: (isAct) => this.payload(isAct),
      send: async ({ payload, key }) => this.saved(await this.ports.send(payload, key), payload),
      troubleOf: (error) => this.troubleOf(error),
      keep: (unanswered) => this.keep(unanswered),
      forget: () => forgetDraft(this.ports.shelf, this.key()),
      newKey: this.ports.newKey,
      changed: (save) => this.show({ save }),
    };
  }

  private payload(isAct: boolean): SavePayload {
    const { article, fields } = this.current;
    return { articleId: article?.id ?? null, version: article?.version ?? 0, fields, isAct };
  }

  private saved(article: EditedArticle | null, payload: SavePayload): void {
    // of a first writing, what cannot be the text yet was kept as a draft
    const isWhole = (now: EditedArticle): boolean =>
      payload.articleId !== null || sameFields(fieldsOf(now), payload.fields, this.ports.bodyKey);
    const isDraft = article === null || !isWhole(article);
    this.show({ savedAt: this.ports.now(), refusal: null, isDraft });
    if (!article) return;
    const key = this.key();
    const isNew = this.current.article === null;
    this.accept(article);
    this.show({ restoredAt: null });
    if (key !== this.key()) forgetDraft(this.ports.shelf, key);
    if (isNew && payload.articleId === null) this.ports.created(article);
  }

  private troubleOf(error: unknown): Trouble {
    const failure = toApiError(error);
    this.show({ refusal: failure });
    if (failure.isNetwork) return 'offline';
    if (failure.isSession) return 'session';
    if (failure.code !== 'CONTENT.ARTICLE_STALE') return 'refused';
    void this.openConflict();
    return 'stale';
  }

  private keep(unanswered: SaveRequest<SavePayload> | null): void {
    const { article, fields } = this.current;
    const draft: Draft = {
      articleId: article?.id ?? null,
      version: article?.version ?? 0,
      fields,
      base: this.base,
      keptAt: this.ports.now(),
      unanswered,
    };
    this.show({ isKept: keepDraft(this.ports.shelf, this.key(), draft) });
  }

  private key(): string {
    return this.ports.draftKey(this.current.article?.id ?? null);
  }

  private show(part: Partial<SessionView>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** An article cannot be created before it has a title and a place. */
const isReady = (fields: Fields): boolean => !isBlank(fields.title) && fields.columnId !== '';

function firstView({ article, fields, draft, kept }: SessionStart): SessionView {
  return {
    fields: draft?.fields ?? kept?.fields ?? fields,
    article,
    save: untouched,
    isDraft: kept !== null,
    savedAt: null,
    isKept: true,
    restoredAt: draft?.keptAt ?? kept?.savedAt ?? null,
    conflict: null,
    refusal: null,
    round: 0,
  };
}
