import { setTimeout as delay } from 'node:timers/promises';
import type { PurgeBus } from './purge-bus.js';
import { EVERYTHING } from './purge-payload.js';

const RETRY_MS = 500;

/**
 * Carries what the database tells to the bus the portals hear, one way only.
 * Commands notify inside their own transaction, so a purge is sent exactly when the change is visible.
 * What could not be delivered becomes "everything", sent until it arrives.
 */
export function bridge(from: PurgeBus, to: PurgeBus, onError: (error: Error) => void): () => void {
  let isOpen = true;
  let isRepairing = false;

  const repair = async () => {
    if (isRepairing) return;
    isRepairing = true;
    while (isOpen && isRepairing) {
      await delay(RETRY_MS, undefined, { ref: false });
      await to.publish([EVERYTHING]).then(() => (isRepairing = false), onError);
    }
    isRepairing = false;
  };
  const forward = (tags: readonly string[]) => {
    to.publish(tags).catch((error: Error) => {
      onError(error);
      void repair();
    });
  };
  const unsubscribe = from.subscribe({ onPurge: forward, onReset: () => forward([EVERYTHING]) });
  return () => {
    isOpen = false;
    unsubscribe();
  };
}
