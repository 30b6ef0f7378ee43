import pg from 'pg';

/** What the pool was asked to do and what came out wrong. */
export interface PoolResult {
  readonly requests: number;
  readonly wrong: number;
}

interface PoolRun {
  readonly url: string;
  readonly tenants: readonly string[];
  readonly requests: number;
  readonly random: () => number;
  /** The fault: the setting is made for the session instead of the transaction. */
  readonly sessionSetting: boolean;
}

/**
 * Interleaves requests of many tenants over few connections; a third of them throw or are cancelled in the middle.
 * Afterwards every connection is asked what it would show to somebody who set nothing.
 */
export async function poolRun({ url, tenants, requests, random, sessionSetting }: PoolRun): Promise<PoolResult> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined);
  let wrong = 0;
  const one = async (): Promise<void> => {
    const tenant = tenants[Math.floor(random() * tenants.length)] ?? '';
    const fate = random();
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      wrong += await rowsWithoutTenant(client);
      await client.query('begin');
      await client.query('select set_config($1, $2, $3)', ['app.tenant_id', tenant, !sessionSetting]);
      if (fate < 0.1) throw new Error('thrown mid-transaction');
      if (fate < 0.15) await cancelled(client);
      wrong += await foreignRows(client, tenant);
      await client.query(fate < 0.3 ? 'rollback' : 'commit');
    } catch (error) {
      broken = await client.query('rollback').then(
        () => undefined,
        () => (error instanceof Error ? error : new Error('broken')),
      );
    } finally {
      client.release(broken);
    }
  };
  const lane = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done++) await one();
  };
  await Promise.all(Array.from({ length: 20 }, () => lane(requests / 20)));
  await pool.end();
  return { requests, wrong };
}

async function rowsWithoutTenant(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from journal_activity');
  return rows[0]?.n ? 1 : 0;
}

async function foreignRows(client: pg.PoolClient, tenant: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    'select count(*)::int as n from journal_activity where tenant_id <> $1',
    [tenant],
  );
  return rows[0]?.n ?? 0;
}

async function cancelled(client: pg.PoolClient): Promise<void> {
  await client.query(`set local statement_timeout = '5ms'`);
  await client.query('select pg_sleep(1)');
}
