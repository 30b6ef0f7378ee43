const DAY_MS = 86_400_000;

/** How long what was of use for a while is kept: messages that were read or not, the lines of a report. */
export class Retention {
  constructor(readonly days: number) {}

  /** What is older than this is forgotten. */
  before(now: Date): Date {
    return new Date(now.getTime() - this.days * DAY_MS);
  }

  /** When something of that moment is forgotten. */
  endOf(at: Date): Date {
    return new Date(at.getTime() + this.days * DAY_MS);
  }
}
