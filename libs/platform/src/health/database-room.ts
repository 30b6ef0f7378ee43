import type { HealthCheck } from './health.js';

/** One statement in a transaction, as a pool offers it. */
export interface RoomSource {
  transaction<T>(work: (manager: { query(sql: string): Promise<unknown> }) => Promise<T>): Promise<T>;
}

const BELIEVED_FOR_MS = 5_000;
// Sorted with hardly any memory, so that the database writes it to its disk and throws it away: nothing is kept, nothing
// has to be cleared up, and a role that may only read can ask.
const SPILL = `select count(*) from (select repeat(md5(g::text), 16) as t from generate_series(1, 2000) as g order by t offset 0) as s`;

/** Whether the disk of the database takes what is written: reads go on for long when it does not. */
export function databaseRoomCheck(source: RoomSource): HealthCheck {
  let until = 0;
  return {
    name: 'database-disk',
    async check() {
      if (Date.now() < until) return;
      await source.transaction(async (manager) => {
        await manager.query(`set local work_mem = '64kB'`);
        await manager.query(SPILL);
      });
      until = Date.now() + BELIEVED_FOR_MS;
    },
  };
}
