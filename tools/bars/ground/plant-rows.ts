import type { Client } from 'pg';

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
