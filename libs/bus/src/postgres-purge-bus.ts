import { Client } from 'pg';
import { Listeners } from './listeners.js';
import type { PurgeBus, PurgeListener } from './purge-bus.js';
import { encodePurge, PURGE_CHANNEL } from './purge-payload.js';

export type PostgresPurgeBusOptions = {
  readonly connectionString: string;
  /** Told of every lost or refused connection; the bus goes on trying by itself. */
  readonly onError?: (error: Error) => void;
  readonly heartbeatMs?: number;
};

const RETRY_MS = [50, 200, 500, 1000, 2000];

/** LISTEN/NOTIFY on one connection of its own, reconnected for ever. */
export class PostgresPurgeBus implements PurgeBus {
  private readonly listeners = new Listeners();
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private attempts = 0;
  private isClosed = false;

  constructor(private readonly options: PostgresPurgeBusOptions) {
    void this.connect();
  }

  get ready(): boolean {
    return this.listeners.ready;
  }

  subscribe(listener: PurgeListener): () => void {
    return this.listeners.add(listener);
  }

  async publish(tags: readonly string[]): Promise<void> {
    const client = this.client;
    if (!client || !this.ready) throw new Error('The purge bus has no connection');
    for (const payload of encodePurge(tags)) await client.query('select pg_notify($1, $2)', [PURGE_CHANNEL, payload]);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.listeners.lost();
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.options.connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      application_name: 'jiyue purge bus',
    });
    this.client = client;
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.listeners.deliver(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${PURGE_CHANNEL}`);
      this.attempts = 0;
      this.listeners.reset();
      this.beat(client);
    } catch (error) {
      this.lose(client, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** A connection can be dead without saying so; a question that gets no answer finds out. */
  private beat(client: Client): void {
    this.timer = setTimeout(() => {
      client.query('select 1').then(
        () => this.client === client && this.ready && this.beat(client),
        (error: Error) => this.lose(client, error),
      );
    }, this.options.heartbeatMs ?? 15_000);
    this.timer.unref();
  }

  private lose(client: Client, error?: Error): void {
    if (this.client !== client || this.isClosed) return;
    this.client = undefined;
    this.listeners.lost();
    clearTimeout(this.timer);
    if (error) this.options.onError?.(error);
    client.end().catch((ending: Error) => this.options.onError?.(ending));
    this.timer = setTimeout(() => void this.connect(), RETRY_MS[Math.min(this.attempts, RETRY_MS.length - 1)]);
    this.attempts += 1;
  }
}
