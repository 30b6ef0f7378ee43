/** Why the text is not on the server at this moment. */
export type Trouble = 'offline' | 'session' | 'stale' | 'refused' | 'untitled';

/** Where the text stands between the keyboard and the server. */
export type Autosave = {
  phase: 'saved' | 'waiting' | 'saving' | 'held';
  /** Number of changes made, and of those contained in the last request. */
  edited: number;
  sent: number;
  /** Asked to save while a request was under way: go again without waiting. */
  isUrgent: boolean;
  /** Said to be the text while a request was under way: the next one says so. */
  isActDue: boolean;
  trouble: Trouble | null;
  attempts: number;
};

/** What happened. */
export type SaveEvent =
  /** `isNew`: the first save is an act and names the article, so it waits for a pause. */
  | { type: 'edited'; isTitled: boolean; isNew?: boolean }
  | { type: 'due' }
  | { type: 'now' }
  | { type: 'commit' }
  | { type: 'saved' }
  | { type: 'failed'; trouble: Trouble }
  | { type: 'back' }
  | { type: 'settled' };

/**
 * What is to be done about it: `send` keeps a draft, or says as an act that this is the text; `resend` repeats the
 * unanswered request letter by letter, under its own key.
 */
export type SaveEffect =
  | { type: 'keep' }
  | { type: 'forget' }
  | { type: 'wait'; ms: number }
  | { type: 'send'; isAct: boolean }
  | { type: 'resend' };

/** What one event leads to. */
export type Outcome = { state: Autosave; effects: SaveEffect[] };

/**
 * How long what was typed waits before it is sent. Not put off by further typing: whoever types without a pause loses no more
 * than this when the browser dies, for it writes its own copy to the disk seconds later.
 */
export const CALM_MS = 800;
/** How long a pause has to be before an article is begun; and the first time between two tries. */
export const PAUSE_MS = 2_000;
const RETRY_LIMIT_MS = 30_000;

/** An article as the server has it. */
export const untouched: Autosave = {
  phase: 'saved',
  edited: 0,
  sent: 0,
  isUrgent: false,
  isActDue: false,
  trouble: null,
  attempts: 0,
};

/** Pure: the next state and what follows from it. */
export function next(state: Autosave, event: SaveEvent): Outcome {
  switch (event.type) {
    case 'edited':
      return edited({ ...state, edited: state.edited + 1 }, event);
    case 'due':
      return state.phase === 'waiting' ? send(state) : stay(state);
    case 'now':
      return now(state);
    case 'commit':
      return commit(state);
    case 'saved':
      return saved(state);
    case 'failed':
      return failed(state, event.trouble);
    case 'back':
      return state.trouble === 'offline' || state.trouble === 'session' ? resend(state) : stay(state);
    case 'settled':
      return send(state, true);
  }
}

/** True while the person must not close the window unwarned: the browser alone has the text. */
export function isUnsaved(state: Autosave): boolean {
  return state.phase !== 'saved';
}

const stay = (state: Autosave): Outcome => ({ state, effects: [] });

function edited(state: Autosave, { isTitled, isNew = false }: Extract<SaveEvent, { type: 'edited' }>): Outcome {
  if (state.phase === 'saving') return { state, effects: [{ type: 'keep' }] };
  if (state.trouble === 'offline' || state.trouble === 'session' || state.trouble === 'stale') {
    return { state, effects: [{ type: 'keep' }] };
  }
  if (!isTitled) return { state: { ...state, phase: 'held', trouble: 'untitled' }, effects: [{ type: 'keep' }] };
  return {
    state: { ...state, phase: 'waiting', trouble: null },
    effects: [{ type: 'keep' }, ...waitFor(state, isNew)],
  };
}

/** A new article waits for a pause, as its first save is an act; what waits already is not put off by further typing. */
function waitFor({ phase }: Autosave, isNew: boolean): SaveEffect[] {
  if (isNew) return [wait(PAUSE_MS)];
  return phase === 'waiting' ? [] : [wait(CALM_MS)];
}

function now(state: Autosave): Outcome {
  if (state.phase === 'saving') return stay({ ...state, isUrgent: true });
  if (state.phase === 'waiting') return send(state);
  if (state.trouble === 'offline' || state.trouble === 'session') return resend(state);
  if (state.trouble === 'refused') return send(state);
  return stay(state);
}

/** The person says that this is the text: an act, even where the server has every word as a draft. */
function commit(state: Autosave): Outcome {
  if (state.phase === 'saving') return stay({ ...state, isActDue: true });
  if (state.trouble === 'offline' || state.trouble === 'session') return resend({ ...state, isActDue: true });
  return state.trouble === 'stale' || state.trouble === 'untitled' ? stay(state) : send(state, true);
}

function send(state: Autosave, isAct = false): Outcome {
  const sent: Autosave = { ...state, phase: 'saving', sent: state.edited, isUrgent: false, trouble: null };
  return { state: { ...sent, isActDue: false }, effects: [{ type: 'send', isAct }] };
}

function resend(state: Autosave): Outcome {
  return { state: { ...state, phase: 'saving', trouble: null }, effects: [{ type: 'resend' }] };
}

function saved(state: Autosave): Outcome {
  const fresh: Autosave = { ...state, attempts: 0, trouble: null };
  if (state.isActDue) return send(fresh, true);
  if (state.edited === state.sent) {
    return { state: { ...fresh, phase: 'saved', isUrgent: false }, effects: [{ type: 'forget' }] };
  }
  if (state.isUrgent) return send(fresh);
  return { state: { ...fresh, phase: 'waiting' }, effects: [{ type: 'keep' }, wait(CALM_MS)] };
}

function failed(state: Autosave, trouble: Trouble): Outcome {
  const attempts = state.attempts + 1;
  const held: Autosave = { ...state, phase: 'held', trouble, attempts, isUrgent: false, isActDue: false };
  if (trouble !== 'offline') return { state: held, effects: [{ type: 'keep' }] };
  return { state: held, effects: [{ type: 'keep' }, wait(Math.min(PAUSE_MS * 2 ** (attempts - 1), RETRY_LIMIT_MS))] };
}

const wait = (ms: number): SaveEffect => ({ type: 'wait', ms });
