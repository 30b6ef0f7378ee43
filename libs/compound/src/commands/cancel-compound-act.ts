import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { CompoundAct } from '../compound-act.entity.js';
import { CompoundActNotFound } from '../compound.errors.js';
import { CompoundActCancelled } from '../compound.events.js';
import { CompoundRepository } from '../compound.repository.js';

/** Stops an act: the batch in hand is finished, what waits behind it stays undone. What was done stays done. */
@Injectable()
export class CancelCompoundAct {
  constructor(
    private readonly db: Database,
    private readonly acts: CompoundRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: { actId: string }): Promise<CompoundAct> {
    return this.db.write(scope, async () => {
      const before = await this.acts.get(input.actId);
      if (!scope.actor.may('read', 'CompoundAct', before)) throw new CompoundActNotFound();
      authorize(scope.actor, 'cancel', 'CompoundAct', before);
      const after = await this.acts.end(before.id, 'cancelled', scope.now);
      const payload = { actId: before.id, kind: before.kind };
      await this.journal.record(scope, CompoundActCancelled, payload, { subjectId: before.id, before, after });
      return after;
    });
  }
}
