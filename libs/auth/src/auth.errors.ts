import { Conflict, Forbidden, Invalid, NotFound } from '@jiyue/kernel';

/** Nobody is signed in, or the session has ended. */
export class Unauthenticated extends Forbidden {
  readonly code = 'AUTH.UNAUTHENTICATED';
}
/** Visible, but not this person's to do. */
export class NotAllowed extends Forbidden {
  readonly code = 'AUTH.FORBIDDEN';
}
/** The operation declares neither a right nor that it is public; nobody may call it. */
export class OperationUndeclared extends Forbidden {
  readonly code = 'AUTH.OPERATION_UNDECLARED';
}
/** The person's role asks for a second factor that this login did not have. */
export class SecondFactorRequired extends Forbidden {
  readonly code = 'AUTH.SECOND_FACTOR_REQUIRED';
}
/** The site does not exist, or the person holds nothing on it: the same answer for both. */
export class SiteNotFound extends NotFound {
  readonly code = 'TENANCY.SITE_NOT_FOUND';
}
export class PersonNotFound extends NotFound {
  readonly code = 'AUTH.PERSON_NOT_FOUND';
}
export class GrantNotFound extends NotFound {
  readonly code = 'AUTH.GRANT_NOT_FOUND';
}
/** The grantor does not hold the role, the subtree or the time they want to give. */
export class GrantExceedsOwn extends Forbidden {
  readonly code = 'AUTH.GRANT_EXCEEDS_OWN';
}
/** The person belongs to a unit outside the grantor's subtree, and that unit has not agreed. */
export class ConsentRequired extends Conflict {
  readonly code = 'AUTH.CONSENT_REQUIRED';
}
/** Art. 14: a contractor holds no review, secrecy or publish right. */
export class ContractorNotEligible extends Invalid {
  readonly code = 'AUTH.CONTRACTOR_NOT_ELIGIBLE';
}
/** A contractor's grant ends within the longest contract there is; `years` says how long that is. */
export class ContractTooLong extends Invalid {
  readonly code = 'AUTH.CONTRACT_TOO_LONG';
}
/** A contractor's grant ends on a date. */
export class EndDateRequired extends Invalid {
  readonly code = 'AUTH.END_DATE_REQUIRED';
}
/** System, security and audit administration stay in different hands. */
export class RolesSeparated extends Conflict {
  readonly code = 'AUTH.ROLES_SEPARATED';
}
/** A system, security or audit administrator is shut out, let in or relieved by their own line only. */
export class AdministrationNotOwn extends Forbidden {
  readonly code = 'AUTH.ADMINISTRATION_NOT_OWN';
}
/** Nobody else administers this where the person does: somebody has to be named first. */
export class LastAdministrator extends Conflict {
  readonly code = 'AUTH.LAST_ADMINISTRATOR';
}
export class UsernameTaken extends Conflict {
  readonly code = 'AUTH.USERNAME_TAKEN';
}
export class GrantAlreadyEnded extends Conflict {
  readonly code = 'AUTH.GRANT_ALREADY_ENDED';
}
export class PersonAlreadyDisabled extends Conflict {
  readonly code = 'AUTH.PERSON_ALREADY_DISABLED';
}
/** The account works: there is nothing to restore. */
export class PersonNotDisabled extends Conflict {
  readonly code = 'AUTH.PERSON_NOT_DISABLED';
}
/** Somebody changed the grant meanwhile. */
export class GrantStale extends Conflict {
  readonly code = 'AUTH.GRANT_STALE';
}
/** The home site has already lent this person to that site. */
export class ConsentAlreadyGiven extends Conflict {
  readonly code = 'AUTH.CONSENT_ALREADY_GIVEN';
}
/** The home site has not lent this person to that site. */
export class ConsentNotFound extends NotFound {
  readonly code = 'AUTH.CONSENT_NOT_FOUND';
}
export class AbsenceNotFound extends NotFound {
  readonly code = 'AUTH.ABSENCE_NOT_FOUND';
}
/** Days that are none, are past, in the wrong order, or too many; `days` says how many there may be. */
export class AbsencePeriod extends Invalid {
  readonly code = 'AUTH.ABSENCE_PERIOD';
}
/** Somebody stands in for the person on one of these days already. */
export class AbsenceOverlaps extends Conflict {
  readonly code = 'AUTH.ABSENCE_OVERLAPS';
}
/** Present staff of the same site stands in, and nobody for themselves. */
export class DeputyNotEligible extends Invalid {
  readonly code = 'AUTH.DEPUTY_NOT_ELIGIBLE';
}
/** The absence is over: there is nothing to end. */
export class AbsenceOver extends Conflict {
  readonly code = 'AUTH.ABSENCE_OVER';
}
/** Somebody changed the absence meanwhile. */
export class AbsenceStale extends Conflict {
  readonly code = 'AUTH.ABSENCE_STALE';
}
/** The person has come in already: they need no link. */
export class PersonAlreadyActive extends Conflict {
  readonly code = 'AUTH.PERSON_ALREADY_ACTIVE';
}
/** A link went out a moment ago, or too many today; `seconds` says when the next may. */
export class InvitationTooSoon extends Conflict {
  readonly code = 'AUTH.INVITATION_TOO_SOON';
}
/** There is no invitation to take back: it was used, is over, or never was. */
export class InvitationNotOpen extends Conflict {
  readonly code = 'AUTH.INVITATION_NOT_OPEN';
}
/** The link leads nowhere: never sent, used, too old, taken back or replaced; the same answer for all. */
export class InvitationOver extends Conflict {
  readonly code = 'AUTH.INVITATION_OVER';
}
