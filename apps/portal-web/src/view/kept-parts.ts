import { LRUCache } from 'lru-cache';
import type { Site } from '../server/site-directory.js';

/** Draws a part of the frame, or gives what was drawn before under the same name. */
export type Keep = (part: string, draw: () => Promise<string>) => Promise<string>;

const MAX_BYTES = 16 * 1024 * 1024;

// A site stays the same object until its registry or columns change, and gets a new number then.
const NUMBERS = new WeakMap<Site, number>();
let last = 0;
const parts = new LRUCache<string, string>({
  maxSize: MAX_BYTES,
  sizeCalculation: (html, name) => (html.length + name.length) * 2 + 100,
});

/**
 * Keeps parts that every page of a site has in common. What a part shows besides the site (what the reader chose, where
 * in the menu the page is) belongs to its name; nothing of the page itself may be in it.
 */
export function keeperOf(site: Site): Keep {
  const number = NUMBERS.get(site) ?? ++last;
  NUMBERS.set(site, number);
  return async (part, draw) => {
    const name = `${number} ${part}`;
    const html = parts.get(name) ?? (await draw());
    parts.set(name, html);
    return html;
  };
}
