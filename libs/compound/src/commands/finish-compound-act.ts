import { Injectable } from '@nestjs/common';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { CompoundAct } from '../compound-act.entity.js';
import { CompoundActFinished } from '../compound.events.js';
import { CompoundRepository } from '../compound.repository.js';

/** Notes that every item of an act is settled. The worker's own command. */
@Injectable()
export class FinishCompoundAct {
  constructor(
    private readonly db: Database,
    private readonly acts: CompoundRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: { actId: string }): Promise<CompoundAct> {
    return this.db.write(scope, async () => {
      const before = await this.acts.get(input.actId);
      const after = await this.acts.end(before.id, 'finished', scope.now);
      const { id: actId, kind, done, refused } = after;
      await this.journal.record(
        scope,
        CompoundActFinished,
        { actId, kind, done, refused },
        { subjectId: actId, before, after },
      );
      return after;
    });
  }
}
