import { Conflict, Invalid, NotFound } from '@jiyue/kernel';

/** The message is not there, or is not this person's. */
export class MessageNotFound extends NotFound {
  readonly code = 'NOTIFY.MESSAGE_NOT_FOUND';
}
/** No domain tells of such a topic. */
export class TopicUnknown extends NotFound {
  readonly code = 'NOTIFY.TOPIC_UNKNOWN';
}
/** The topic does not offer this cadence on this channel: what is urgent stays in the list. */
export class CadenceNotOffered extends Conflict {
  readonly code = 'NOTIFY.CADENCE_NOT_OFFERED';
}
/** Codes go out once a minute and ten times a day at most; `seconds` says how long to wait. */
export class CodeTooSoon extends Conflict {
  readonly code = 'NOTIFY.CODE_TOO_SOON';
}
/** Not the code that was sent; `left` says how many tries remain. */
export class CodeWrong extends Invalid {
  readonly code = 'NOTIFY.CODE_WRONG';
}
/** The code was sent too long ago or tried too often; a new one is needed. */
export class CodeExpired extends Conflict {
  readonly code = 'NOTIFY.CODE_EXPIRED';
}
/** No address was entered for this channel. */
export class AddressNotFound extends NotFound {
  readonly code = 'NOTIFY.ADDRESS_NOT_FOUND';
}
