import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Packed } from '../server/packed.js';
import type { Page } from '../view/view.js';
import type { ProblemStatus } from './problem/problems.js';

/** What an address turned out to be. The tags of the site itself are added by the server. */
export type Outcome =
  | {
      readonly kind: 'page';
      readonly page: Page;
      readonly tags: readonly string[];
      readonly ttlMs: number;
      /** The kind that draws it, where that is another than the one whose address it is. */
      readonly drawnAs?: string;
    }
  | { readonly kind: 'text'; readonly text: string; readonly type: string; readonly tags: readonly string[] }
  /** For good, unless said otherwise. */
  | { readonly kind: 'moved'; readonly to: string; readonly tags: readonly string[]; readonly isForNow?: boolean }
  /** What was there is not any more, and the page says how it ended. */
  | { readonly kind: 'gone'; readonly page: Page; readonly tags: readonly string[] }
  | { readonly kind: 'problem'; readonly status: ProblemStatus; readonly tags: readonly string[] }
  /** Drawn for one reader; nobody may keep it. */
  | { readonly kind: 'private'; readonly page: Page; readonly status: number; readonly hasScript?: boolean }
  /** What a reader sent was taken; what became of it is seen there. */
  | { readonly kind: 'taken'; readonly to: string }
  | { readonly kind: 'ready'; readonly packed: Packed }
  /** Sends itself; false when it turned out not to be there, and then nothing has been sent. */
  | { readonly kind: 'direct'; readonly send: (asked: IncomingMessage, answer: ServerResponse) => Promise<boolean> };

const PAGE_MS = 300_000;

/** A page that is there. */
export function shown(page: Page, tags: readonly string[], ttlMs = PAGE_MS): Extract<Outcome, { kind: 'page' }> {
  return { kind: 'page', page, tags, ttlMs };
}

/** What was at this address was taken down. */
export function gone(page: Page, tags: readonly string[]): Outcome {
  return { kind: 'gone', page, tags };
}

/** Nothing is at this address, until one of the tags is purged. */
export function missing(...tags: readonly string[]): Outcome {
  return { kind: 'problem', status: 404, tags };
}

/** The list has become shorter than the page that was asked for: its last page is the nearest to it. */
export function beyond(to: string, tags: readonly string[]): Outcome {
  return { kind: 'moved', to, tags, isForNow: true };
}

/** What was sent is refused. */
export function refused(status: ProblemStatus): Outcome {
  return { kind: 'problem', status, tags: [] };
}
