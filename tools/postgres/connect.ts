import { Client, type ClientConfig } from 'pg';

/** An open connection; whoever asked closes it. A connection that breaks later fails the query that needs it. */
export async function connect(config: ClientConfig): Promise<Client> {
  const client = new Client({ connectionTimeoutMillis: 5000, ...config });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
