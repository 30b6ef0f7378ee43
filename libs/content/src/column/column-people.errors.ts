import { Conflict, Invalid } from '@jiyue/kernel';

/** Whoever answers for a column is of the site and on the establishment. */
export class ResponsibleUnknown extends Invalid {
  readonly code = 'CONTENT.RESPONSIBLE_UNKNOWN';
}
/** An information officer is somebody of the site. */
export class OfficerUnknown extends Invalid {
  readonly code = 'CONTENT.OFFICER_UNKNOWN';
}
/** Whoever is named for a column works there now: no right of theirs reaches it, or they are disabled. */
export class ColumnPersonGone extends Conflict {
  readonly code = 'CONTENT.COLUMN_PERSON_GONE';
}
