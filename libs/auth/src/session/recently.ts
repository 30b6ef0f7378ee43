import { LRUCache } from 'lru-cache';

const MOST = 20_000;

/**
 * What was found a few seconds ago, for the requests that one screen sends at once. Only what was found is kept, never
 * that there was nothing. With 0 seconds nothing is kept.
 */
export class Recently<T extends object> {
  private readonly found: LRUCache<string, Promise<T | null>>;

  constructor(private readonly seconds: number) {
    this.found = new LRUCache({ max: MOST, ttl: seconds * 1000 });
  }

  get(key: string, read: () => Promise<T | null>): Promise<T | null> {
    if (this.seconds === 0) return read();
    const known = this.found.get(key);
    if (known) return known;
    const finding = read();
    this.found.set(key, finding);
    const forget = (): void => {
      if (this.found.peek(key) === finding) this.found.delete(key);
    };
    finding.then((found) => found ?? forget(), forget);
    return finding;
  }

  /** Something has changed: whatever is asked next is read anew. */
  forget(): void {
    this.found.clear();
  }
}
