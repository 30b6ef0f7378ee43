import { Conflict, Invalid, NotFound } from '@jiyue/kernel';

/** Somebody's opinion is missing that the step waits for; `names` says whose. */
export class OpinionMissing extends Conflict {
  readonly code = 'CONTENT.OPINION_MISSING';
}
/** Those it waits for were reminded a moment ago; `hours` says how long they are left alone. */
export class RemindedAlready extends Conflict {
  readonly code = 'CONTENT.REMINDED_ALREADY';
}
/** The person may not take this step, or gave the text a hand: the judgement is not passed on to them. */
export class PersonMayNotJudge extends Invalid {
  readonly code = 'CONTENT.PERSON_MAY_NOT_JUDGE';
}
/** The person does not work on the column, or wrote the text: their opinion is not asked for. */
export class PersonMayNotBeAsked extends Invalid {
  readonly code = 'CONTENT.PERSON_MAY_NOT_BE_ASKED';
}
/** Whoever disagrees says why. */
export class CommentMissing extends Invalid {
  readonly code = 'CONTENT.COMMENT_MISSING';
}
/** The phrase is not there, or somebody else's own. */
export class PhraseNotFound extends NotFound {
  readonly code = 'CONTENT.PHRASE_NOT_FOUND';
}
/** The phrase is on the list already. */
export class PhraseKnown extends Invalid {
  readonly code = 'CONTENT.PHRASE_KNOWN';
}
/** There are as many phrases as may be; `count` says how many. */
export class PhrasesFull extends Conflict {
  readonly code = 'CONTENT.PHRASES_FULL';
}
