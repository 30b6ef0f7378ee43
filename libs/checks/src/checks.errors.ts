import { Conflict, Invalid, NotFound } from '@jiyue/kernel';

/** The list of this site holds no such word. */
export class CheckWordNotFound extends NotFound {
  readonly code = 'CHECKS.WORD_NOT_FOUND';
}
/** The list holds the word already, as the same and for the same term. */
export class CheckWordListed extends Conflict {
  readonly code = 'CHECKS.WORD_LISTED';
}
/** Somebody changed the word meanwhile; `version` is the present one. */
export class CheckWordStale extends Conflict {
  readonly code = 'CHECKS.WORD_STALE';
}
/** The word breaks a rule of its list; `fields` names which. */
export class CheckWordInvalid extends Invalid {
  readonly code = 'CHECKS.WORD_INVALID';
}
/** The list is as long as it may be; `limit` says how long. */
export class CheckListFull extends Conflict {
  readonly code = 'CHECKS.LIST_FULL';
}
/** Somebody changed what is done about findings meanwhile; `version` is the present one. */
export class CheckRuleStale extends Conflict {
  readonly code = 'CHECKS.RULE_STALE';
}
/** A site is never laxer than the province; `fields` names the classes. */
export class CheckRuleTooLax extends Invalid {
  readonly code = 'CHECKS.RULE_TOO_LAX';
}
