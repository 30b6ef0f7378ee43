import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, onSite, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { ModelWrongState } from '../model.errors.js';
import { ModelResumed, ModelRetired } from '../../content.events.js';
import type { ContentModel, ModelState } from '../model.js';
import { ModelRepository } from '../model.repository.js';

const EVENTS = { RETIRED: ModelRetired, IN_USE: ModelResumed } as const;

/** Retires a model, so that nothing new is begun as one while what exists stays and may be corrected; or takes it up again. */
@Injectable()
export class TurnModel {
  constructor(
    private readonly db: Database,
    private readonly models: ModelRepository,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, at: Pick<ContentModel, 'code' | 'version'>, state: ModelState): Promise<ContentModel> {
    const provinceId = await this.db.read(scope, () => this.models.provinceOf(scope.tenantId));
    authorize(scope.actor, 'change', 'ContentModel', { provinceId });
    const own = onSite(scope, provinceId ?? scope.tenantId);
    return this.db.write(own, async () => {
      const before = await this.models.get(at.code);
      if (before.state === state) throw new ModelWrongState({ code: before.code, state });
      const after = await this.models.change(own, at, { ...before, state });
      const change = { subjectId: after.id, title: after.name, before, after };
      await this.journal.record(own, EVENTS[state], { code: after.code, version: after.version }, change);
      return after;
    });
  }
}
