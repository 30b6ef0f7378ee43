/** A fact in the past tense that other parts may follow up: `content.article-published`. */
export interface DomainEvent<P extends object = object> {
  readonly name: string;
  /** The kind of thing it happened to, as CASL and the audit list call it. */
  readonly subject: string;
  readonly payload?: P;
}

/** Declares an event: `area.thing-happened`, and the subject it happened to. Payloads carry ids, not entities. */
export function defineEvent<P extends object>(name: string, subject: string): DomainEvent<P> {
  return Object.freeze({ name, subject });
}
