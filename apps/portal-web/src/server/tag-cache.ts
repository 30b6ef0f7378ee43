import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';

/** What a load gives: the value, what it depends on, and how long it may be believed without a word from the bus. */
export type Loaded<V> = {
  readonly value: V;
  readonly tags: readonly string[];
  readonly ttlMs: number;
  /** One of endlessly many, as search results and wrong addresses are: kept in a share that only its like can fill. */
  readonly isFleeting?: boolean;
};

export type TagCacheOptions<V> = {
  readonly maxBytes: number;
  readonly sizeOf: (value: V) => number;
  /** Whether purges arrive at present; if not, nothing is believed longer than `doubtMs`. */
  readonly isTrusted: () => boolean;
  readonly doubtMs?: number;
  readonly now?: () => number;
};

export type Answer<V> = { readonly value: V; readonly from: 'hit' | 'load' | 'stale' };

type Entry<V> = {
  readonly value: V;
  readonly tags: readonly string[];
  readonly storedAt: number;
  expiresAt: number;
  restsUntil: number;
};
type Flight<V> = { readonly epoch: number; readonly promise: Promise<Answer<V>> };

// After a failed load the old value is served this long before the source is asked again.
const RETRY_MS = 2000;
// A reader who could have an old value does not wait longer than this for a new one.
const PATIENCE_MS = 1000;
const ENTRY_OVERHEAD = 512;
// Whoever asks for ten thousand different things pushes out what others asked for in vain, never a page that is read.
const FLEETING_SHARE = 1 / 8;

/**
 * A cache by key with purges by tag. One load per key at a time; a load that began before a purge of one of its tags
 * is answered but not kept; what expired is still served when its source fails; what was purged never is; what is
 * fleeting never displaces what is not.
 */
export class TagCache<V extends object> {
  private readonly lasting: LRUCache<string, Entry<V>>;
  private readonly fleeting: LRUCache<string, Entry<V>>;
  private readonly keysByTag = new Map<string, Set<string>>();
  private readonly flights = new Map<string, Flight<V>>();
  private readonly purgeEpochs = new Map<string, number>();
  private running = 0;
  private epoch = 0;
  private resetEpoch = 0;
  private readonly now: () => number;
  /** What part of its bytes it may use at present. */
  private share = 1;

  constructor(private readonly options: TagCacheOptions<V>) {
    this.now = options.now ?? Date.now;
    const fleetingBytes = Math.floor(options.maxBytes * FLEETING_SHARE);
    this.lasting = this.store(options.maxBytes - fleetingBytes);
    this.fleeting = this.store(fleetingBytes);
  }

  private store(maxSize: number): LRUCache<string, Entry<V>> {
    return new LRUCache({
      maxSize,
      sizeCalculation: ({ value }, key) => this.options.sizeOf(value) + key.length * 2 + ENTRY_OVERHEAD,
      dispose: ({ tags }, key) => this.forget(key, tags),
    });
  }

  get size(): { entries: number; bytes: number } {
    const { lasting, fleeting } = this;
    return { entries: lasting.size + fleeting.size, bytes: lasting.calculatedSize + fleeting.calculatedSize };
  }

  /** What is kept and believed at this moment. */
  fresh(key: string): V | undefined {
    const entry = this.entry(key);
    return entry && this.isFresh(entry) ? entry.value : undefined;
  }

  get(key: string, load: () => Promise<Loaded<V>>): Promise<Answer<V>> {
    const entry = this.entry(key);
    if (entry && this.isFresh(entry)) return Promise.resolve({ value: entry.value, from: 'hit' });
    const flight = this.flights.get(key);
    // A load begun before a purge must not answer a request that came after it.
    if (flight?.epoch === this.epoch) return this.orOld(flight.promise, entry);
    const promise = this.fly(key, load);
    this.flights.set(key, { epoch: this.epoch, promise });
    return this.orOld(promise, entry);
  }

  /** Memory is short (or no longer): only this part of the bytes may be used, and what was read longest ago goes. */
  use(share: number): void {
    this.share = share;
    this.trim(this.lasting);
    this.trim(this.fleeting);
  }

  /** Drops everything that carries one of the tags. */
  purge(tags: readonly string[]): void {
    this.epoch += 1;
    for (const tag of tags) {
      if (this.running > 0) this.purgeEpochs.set(tag, this.epoch);
      for (const key of [...(this.keysByTag.get(tag) ?? [])]) this.drop(key);
    }
  }

  /** Messages may have been missed: nothing kept is believed any more, though it may still stand in for a dead source. */
  reset(): void {
    this.epoch += 1;
    this.resetEpoch = this.epoch;
    for (const store of [this.lasting, this.fleeting]) {
      store.forEach((entry) => {
        entry.expiresAt = 0;
        entry.restsUntil = 0;
      });
    }
  }

  private entry(key: string): Entry<V> | undefined {
    return this.lasting.get(key) ?? this.fleeting.get(key);
  }

  private drop(key: string): void {
    this.lasting.delete(key);
    this.fleeting.delete(key);
  }

  private orOld(promise: Promise<Answer<V>>, entry: Entry<V> | undefined): Promise<Answer<V>> {
    if (!entry) return promise;
    const old = delay(PATIENCE_MS, undefined, { ref: false }).then((): Answer<V> => ({
      value: entry.value,
      from: 'stale',
    }));
    return Promise.race([promise, old]);
  }

  private isFresh(entry: Entry<V>): boolean {
    const now = this.now();
    if (now < entry.restsUntil) return true;
    if (now >= entry.expiresAt) return false;
    return this.options.isTrusted() || now - entry.storedAt < (this.options.doubtMs ?? 1000);
  }

  private async fly(key: string, load: () => Promise<Loaded<V>>): Promise<Answer<V>> {
    const begun = this.epoch;
    this.running += 1;
    try {
      const loaded = await load();
      this.keep(key, loaded, begun);
      return { value: loaded.value, from: 'load' };
    } catch (error) {
      const old = this.lasting.peek(key) ?? this.fleeting.peek(key);
      if (!old) throw error;
      old.restsUntil = this.now() + RETRY_MS;
      return { value: old.value, from: 'stale' };
    } finally {
      this.running -= 1;
      if (this.running === 0) this.purgeEpochs.clear();
      if (this.flights.get(key)?.epoch === begun) this.flights.delete(key);
    }
  }

  private keep(key: string, loaded: Loaded<V>, begun: number): void {
    const wasPurged = this.resetEpoch > begun || loaded.tags.some((tag) => (this.purgeEpochs.get(tag) ?? 0) > begun);
    if (wasPurged || loaded.ttlMs <= 0) return;
    const storedAt = this.now();
    const { value, tags, ttlMs, isFleeting } = loaded;
    const store = isFleeting ? this.fleeting : this.lasting;
    // An address that was wrong and is right now changes its place.
    this.drop(key);
    store.set(key, { value, tags, storedAt, expiresAt: storedAt + ttlMs, restsUntil: 0 });
    this.trim(store);
    // Too large for the cache: it was not kept, so it must not be indexed either.
    if (!store.has(key)) return;
    for (const tag of loaded.tags) {
      const keys = this.keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.keysByTag.set(tag, new Set([key]));
    }
  }

  private trim(store: LRUCache<string, Entry<V>>): void {
    while (store.calculatedSize > store.maxSize * this.share && store.size > 0) store.pop();
  }

  private forget(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.keysByTag.delete(tag);
    }
  }
}
