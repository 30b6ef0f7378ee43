import { Invalid } from '@jiyue/kernel';

/** What is live is changed, and nobody says what readers are told of it, or that there is nothing to tell. */
export class ChangeUnsaid extends Invalid {
  readonly code = 'CONTENT.CHANGE_UNSAID';
}
/** What was said of the change cannot be shown; `fields` says why. */
export class ChangeNoteUnfit extends Invalid {
  readonly code = 'CONTENT.CHANGE_NOTE_UNFIT';
}
