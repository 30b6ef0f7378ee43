import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PublishedDatabase, readsOf, readStoredOperations, StoredReading } from '@jiyue/live/reading';
import { type Shot } from './load.ts';
import { type PublicOperation, storedHash } from './public-operations.ts';

/** A statement as the product sends it. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statements of each operation, by its name, and where they are sent. */
export interface BareWork {
  readonly databaseUrl: string;
  readonly statements: Readonly<Record<string, readonly SentStatement[]>>;
}

/** A bare `node:http` and `pg` that do nothing but send what the product sends, and write the rows. */
export interface BareReads {
  readonly pid: number;
  shot(operation: PublicOperation): Shot;
  stop(): void;
}

/** Listens to the product reading each operation once, and has a bare server repeat it. */
export async function startBareReads(operations: readonly PublicOperation[], databaseUrl: string): Promise<BareReads> {
  const statements = await statementsOf(operations, databaseUrl);
  const child = fork(fileURLToPath(new URL('./bare-reads-server.ts', import.meta.url)), { stdio: 'inherit' });
  const work: BareWork = { databaseUrl, statements };
  child.send(work);
  const [port] = (await once(child, 'message')) as [number];
  return {
    pid: child.pid ?? 0,
    shot: ({ name }) => ({
      url: `http://127.0.0.1:${port}/${name}`,
      expects: (status, body) => status === 200 && body.length > 100,
    }),
    stop: () => child.kill(),
  };
}

async function statementsOf(
  operations: readonly PublicOperation[],
  url: string,
): Promise<Record<string, readonly SentStatement[]>> {
  const database = new PublishedDatabase({ url, connections: 1 });
  const sent: SentStatement[] = [];
  const listening = {
    live<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
      sent.push({ text, values });
      return database.live<Row>(text, values);
    },
  };
  const reading = new StoredReading(readsOf(listening), readStoredOperations());
  const all: Record<string, readonly SentStatement[]> = {};
  for (const { name, operation, variables } of operations) {
    await reading.answer(storedHash(operation), variables);
    all[name] = sent.splice(0);
  }
  await database.close();
  return all;
}
