import type { Client } from 'pg';
import type { Product } from '../../lib/product.ts';
import { secret } from '../../lib/secrets.ts';
import { superuser } from '../../postgres/cluster.ts';
import { connect } from '../../postgres/connect.ts';
import { DATABASE } from '../../supervisor/database.ts';
import { portsOf } from '../../supervisor/environment.ts';

/** The database of a running copy, seen by its superuser: for planting rows and for looking behind every wall. */
export function rootOf({ data, port }: Pick<Product, 'data' | 'port'>): Promise<Client> {
  const options = { port: portsOf(port).postgres, superuserPassword: secret(data, 'pg-superuser') };
  return connect(superuser(options, DATABASE));
}

/** Adds rows to a table; the names of the columns come from the rows. Lists and objects go in as the column takes them. */
export async function plantRows(
  root: Client,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const list = columns.join(', ');
  await root.query(`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}
