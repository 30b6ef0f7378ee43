import type { PurgeBus, PurgeListener } from '@jiyue/bus';

/** A bus inside one process, for tests that play both ends. */
export class QuietBus implements PurgeBus {
  ready = true;
  private readonly listeners = new Set<PurgeListener>();

  publish(tags: readonly string[]): Promise<void> {
    for (const listener of this.listeners) listener.onPurge(tags);
    return Promise.resolve();
  }

  subscribe(listener: PurgeListener): () => void {
    this.listeners.add(listener);
    listener.onReset();
    return () => this.listeners.delete(listener);
  }

  /** Lets the connection break or stand again. */
  connect(isReady: boolean): void {
    this.ready = isReady;
    if (isReady) for (const listener of this.listeners) listener.onReset();
  }

  close(): Promise<void> {
    this.listeners.clear();
    return Promise.resolve();
  }
}
