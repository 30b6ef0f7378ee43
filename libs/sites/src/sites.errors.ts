import { Conflict, Forbidden, Invalid, NotFound } from '@jiyue/kernel';

export class UnitNotFound extends NotFound {
  readonly code = 'SITES.UNIT_NOT_FOUND';
}
/** Two units of one name below the same unit. */
export class UnitNameTaken extends Conflict {
  readonly code = 'SITES.UNIT_NAME_TAKEN';
}
/** A unit of this kind does not stand below that one: no county below a township, no department of a department's rank. */
export class UnitPlaceNotAllowed extends Invalid {
  readonly code = 'SITES.UNIT_PLACE_NOT_ALLOWED';
}
/** The division code is not one of GB/T 2260, or not below the code of the unit above. */
export class DivisionCodeMismatch extends Invalid {
  readonly code = 'SITES.DIVISION_CODE_MISMATCH';
}
/** R47-02, R47-03, R57-16: a unit of this kind and level opens no site of this kind. */
export class SiteKindNotAllowed extends Invalid {
  readonly code = 'SITES.KIND_NOT_ALLOWED';
}
/** R47-02: the unit has its one site already. */
export class UnitHasSite extends Conflict {
  readonly code = 'SITES.UNIT_HAS_SITE';
}
/** The site above must be the portal of the government that the unit belongs to. */
export class ParentNotResponsible extends Invalid {
  readonly code = 'SITES.PARENT_NOT_RESPONSIBLE';
}
/** A site opens only below one that is open itself. */
export class ParentNotLive extends Conflict {
  readonly code = 'SITES.PARENT_NOT_LIVE';
}
/** The operator unit must be the sponsor, or belong to its government. */
export class OperatorUnitOutside extends Invalid {
  readonly code = 'SITES.OPERATOR_UNIT_OUTSIDE';
}
/** Registry data break a rule; `fields` names which and how. */
export class RegistryInvalid extends Invalid {
  readonly code = 'SITES.REGISTRY_INVALID';
}
export class SiteCodeTaken extends Conflict {
  readonly code = 'SITES.CODE_TAKEN';
}
export class HostTaken extends Conflict {
  readonly code = 'SITES.HOST_TAKEN';
}
/** A name of another site, below one, or above one; `fields` names which and how. */
export class NameTaken extends Conflict {
  readonly code = 'SITES.NAME_TAKEN';
}
/** Host and domain of an open site are decided one level above: the site asks. */
export class AddressDecidedAbove extends Forbidden {
  readonly code = 'SITES.ADDRESS_DECIDED_ABOVE';
}
/** There is no such question of this site. */
export class AddressAskNotFound extends NotFound {
  readonly code = 'SITES.ADDRESS_ASK_NOT_FOUND';
}
/** The question was decided, or replaced by a newer one. */
export class AddressAskEnded extends Conflict {
  readonly code = 'SITES.ADDRESS_ASK_ENDED';
}
/** What is asked for is what the site has. */
export class AddressUnchanged extends Invalid {
  readonly code = 'SITES.ADDRESS_UNCHANGED';
}
/** A refusal says why. */
export class AddressReasonMissing extends Invalid {
  readonly code = 'SITES.ADDRESS_REASON_MISSING';
}
/** The site is in a state that does not allow the act. */
export class SiteStateConflict extends Conflict {
  readonly code = 'SITES.STATE_CONFLICT';
}
/** Somebody changed the site meanwhile. */
export class SiteStale extends Conflict {
  readonly code = 'SITES.SITE_STALE';
}
/** The opening checklist is not complete; `fields` names what is missing. */
export class SiteNotReady extends Conflict {
  readonly code = 'SITES.NOT_READY';
}
/** A province is founded once, by the platform itself. */
export class ProvinceExists extends Conflict {
  readonly code = 'SITES.PROVINCE_EXISTS';
}
/** Only the platform itself founds a province. */
export class FoundingNotAllowed extends Forbidden {
  readonly code = 'SITES.FOUNDING_NOT_ALLOWED';
}
