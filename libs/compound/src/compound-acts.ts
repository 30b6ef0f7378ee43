import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { CompoundAct } from './compound-act.entity.js';
import { CompoundItemsOutOfRange } from './compound.errors.js';
import { CompoundActStarted } from './compound.events.js';
import type { CompoundItemGiven } from './compound.kind.js';
import { CompoundRepository } from './compound.repository.js';

/** Items that one act takes at most; what is more is begun as several. */
export const MOST_ITEMS = 10_000;

/** How a lib's command begins an act that touches many. */
@Injectable()
export class CompoundActs {
  constructor(
    private readonly db: Database,
    private readonly acts: CompoundRepository,
    private readonly journal: Journal,
  ) {}

  /** Writes the act down with all its items; a job works them off once this is committed. The caller asks who may. */
  begin<I extends object>(scope: Scope, kind: string, items: readonly CompoundItemGiven<I>[]): Promise<CompoundAct> {
    return this.db.write(scope, async () => {
      if (items.length === 0 || items.length > MOST_ITEMS) throw new CompoundItemsOutOfRange({ most: MOST_ITEMS });
      const act = await this.acts.add(scope, kind, items);
      const payload = { actId: act.id, kind, total: act.total };
      await this.journal.record(scope, CompoundActStarted, payload, { subjectId: act.id, after: act });
      return act;
    });
  }
}
