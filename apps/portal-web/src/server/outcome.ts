import type { Page } from '../view/view.js';

/** What an address turned out to be. */
export type Outcome =
  | {
      readonly kind: 'page';
      readonly page: Page;
      readonly status: number;
      readonly tags: readonly string[];
      readonly ttlMs: number;
    }
  | { readonly kind: 'text'; readonly text: string; readonly type: string; readonly tags: readonly string[] }
  | { readonly kind: 'moved'; readonly to: string; readonly tags: readonly string[] };
