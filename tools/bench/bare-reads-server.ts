import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import type { BareWork, SentStatement } from './bare-reads.ts';

// As many connections as the portal has by default.
const CONNECTIONS = 10;

process.once('message', ({ databaseUrl, statements }: BareWork) => {
  const pool = new Pool({ connectionString: databaseUrl, max: CONNECTIONS });
  const answer = async (name: string, sent: readonly SentStatement[]): Promise<string> => {
    const rows: unknown[] = [];
    for (const [at, { text, values }] of sent.entries())
      rows.push((await pool.query({ name: `${name}-${at}`, text, values: [...values] })).rows);
    return JSON.stringify({ data: rows });
  };
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    answer(name, statements[name] ?? []).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
