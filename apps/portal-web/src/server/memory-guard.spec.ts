import { describe, expect, it } from '@jest/globals';
import { MemoryGuard } from './memory-guard.js';
import { TagCache } from './tag-cache.js';

function guarded(limit: number) {
  const memory = { used: 0 };
  const shares: number[] = [];
  const guard = new MemoryGuard({ caches: [{ use: (share) => shares.push(share) }], limit, used: () => memory.used });
  const at = (used: number): number[] => {
    memory.used = used;
    guard.look();
    return shares;
  };
  return { at, shares };
}

describe('the memory guard', () => {
  it('halves the caches as long as the process uses too much, and never takes all from them', () => {
    const { at } = guarded(100);
    for (let look = 0; look < 9; look += 1) at(150);
    expect(at(150)).toEqual([1 / 2, 1 / 4, 1 / 8, 1 / 16]);
  });

  it('gives back when there is room again, not right below the limit', () => {
    const { at } = guarded(100);
    for (const used of [150, 99, 81, 79, 10]) at(used);
    expect(at(10)).toEqual([1 / 2, 1]);
  });

  it('lets the pages go that were read longest ago, and keeps later ones within the smaller room', async () => {
    const cache = new TagCache<{ size: number }>({
      maxBytes: 80_000,
      sizeOf: ({ size }) => size,
      isTrusted: () => true,
    });
    const put = (key: string) =>
      cache.get(key, () => Promise.resolve({ value: { size: 9000 }, tags: ['t'], ttlMs: 60_000 }));
    for (const key of ['a', 'b', 'c', 'd']) await put(key);
    cache.use(1 / 3);
    expect([(await put('d')).from, (await put('a')).from, cache.size.entries]).toEqual(['hit', 'load', 2]);
  });
});
