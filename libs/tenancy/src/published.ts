import { Pool } from 'pg';
import { READ_ONLY, SERVING } from './connections.js';
import { Prepared } from './prepared.js';

/** Reads what is published on every site, and nothing else. */
export interface PublishedRows {
  /** One statement without a transaction, prepared once per connection. Values go in `values`, never into the text. */
  live<Row>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** Where what is published lies, and how much of it at once. */
export interface PublishedAt {
  /** The login of the role that reads what is published. */
  readonly url: string;
  readonly connections: number;
}

// A database that says nothing at all, not even that a statement took too long: nobody waits longer for a page.
const SILENT_MS = 6_000;
const THERE_MS = 1_000;
// The connection went away under a statement, or was closed at the moment it was taken.
const LOST = /^(ECONNRESET|EPIPE|57P01|57P02|57P03)$/;

/**
 * The door to what is published for a process that does nothing else: the role of the portal, row security and limits
 * as everywhere, and none of what commands need. Connects when it is first asked.
 */
export class PublishedDatabase implements PublishedRows {
  private readonly pool: Pool;
  private readonly statements: Prepared;
  private readonly connections: number;

  constructor({ url, connections }: PublishedAt) {
    const limits = { ...SERVING, ...READ_ONLY, query_timeout: SILENT_MS };
    this.pool = new Pool({ connectionString: url, max: connections, keepAlive: true, ...limits });
    // an idle connection that is lost is one connection less; whoever asks next is told, or served by another
    this.pool.on('error', () => undefined);
    this.statements = new Prepared(() => this.pool);
    this.connections = connections;
  }

  /** A reading changes nothing, so one whose connection was lost is done again: by a fresh one, once none of the old is left. */
  live<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    const read = (others: number): Promise<Row[]> =>
      this.statements.rows<Row>(text, values).catch((error: unknown) => {
        if (others === 0 || !isLost(error)) throw error;
        return read(others - 1);
      });
    return read(this.connections);
  }

  /** Whether it answers at this moment. */
  async isThere(): Promise<boolean> {
    const asked = { text: 'select 1', query_timeout: THERE_MS };
    return this.pool.query(asked).then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    LOST.test(String(Reflect.get(error, 'code'))) || error.message.startsWith('Connection terminated unexpectedly')
  );
}
