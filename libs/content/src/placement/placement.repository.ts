import { Database, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import type { Article } from '../article/article.js';
import { PinsFull } from './placement.errors.js';
import { PINS, UNPIN } from './placement.js';

/** Where an article is to stand. */
export interface Placing {
  readonly isPinned: boolean;
  /** When that ends by itself. */
  readonly pinnedUntil: Date | null;
  readonly weight: number;
}

// Whoever writes articles holds them before columns.
const HOLD = [
  'select from content_article where id = $1 for update',
  `select from content_column where id = (select column_id from content_article where id = $1) for no key update`,
];
const SLOT = `
  select coalesce(
    (select own.pinned_slot from content_placement own where own.article_id = $1),
    (select min(free.slot) from generate_series(1, ${PINS}) as free (slot) where not exists (
      select from content_placement taken where taken.column_id = $2 and taken.pinned_slot = free.slot)))::int as slot`;
const PUT = `
  insert into content_placement (article_id, column_id, pinned_slot, pinned_until, weight, placed_by, placed_by_name, placed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (tenant_id, article_id) do update set column_id = excluded.column_id, pinned_slot = excluded.pinned_slot,
    pinned_until = excluded.pinned_until, weight = excluded.weight, placed_by = excluded.placed_by,
    placed_by_name = excluded.placed_by_name, placed_at = excluded.placed_at`;

/** Where live articles stand in the lists of their columns, in the open transaction. */
@Injectable()
export class PlacementRepository {
  constructor(private readonly db: Database) {}

  /** Waits for whoever arranges the column of the article, or decides about it. */
  async hold(articleId: string): Promise<void> {
    for (const sql of HOLD) await this.db.manager.query(sql, [articleId]);
  }

  /** Throws `CONTENT.PINS_FULL` where the column has no place left at its top; the caller holds the column. */
  async put({ actor, now }: Scope, { id, columnId }: Article, placing: Placing): Promise<void> {
    const { isPinned, pinnedUntil, weight } = placing;
    const slot = isPinned ? await this.slotFor(id, columnId) : null;
    const params = [id, columnId, slot, isPinned ? pinnedUntil : null, weight, actor.userId, actor.name, now];
    await this.db.manager.query(PUT, params);
  }

  /** Ends that an article is pinned. */
  async unpin(articleId: string): Promise<void> {
    await this.db.manager.query(UNPIN, [articleId]);
  }

  /** The same where its time has come; whether it had. */
  async unpinDue(articleId: string, now: Date): Promise<boolean> {
    const due = await this.db.manager.query<[unknown[], number]>(`${UNPIN} and pinned_until <= $2`, [articleId, now]);
    return due[1] > 0;
  }

  private async slotFor(articleId: string, columnId: string): Promise<number> {
    const [free] = await this.db.manager.query<{ slot: number | null }[]>(SLOT, [articleId, columnId]);
    if (!free?.slot) throw new PinsFull({ pins: PINS });
    return free.slot;
  }
}
