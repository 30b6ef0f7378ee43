import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, onSite, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { ModelInvalid } from '../model.errors.js';
import { ModelChanged } from '../../content.events.js';
import type { ContentModel, ModelGiven } from '../model.js';
import { ModelRepository } from '../model.repository.js';
import { fieldsAfter, modelProblems } from '../model.rules.js';

export interface ChangeModelGiven extends ModelGiven {
  readonly code: string;
  readonly version: number;
}

/**
 * Makes the next version of a model while articles of it exist: what is added is asked from now on, what is left out is
 * still shown where it was said, and a field keeps its type.
 */
@Injectable()
export class ChangeModel {
  constructor(
    private readonly db: Database,
    private readonly models: ModelRepository,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, given: ChangeModelGiven): Promise<ContentModel> {
    const provinceId = await this.db.read(scope, () => this.models.provinceOf(scope.tenantId));
    authorize(scope.actor, 'change', 'ContentModel', { provinceId });
    const own = onSite(scope, provinceId ?? scope.tenantId);
    return this.db.write(own, async () => {
      const before = await this.models.get(given.code);
      const problems = modelProblems(before.base, given, before.fields);
      if (problems.length > 0) throw new ModelInvalid({}, problems.slice(0, 50));
      const text = { name: given.name.trim(), fields: fieldsAfter(given.fields, before.fields), state: before.state };
      const after = await this.models.change(own, given, text);
      const change = { subjectId: after.id, title: after.name, before, after };
      await this.journal.record(own, ModelChanged, { code: after.code, version: after.version }, change);
      return after;
    });
  }
}
