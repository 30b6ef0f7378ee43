import type { Logger } from 'pino';
import { ApiUnavailable } from './public-api.js';

const EVERY_MS = 1_000;

/**
 * What was not served, on the log. While that which pages are read from is away every request fails for the same reason:
 * the first is told at once, those after it once a second with how many they were. A defect is told each time.
 */
export class FailureLog {
  private silent = 0;
  private last: Error | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly log: Pick<Logger, 'error'>) {}

  /** Neither host nor path is logged at this level: both are the reader's. */
  take(error: Error): void {
    if (!(error instanceof ApiUnavailable)) return this.log.error({ err: error }, 'page not served');
    if (this.timer) {
      this.silent += 1;
      this.last = error;
      return;
    }
    this.tell(error, 1);
  }

  private tell(error: Error, count: number): void {
    this.log.error({ err: error, count }, 'page not served');
    this.timer = setTimeout(() => this.after(), EVERY_MS).unref();
  }

  private after(): void {
    const { silent, last } = this;
    this.timer = undefined;
    this.silent = 0;
    if (last && silent > 0) this.tell(last, silent);
    this.last = undefined;
  }
}
