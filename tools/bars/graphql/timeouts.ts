import type { Part } from '../../postgres/prepare.ts';
import { connect } from '../../postgres/connect.ts';

/** Roles whose statements answer somebody who waits. */
const SERVING: readonly Part[] = ['api', 'supervisor', 'portal', 'identity'];
const CANCELLED = '57014';
const LIMIT = '5s';

/** Sleeps in every serving role at once; tells which of them were not woken, or have another limit than five seconds. */
export async function sleepers(urlOf: (part: Part) => string): Promise<string[]> {
  const found = await Promise.all(
    SERVING.map(async (part) => {
      const client = await connect({ connectionString: urlOf(part) });
      const { rows } = await client.query<{ limit: string }>(`select current_setting('statement_timeout') as limit`);
      const limit = rows[0]?.limit ?? 'none';
      try {
        await client.query('select pg_sleep(20)');
        return [`a statement of ${part} was never cut off`];
      } catch (error) {
        const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
        return code === CANCELLED && limit === LIMIT ? [] : [`${part}: ${String(code)}, a statement may take ${limit}`];
      } finally {
        await client.end();
      }
    }),
  );
  return found.flat();
}
