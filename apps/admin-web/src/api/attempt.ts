import { toApiError } from './api-error.js';
import { newKey } from './client.js';

/** Keeps one idempotency key while the same attempt has no answer yet. */
export class Attempt {
  private open: { key: string; body: string } | null = null;

  constructor(private readonly makeKey: () => string = newKey) {}

  /** The key for these variables: the kept one when the last try of the same got no answer. */
  keyFor(variables: unknown): string {
    const body = JSON.stringify(variables);
    if (this.open?.body !== body) this.open = { key: this.makeKey(), body };
    return this.open.key;
  }

  /** An answer came: the next try is a new attempt. */
  answered(): void {
    this.open = null;
  }

  /** A failure: only one without an answer keeps the attempt open. */
  failed(error: unknown): void {
    if (toApiError(error).isRefusal) this.open = null;
  }
}
