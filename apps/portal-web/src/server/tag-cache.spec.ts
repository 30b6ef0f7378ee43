import { describe, expect, it } from '@jest/globals';
import { TagCache, type Loaded } from './tag-cache.js';

type Page = { readonly text: string };

function gate<T>() {
  let open: (value: T) => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    open = resolve;
    refuse = reject;
  });
  return { promise, open, refuse };
}

function aCache(given: { isTrusted?: () => boolean; maxBytes?: number } = {}) {
  const clock = { now: 1000 };
  const sizeOf = ({ text }: Page) => text.length;
  const cache = new TagCache<Page>({
    maxBytes: 100_000,
    isTrusted: () => true,
    sizeOf,
    now: () => clock.now,
    ...given,
  });
  return { cache, clock };
}

const page = (text: string, tags: string[] = ['a'], ttlMs = 60_000): Loaded<Page> => ({ value: { text }, tags, ttlMs });
const give = (text: string, tags?: string[]) => () => Promise.resolve(page(text, tags));
const fail = () => Promise.reject(new Error('dead'));

describe('tag cache', () => {
  it('loads once and remembers', async () => {
    const { cache } = aCache();
    await cache.get('k', give('one'));
    expect(await cache.get('k', give('two'))).toEqual({ value: { text: 'one' }, from: 'hit' });
  });

  it('lets everyone who waits share one load', async () => {
    const { cache } = aCache();
    const { promise, open } = gate<Loaded<Page>>();
    let loads = 0;
    const load = () => {
      loads += 1;
      return promise;
    };
    const waiting = Array.from({ length: 200 }, () => cache.get('k', load));
    open(page('one'));
    const texts = (await Promise.all(waiting)).map(({ value }) => value.text);
    expect({ loads, texts: new Set(texts) }).toEqual({ loads: 1, texts: new Set(['one']) });
  });

  it('forgets what carries a purged tag and nothing else', async () => {
    const { cache } = aCache();
    await cache.get('x', give('x', ['site:1', 'column:1']));
    await cache.get('y', give('y', ['site:1', 'column:2']));
    cache.purge(['column:1']);
    expect((await cache.get('x', give('x2'))).from).toBe('load');
    expect((await cache.get('y', give('y2'))).from).toBe('hit');
  });

  it('does not keep what began before a purge of its tag', async () => {
    const { cache } = aCache();
    const { promise, open } = gate<Loaded<Page>>();
    const early = cache.get('k', () => promise);
    cache.purge(['a']);
    open(page('old'));
    expect((await early).value.text).toBe('old');
    expect((await cache.get('k', give('new'))).value.text).toBe('new');
  });

  it('does not answer a request after a purge with a load from before it', async () => {
    const { cache } = aCache();
    const { promise, open } = gate<Loaded<Page>>();
    const early = cache.get('k', () => promise);
    cache.purge(['a']);
    const late = cache.get('k', give('new'));
    open(page('old'));
    await early;
    expect((await late).value.text).toBe('new');
    expect(await cache.get('k', fail)).toEqual({ value: { text: 'new' }, from: 'hit' });
  });

  it('keeps what began before a purge of somebody else', async () => {
    const { cache } = aCache();
    const { promise, open } = gate<Loaded<Page>>();
    const early = cache.get('k', () => promise);
    cache.purge(['b']);
    open(page('one', ['a']));
    await early;
    expect((await cache.get('k', fail)).from).toBe('hit');
  });

  it('believes nothing after a reset, though it may still stand in for a dead source', async () => {
    const { cache } = aCache();
    await cache.get('k', give('one'));
    cache.reset();
    expect(await cache.get('k', fail)).toEqual({ value: { text: 'one' }, from: 'stale' });
    cache.reset();
    expect((await cache.get('k', give('two'))).value.text).toBe('two');
  });

  it('serves what expired while the source is dead, and asks again only after a pause', async () => {
    const { cache, clock } = aCache();
    await cache.get('k', give('one'));
    clock.now += 61_000;
    expect((await cache.get('k', fail)).from).toBe('stale');
    expect((await cache.get('k', give('two'))).value.text).toBe('one');
    clock.now += 2_001;
    expect((await cache.get('k', give('two'))).value.text).toBe('two');
  });

  it('never serves what was purged, dead source or not', async () => {
    const { cache } = aCache();
    await cache.get('k', give('withdrawn'));
    cache.purge(['a']);
    await expect(cache.get('k', fail)).rejects.toThrow('dead');
  });

  it('does not make a reader wait for a slow source when an old value is there', async () => {
    const { cache, clock } = aCache();
    await cache.get('k', give('one'));
    clock.now += 61_000;
    expect(await cache.get('k', () => gate<Loaded<Page>>().promise)).toEqual({ value: { text: 'one' }, from: 'stale' });
  });

  it('asks again within a second while purges cannot arrive', async () => {
    const { cache, clock } = aCache({ isTrusted: () => false });
    await cache.get('k', give('one'));
    clock.now += 999;
    expect((await cache.get('k', give('two'))).from).toBe('hit');
    clock.now += 1;
    expect((await cache.get('k', give('two'))).value.text).toBe('two');
  });

  it('keeps no failure and nothing without a life', async () => {
    const { cache } = aCache();
    await expect(cache.get('k', fail)).rejects.toThrow('dead');
    await cache.get('k', () => Promise.resolve(page('short', ['a'], 0)));
    expect(cache.size.entries).toBe(0);
  });

  it('keeps what is read through ten thousand searches and wrong addresses', async () => {
    const { cache } = aCache({ maxBytes: 2_000_000 });
    await cache.get('home', give('h'.repeat(40_000)));
    await cache.get('list', give('l'.repeat(40_000)));
    for (let index = 0; index < 10_000; index += 1) {
      await cache.get(`q${index}`, () =>
        Promise.resolve({ ...page('x'.repeat(30_000), [`t${index}`]), isFleeting: true }),
      );
    }
    expect([(await cache.get('home', fail)).from, (await cache.get('list', fail)).from]).toEqual(['hit', 'hit']);
    expect(cache.size.bytes).toBeLessThanOrEqual(2_000_000);
  });

  it('lets an address that was wrong last once it is right', async () => {
    const { cache } = aCache();
    await cache.get('k', () => Promise.resolve({ ...page('404', ['a']), isFleeting: true }));
    cache.purge(['a']);
    await cache.get('k', give('article', ['a']));
    cache.purge(['a']);
    expect(cache.size).toEqual({ entries: 0, bytes: 0 });
  });

  it('stays within its bytes and forgets the tags of what it dropped', async () => {
    const { cache } = aCache({ maxBytes: 6_000 });
    for (let index = 0; index < 50; index += 1) await cache.get(`k${index}`, give('x'.repeat(100), [`t${index}`]));
    expect(cache.size.bytes).toBeLessThanOrEqual(6_000);
    cache.purge(Array.from({ length: 50 }, (_, index) => `t${index}`));
    expect(cache.size.entries).toBe(0);
  });
});
