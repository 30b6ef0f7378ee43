import type { ArticleForEditingQuery } from '@jiyue/api-client';
import type { ApiError } from '../../../../api/api-error.js';
import type { Fields } from '../fields.js';
import type { Autosave } from './autosave.machine.js';
import type { Draft, DraftShelf, SavePayload } from './draft.store.js';

export type EditedArticle = ArticleForEditingQuery['article'];

/** What the server answered: the article after an act, or when it kept a draft, which changes nothing about the article. */
export type Sent = { article: EditedArticle; keptAt: null } | { article: null; keptAt: number };

/** The outside world of a session: the server and the browser's shelf. */
export type SessionPorts = {
  send: (payload: SavePayload, key: string) => Promise<Sent>;
  /** Keeps a text in the history of what the person typed. */
  keepApart: (articleId: string, baseVersion: number, fields: Fields) => Promise<void>;
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
