import { newKey } from '../../../../api/index.js';
import { holdSlot, takeSlot, windowOf } from './new-slot.js';

/** Where this window keeps a text, and what the server knows the window by. */
export type WindowPlace = { slot: string; windowId: string };

const HELD = new Set<string>();

const portsOf = (prefix: string): Parameters<typeof takeSlot>[0] => {
  const { locks } = navigator as Partial<Navigator>; // only where the connection is safe
  const { sessionStorage: own, localStorage: shelf } = window;
  return { locks, own, shelf, prefix, newId: newKey, heldHere: HELD };
};

/** The place of this window for a text whose places are called so. */
export async function takePlace(prefix: string): Promise<WindowPlace> {
  const ports = portsOf(prefix);
  const slot = await takeSlot(ports);
  return { slot, windowId: windowOf(slot, ports) };
}

/** The text is called otherwise from now on; the window is the same. */
export function holdPlace(prefix: string, windowId: string): void {
  void holdSlot(portsOf(prefix), `${prefix}${windowId}`);
}
