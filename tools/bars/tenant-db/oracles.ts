import type { Client } from 'pg';

interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly column: string;
}

/**
 * Asks each foreign key between tables of tenants whether it tells a neighbour's id from a random one. A composite
 * key answers both alike; a plain one accepts the neighbour's. Returns the keys that tell.
 */
export async function tellingKeys(
  root: Client,
  client: Client,
  [here, next]: readonly [string, string],
): Promise<string[]> {
  const { rows } = await root.query<ForeignKey>(`
    select k.conname as name, k.conrelid::regclass::text as table,
           (select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey)
              and a.attname <> 'tenant_id' order by a.attnum limit 1) as column
      from pg_constraint k
     where k.contype = 'f'
       and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'tenant_id')
       and exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'tenant_id')`);
  const telling: string[] = [];
  for (const key of rows) {
    const { rows: foreign } = await root.query<{ id: string | null }>(
      `select ${key.column}::text as id from ${key.table} where tenant_id = $1 and ${key.column} is not null limit 1`,
      [next],
    );
    const id = foreign[0]?.id;
    if (!id) continue;
    const [neighbour, random] = [
      await answer(client, key, here, id),
      await answer(client, key, here, crypto.randomUUID()),
    ];
    if (neighbour !== random) telling.push(`${key.name}: ${neighbour} / ${random}`);
  }
  return telling;
}

async function answer(client: Client, { table, column }: ForeignKey, tenant: string, id: string): Promise<string> {
  await client.query('begin');
  try {
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
    await client.query('set constraints all immediate');
    const { rowCount } = await client.query(
      `update ${table} set ${column} = $1 where ctid = (select min(ctid) from ${table})`,
      [id],
    );
    return `accepted ${rowCount}`;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'error';
  } finally {
    await client.query('rollback');
  }
}
