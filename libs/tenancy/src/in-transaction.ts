import { escapeLiteral, type Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** For whom a transaction is, and whether it writes. */
export interface Beginning {
  readonly setting: 'app.tenant_id' | 'app.tenant_ids';
  readonly tenants: string;
  readonly writable: boolean;
}

/**
 * Begins together with what it needs to know, on its way to the server with the first statement. A look is over when its
 * rows are there: nobody waits for its end, which stands before whatever the connection is given next.
 */
export async function inTransaction<T>(
  source: DataSource,
  beginning: Beginning,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const text = textOf(beginning);
  const runner = source.createQueryRunner();
  try {
    const connection: Client = await runner.connect();
    const begun = begin(connection, text);
    try {
      const result = await work(runner.manager);
      await begun;
      await end(connection, 'commit', beginning);
      return result;
    } catch (error) {
      await end(connection, 'rollback', beginning).catch(gone);
      throw error;
    }
  } finally {
    await runner.release();
  }
}

// Nothing in it may be refused by the server: the first statement is sent before it has answered.
function textOf({ setting, tenants, writable }: Beginning): string {
  if (!/^[0-9a-f,-]*$/.test(tenants)) throw new Error('A tenant is an id');
  return `begin ${writable ? 'read write' : 'read only'}; select set_config('${setting}', ${escapeLiteral(tenants)}, true)`;
}

function begin(connection: Client, text: string): Promise<unknown> {
  const { stream } = connection.connection;
  stream.cork();
  const begun = connection.query(text);
  begun.catch(gone); // whoever waits for it is told; the work may fail first
  process.nextTick(() => stream.uncork()); // when the first statement has been given, too
  return begun;
}

async function end(connection: Client, how: 'commit' | 'rollback', { writable }: Beginning): Promise<void> {
  const ended = connection.query(how);
  if (writable) await ended;
  else ended.catch(gone);
}

// the connection is gone, and the transaction with it
function gone(): void {}
