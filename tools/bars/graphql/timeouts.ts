import type { Part } from '../../postgres/prepare.ts';
import { connect } from '../../postgres/connect.ts';

/** Roles whose statements answer somebody who waits. */
const SERVING: readonly Part[] = ['api', 'supervisor', 'portal', 'identity'];
const CANCELLED = '57014';
const [LEAST_MS, MOST_MS] = [4_500, 6_500];

/** Sleeps in every serving role at once; tells which of them were not woken after five seconds. */
export async function sleepers(urlOf: (part: Part) => string): Promise<string[]> {
  const found = await Promise.all(
    SERVING.map(async (part) => {
      const client = await connect({ connectionString: urlOf(part) });
      const begun = Date.now();
      try {
        await client.query('select pg_sleep(9)');
        return [`a statement of ${part} was never cut off`];
      } catch (error) {
        const ms = Date.now() - begun;
        const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null;
        return code === CANCELLED && ms > LEAST_MS && ms < MOST_MS ? [] : [`${part}: ${String(code)} after ${ms} ms`];
      } finally {
        await client.end();
      }
    }),
  );
  return found.flat();
}
