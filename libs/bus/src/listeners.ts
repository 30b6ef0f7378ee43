import type { PurgeListener } from './purge-bus.js';
import { decodePurge, EVERYTHING } from './purge-payload.js';

/** The subscribers of one bus and whether messages reach them at present. */
export class Listeners {
  ready = false;
  private readonly all = new Set<PurgeListener>();

  add(listener: PurgeListener): () => void {
    this.all.add(listener);
    if (this.ready) listener.onReset();
    return () => this.all.delete(listener);
  }

  /** The connection stands (again): what was sent meanwhile is lost, so everyone starts afresh. */
  reset(): void {
    this.ready = true;
    for (const listener of this.all) listener.onReset();
  }

  lost(): void {
    this.ready = false;
  }

  deliver(payload: string): void {
    const tags = decodePurge(payload);
    for (const listener of this.all) {
      if (tags.includes(EVERYTHING)) listener.onReset();
      else listener.onPurge(tags);
    }
  }
}
