import { isStorable, lengthOf, trimUnseen, turnsDirection } from '@jiyue/kernel';
import { ChangeNoteUnfit, ChangeUnsaid } from './change.errors.js';

/** Characters of a note at most. */
export const NOTE_LENGTH = 200;

/** What whoever submits a text says of what changed against the one before: to be shown to readers, or too small for that. */
export interface ChangeGiven {
  readonly note?: string | null | undefined;
  readonly isMinor?: boolean | null | undefined;
}

/** What a revision says of its change. */
export interface ChangeSaid {
  readonly changeNote: string | null;
  readonly isMinor: boolean;
}

interface Changed extends ChangeSaid {
  readonly publishedAt: Date | null;
  readonly liveRevision: number | null;
}

/** What a text says of its change once it is submitted; throws `CONTENT.CHANGE_UNSAID` where readers have another one before them. */
export function changeSaid(article: Changed, given: ChangeGiven | null | undefined): ChangeSaid {
  if (!article.publishedAt) return { changeNote: null, isMinor: false };
  const { changeNote, isMinor } = given ? read(given) : article;
  if (article.liveRevision !== null && !changeNote && !isMinor) {
    throw new ChangeUnsaid({}, [{ field: 'change.note', rule: 'isNotEmpty' }]);
  }
  return { changeNote, isMinor };
}

function read({ note, isMinor }: ChangeGiven): ChangeSaid {
  if (isMinor) return { changeNote: null, isMinor: true };
  const text = trimUnseen((note ?? '').replaceAll(/\p{Cc}+/gu, ' '));
  const rule = lengthOf(text) > NOTE_LENGTH ? 'maxLength' : unfit(text);
  if (rule) throw new ChangeNoteUnfit({}, [{ field: 'change.note', rule }]);
  return { changeNote: text || null, isMinor: false };
}

function unfit(text: string): string | null {
  if (!isStorable(text)) return 'isStorable';
  return turnsDirection(text) ? 'keepsDirection' : null;
}
