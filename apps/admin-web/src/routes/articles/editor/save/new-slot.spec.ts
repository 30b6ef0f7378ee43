import { describe, expect, it } from '@jest/globals';
import { holdSlot, type Locks, takeSlot, windowOf } from './new-slot.js';

const PREFIX = 'jiyue.draft.p.s.new.c.';

function shelfOf(items: Record<string, string> = {}) {
  const map = new Map(Object.entries(items));
  return {
    get length() {
      return map.size;
    },
    key: (at: number) => [...map.keys()][at] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

/** A browser: its windows share copies and locks; each remembers its own slot. */
function browser(kept: Record<string, string> = {}) {
  const held = new Set<string>();
  const locks = {
    request: (name: string, _options: unknown, work: (lock: object | null) => unknown) => {
      const isFree = !held.has(name);
      held.add(name);
      work(isFree ? {} : null);
      return Promise.resolve();
    },
  } as unknown as Locks;
  const shelf = shelfOf(kept);
  let made = 0;
  const open = (own = shelfOf(), heldHere = new Set<string>()) =>
    takeSlot({ locks, own, shelf, prefix: PREFIX, newId: () => String(++made), heldHere });
  const hold = (slot: string) =>
    holdSlot({ locks, own: shelfOf(), shelf, prefix: PREFIX, newId: () => 'n', heldHere: new Set() }, slot);
  return { open, hold, close: (slot: string) => held.delete(slot) };
}

describe('the place of a new text', () => {
  it('is one for each of two windows', async () => {
    const { open } = browser();
    expect([await open(), await open()]).toEqual([`${PREFIX}1`, `${PREFIX}2`]);
  });

  it('stays the same when the window is loaded again', async () => {
    const { open, close } = browser();
    const own = shelfOf();
    const slot = await open(own);
    close(slot);
    expect(await open(own)).toBe(slot);
  });

  it('is the same when the window leaves the text and begins a new one', async () => {
    const { open } = browser();
    const [own, heldHere] = [shelfOf(), new Set<string>()];
    expect(await open(own, heldHere)).toBe(await open(own, heldHere));
  });

  it('is where an older version of the editor left a copy', async () => {
    const { open } = browser({ [PREFIX.slice(0, -1)]: '{"keptAt":1}' });
    expect(await open()).toBe(PREFIX.slice(0, -1));
  });

  it('is another one in a window that was duplicated', async () => {
    const { open } = browser();
    const own = shelfOf();
    const slot = await open(own);
    const copied = shelfOf({ [PREFIX]: slot });
    expect(await open(copied)).not.toBe(slot);
  });

  it('is the newest that a closed window left behind, and then the next one', async () => {
    const { open } = browser({
      [`${PREFIX}a`]: '{"keptAt":1}',
      [`${PREFIX}b`]: '{"keptAt":2}',
      'jiyue.draft.other.s.new.c.z': '{"keptAt":9}',
    });
    expect([await open(), await open(), await open()]).toEqual([`${PREFIX}b`, `${PREFIX}a`, `${PREFIX}1`]);
  });

  it('is one’s own before what others left, unless one’s own is empty', async () => {
    const left = { [`${PREFIX}a`]: '{"keptAt":9}' };
    const own = shelfOf({ [PREFIX]: `${PREFIX}mine` });
    expect(await browser({ ...left, [`${PREFIX}mine`]: '{"keptAt":1}' }).open(own)).toBe(`${PREFIX}mine`);
    expect(await browser(left).open(own)).toBe(`${PREFIX}a`);
  });

  it('is held under its new name when the text has become an article', async () => {
    const { open, hold } = browser({ [`${PREFIX}a`]: '{"keptAt":1}' });
    await hold(`${PREFIX}a`);
    expect(await open()).toBe(`${PREFIX}1`);
  });

  it('is remembered by the window only where the browser has room for it', async () => {
    const own = {
      getItem: () => null,
      setItem: () => {
        throw new Error('quota');
      },
    };
    expect(await browser().open(own as unknown as ReturnType<typeof shelfOf>)).toBe(`${PREFIX}1`);
  });

  it('names the window, and gives one to what an older editor left', () => {
    const ports = { prefix: PREFIX, newId: () => 'n' };
    expect([windowOf(`${PREFIX}a`, ports), windowOf(PREFIX.slice(0, -1), ports)]).toEqual(['a', 'n']);
  });

  it('is never somebody else’s where windows cannot see each other', async () => {
    const shelf = shelfOf({ [`${PREFIX}a`]: '{"keptAt":1}' });
    const slot = await takeSlot({
      locks: undefined,
      own: shelfOf(),
      shelf,
      prefix: PREFIX,
      newId: () => 'n',
      heldHere: new Set(),
    });
    expect(slot).toBe(`${PREFIX}n`);
  });
});
