import { PROOFS } from '../proof/found.ts';
import type { Stage } from '../tenant-api/stage.ts';
import type { Copies } from './copies.ts';

/** Fills the city until every page of its lists is full, with texts as long as they may be. */
export async function plantPlenty(stage: Stage): Promise<void> {
  const all = PROOFS.flatMap(({ proof }) => proof.plenty?.(stage) ?? []);
  for (const copies of all) await stage.root.query(sqlOf(copies));
  await stage.root.query('analyze');
}

function sqlOf(copies: Copies): string {
  if ('update' in copies) return copies.update;
  const { table, where, count, differing } = copies;
  return `insert into ${table} select copy.* from ${table} model cross join generate_series(1, ${count}) g
    cross join lateral jsonb_populate_record(model, jsonb_build_object(${differing})) copy
    where model.ctid in (select ctid from ${table} where ${where})`;
}
