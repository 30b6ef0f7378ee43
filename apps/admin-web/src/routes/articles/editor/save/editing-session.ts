import { isBlank } from '@jiyue/kernel';
import { toApiError } from '../../../../api/api-error.js';
import { fieldsOf, sameFields, type Fields } from '../fields.js';
import { isUnsaved, untouched, type Trouble } from './autosave.machine.js';
import { AutosaveRunner, type SaveRequest } from './autosave.js';
import { forgetDraft, keepDraft, markDraft, type Draft, type SavePayload } from './draft.store.js';
import type { EditedArticle, KeptDraft, Sent, SessionPorts, SessionStart, SessionView } from './session.types.js';

export type { Conflict, EditedArticle, KeptDraft, SessionPorts, SessionStart, SessionView } from './session.types.js';

/** One person writing one article: what is on screen, what the server has, and everything between. */
export class EditingSession {
  private current: SessionView;
  private base: Fields;
  private answeredAt: number | null;
  private readonly runner: AutosaveRunner<SavePayload>;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly ports: SessionPorts,
    start: SessionStart,
  ) {
    const { draft } = start;
    this.base = draft?.base ?? start.fields;
    this.answeredAt = start.kept?.savedAt ?? null;
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
    const { fields, article } = this.current;
    this.runner.dispatch({ type: 'edited', isTitled: isReady(fields), isNew: article === null });
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

  /**
   * The person chose: these fields, on top of the server's version. What they wrote and did not choose is kept first; the
   * other's text stays in the history of the article. False when it could not be kept: then nothing was settled.
   */
  async settle(fields: Fields): Promise<boolean> {
    const { article, conflict, fields: mine } = this.current;
    if (!article || !conflict) return false;
    const { theirs } = conflict;
    const isSame = (other: Fields): boolean => sameFields(fields, other, this.ports.bodyKey);
    if (!isSame(mine) && !(await this.isKeptApart(article, mine))) return false;
    if (isSame(fieldsOf(theirs))) {
      this.adopt(theirs);
      return true;
    }
    this.accept(theirs);
    this.show({ fields, conflict: null, round: this.current.round + 1 });
    this.runner.dispatch({ type: 'settled' });
    return true;
  }

  /** Nothing was typed here that is not the text. */
  isUntouched(): boolean {
    return !this.isUnsaved() && !this.current.isDraft;
  }

  /** A window that went silent left this: the text goes on here, unless something was typed here already. */
  takeUp(kept: KeptDraft): void {
    if (!this.isUntouched()) return;
    this.answeredAt = kept.savedAt;
    const taken = { fields: kept.fields, isDraft: true, restoredAt: kept.savedAt };
    this.show({ ...taken, round: this.current.round + 1 });
    this.offer(kept);
  }

  private async isKeptApart({ id, version }: EditedArticle, mine: Fields): Promise<boolean> {
    try {
      await this.ports.keepApart(id, version, mine);
      // it was kept by now, whatever the runner knew
      this.show({ isDraft: true, refusal: null });
      return true;
    } catch (error) {
      this.show({ refusal: toApiError(error) });
      return false;
    }
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
      forget: () => this.forget(),
      newKey: this.ports.newKey,
      changed: (save) => this.show({ save }),
    };
  }

  private payload(isAct: boolean): SavePayload {
    const { article, fields } = this.current;
    return { articleId: article?.id ?? null, version: article?.version ?? 0, fields, isAct };
  }

  private saved({ article, keptAt }: Sent, payload: SavePayload): void {
    this.answeredAt = keptAt ?? this.answeredAt;
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
      answeredAt: this.answeredAt,
      unanswered,
    };
    this.show({ isKept: keepDraft(this.ports.shelf, this.key(), draft) });
  }

  private forget(): void {
    const { shelf, now } = this.ports;
    if (this.current.isDraft) markDraft(shelf, this.key(), now());
    else forgetDraft(shelf, this.key());
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
