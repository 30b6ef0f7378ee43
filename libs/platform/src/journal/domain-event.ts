/** The words of the audit trail for an event. */
export interface EventLabel {
  readonly zh: string;
  readonly en: string;
}

/** A fact in the past tense that other parts may follow up: `content.article-published`. */
export interface DomainEvent<P extends object = object> {
  readonly name: string;
  /** The kind of thing it happened to, as CASL and the audit list call it. */
  readonly subject: string;
  readonly label: EventLabel;
  readonly payload?: P;
}

/**
 * Declares an event: `area.thing-happened`, the subject it happened to and how the audit trail calls it. Payloads
 * carry ids, not entities.
 */
export function defineEvent<P extends object>(name: string, subject: string, label: EventLabel): DomainEvent<P> {
  return Object.freeze({ name, subject, label });
}
