import { Conflict, Invalid } from '@jiyue/kernel';

/** What was handed in breaks a rule of the form; `fields` names where. */
export class FeedbackInvalid extends Invalid {
  readonly code = 'FEEDBACK.INVALID';
}
/** The site is not open to citizens at present. */
export class SiteNotOpen extends Conflict {
  readonly code = 'FEEDBACK.SITE_NOT_OPEN';
}
