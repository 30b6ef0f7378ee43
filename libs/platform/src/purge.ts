import { encodePurge, PURGE_CHANNEL } from '@jiyue/bus';
import type { EntityManager } from 'typeorm';

/** Tells every portal cache to drop pages with these tags, when and only when the open transaction commits. */
export async function purge(manager: EntityManager, tags: readonly string[]): Promise<void> {
  for (const payload of encodePurge(tags)) await manager.query('select pg_notify($1, $2)', [PURGE_CHANNEL, payload]);
}
