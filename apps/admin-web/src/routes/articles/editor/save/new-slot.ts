import type { DraftShelf } from './draft.store.js';

/** Locks of the browser: who holds one, in any of its windows. */
export type Locks = Pick<LockManager, 'request'>;

/** Where a window remembers its own slot over a reload. */
export type OwnShelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Where copies of new texts lie. */
export type NewShelf = DraftShelf & Pick<Storage, 'key' | 'length'>;

export type SlotPorts = {
  locks: Locks | undefined;
  own: OwnShelf;
  shelf: NewShelf;
  /** Begins the names of all slots of this person on this site and in this column. */
  prefix: string;
  newId: () => string;
  /** What this window holds already, from screens before this one. */
  heldHere: Set<string>;
};

/**
 * The place where this window keeps a text: two windows never share one. It is the window's own after a reload, else the
 * newest one that a closed window left behind, else a fresh one. A window holds the lock of its slot for as long as it stands.
 * The end of its name is what the server knows the window by.
 */
export async function takeSlot(ports: SlotPorts): Promise<string> {
  const { own, shelf, prefix, newId } = ports;
  const mine = own.getItem(prefix);
  const kept = mine ? [mine] : [];
  // an empty place of one's own is worth less than a text that somebody left
  const isEmpty = mine !== null && shelf.getItem(mine) === null;
  // a duplicated window remembers the slot of the one it was made of, which holds it still
  const wanted = isEmpty ? [...leftBehind(ports), ...kept] : [...kept, ...leftBehind(ports)];
  for (const slot of wanted) if (await isHeldNow(ports, slot)) return remembered(ports, slot);
  const fresh = `${prefix}${newId()}`;
  await isHeldNow(ports, fresh);
  return remembered(ports, fresh);
}

/** Goes on at another place, under the same window: what was new has become an article. */
export async function holdSlot(ports: SlotPorts, slot: string): Promise<void> {
  if (await isHeldNow(ports, slot)) remembered(ports, slot);
}

/** What the server knows the window by; places of an older editor have no name of their own. */
export function windowOf(slot: string, { prefix, newId }: Pick<SlotPorts, 'prefix' | 'newId'>): string {
  return slot.slice(prefix.length) || newId();
}

function remembered({ own, prefix }: SlotPorts, slot: string): string {
  try {
    own.setItem(prefix, slot);
  } catch {
    // no room: after a reload the slot is found as one that was left behind
  }
  return slot;
}

function leftBehind({ shelf, prefix, locks }: SlotPorts): string[] {
  if (!locks) return []; // who cannot see the other windows takes nothing of theirs
  const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '').filter(
    (key) => key.startsWith(prefix) || key === prefix.slice(0, -1),
  );
  return keys.sort((a, b) => keptAt(shelf, b) - keptAt(shelf, a));
}

function keptAt(shelf: DraftShelf, key: string): number {
  const [, at = '0'] = /"keptAt":(\d+)/.exec(shelf.getItem(key) ?? '') ?? [];
  return Number(at);
}

function isHeldNow({ locks, heldHere }: SlotPorts, slot: string): Promise<boolean> {
  if (!locks || heldHere.has(slot)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void locks.request(slot, { ifAvailable: true }, (lock) => {
      if (lock) heldHere.add(slot);
      resolve(lock !== null);
      return lock ? new Promise<void>(() => undefined) : undefined;
    });
  });
}
