import type { DraftShelf } from './draft.store.js';

/** Locks of the browser: who holds one, in any of its windows. */
export type Locks = Pick<LockManager, 'request'>;

/** Where a window remembers its own slot over a reload. */
export type OwnShelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Where copies of new texts lie. */
export type NewShelf = DraftShelf & Pick<Storage, 'key' | 'length'>;

type SlotPorts = {
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
 * The place where this window keeps a new text: two windows never share one. It is the window's own after a reload, else the
 * newest one that a closed window left behind, else a fresh one. A window holds the lock of its slot for as long as it stands.
 */
export async function takeSlot(ports: SlotPorts): Promise<string> {
  const { own, prefix, newId } = ports;
  const mine = own.getItem(prefix);
  // a duplicated window remembers the slot of the one it was made of, which holds it still
  const wanted = [...(mine ? [mine] : []), ...leftBehind(ports)];
  for (const slot of wanted) if (await isHeldNow(ports, slot)) return remembered(ports, slot);
  const fresh = `${prefix}${newId()}`;
  await isHeldNow(ports, fresh);
  return remembered(ports, fresh);
}

function remembered({ own, prefix }: SlotPorts, slot: string): string {
  own.setItem(prefix, slot);
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
