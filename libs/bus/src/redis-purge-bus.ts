import { createClient } from 'redis';
import { Listeners } from './listeners.js';
import type { PurgeBus, PurgeListener } from './purge-bus.js';
import { encodePurge, PURGE_CHANNEL } from './purge-payload.js';

export type RedisPurgeBusOptions = {
  readonly url: string;
  readonly onError?: (error: Error) => void;
};

/** Redis pub/sub with one connection for hearing and one for telling. */
export class RedisPurgeBus implements PurgeBus {
  private readonly listeners = new Listeners();
  private readonly hearing;
  private readonly telling;
  private isSubscribed = false;

  constructor(private readonly options: RedisPurgeBusOptions) {
    this.hearing = this.client();
    this.telling = this.client();
    // After a break the client subscribes again by itself before it says it is ready.
    this.hearing.on('ready', () => this.isSubscribed && this.listeners.reset());
    this.hearing.on('reconnecting', () => this.listeners.lost());
    this.hearing.on('end', () => this.listeners.lost());
    void this.start();
  }

  get ready(): boolean {
    return this.listeners.ready;
  }

  subscribe(listener: PurgeListener): () => void {
    return this.listeners.add(listener);
  }

  async publish(tags: readonly string[]): Promise<void> {
    for (const payload of encodePurge(tags)) await this.telling.publish(PURGE_CHANNEL, payload);
  }

  async close(): Promise<void> {
    this.listeners.lost();
    this.hearing.destroy();
    this.telling.destroy();
    await Promise.resolve();
  }

  private client() {
    const client = createClient({
      url: this.options.url,
      disableOfflineQueue: true,
      pingInterval: 10_000,
      socket: { connectTimeout: 5000, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 2000) },
    });
    client.on('error', (error: Error) => this.options.onError?.(error));
    return client;
  }

  private async start(): Promise<void> {
    try {
      await Promise.all([this.hearing.connect(), this.telling.connect()]);
      await this.hearing.subscribe(PURGE_CHANNEL, (payload) => this.listeners.deliver(payload));
      this.isSubscribed = true;
      this.listeners.reset();
    } catch (error) {
      // Only closing ends the attempts to connect; a refused subscription is told and the bus stays not ready.
      this.options.onError?.(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
