/** Values that a refusal carries to the client, which owns the sentence. Never personal data. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** A field of the input that is wrong, and the rule it breaks. */
export interface FieldProblem {
  readonly field: string;
  readonly rule: string;
}

/** A refusal with a promised code `AREA.WHAT_HAPPENED`; the client turns code and params into a sentence. */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  constructor(
    readonly params: ErrorParams = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super();
    this.name = new.target.name;
  }
}

/** What was asked for is not there, or not visible to the one who asks. */
export abstract class NotFound extends DomainError {
  readonly kind = 'not-found';
}

/** Visible, but not theirs to do. */
export abstract class Forbidden extends DomainError {
  readonly kind = 'forbidden';
}

/** The input breaks a rule; `fields` names where. */
export abstract class Invalid extends DomainError {
  readonly kind = 'invalid';
}

/** The input is fine, the present state does not allow it. */
export abstract class Conflict extends DomainError {
  readonly kind = 'conflict';
}

/** Nothing is wrong with the request; try again later. */
export abstract class Unavailable extends DomainError {
  readonly kind = 'unavailable';
}
