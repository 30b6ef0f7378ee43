import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, onSite, type Scope } from '@jiyue/tenancy';
import { Injectable } from '@nestjs/common';
import { ModelInvalid } from '../model.errors.js';
import { ModelDeclared } from '../../content.events.js';
import { declaredKinds } from '../../kind/kind.js';
import type { ContentModel, ModelGiven } from '../model.js';
import { ModelRepository } from '../model.repository.js';
import { fieldsAfter, modelProblems } from '../model.rules.js';

/** A new model: what it is called, and which of the kinds that come with the product it builds on. */
export interface DeclareModelGiven extends ModelGiven {
  readonly code: string;
  readonly base: string;
}

/** Declares a kind of content for every site, in the tenancy of the province. */
@Injectable()
export class DeclareModel {
  constructor(
    private readonly db: Database,
    private readonly models: ModelRepository,
    private readonly journal: Journal,
  ) {}

  async run(scope: Scope, given: DeclareModelGiven): Promise<ContentModel> {
    const provinceId = await this.db.read(scope, () => this.models.provinceOf(scope.tenantId));
    authorize(scope.actor, 'change', 'ContentModel', { provinceId });
    const own = onSite(scope, provinceId ?? scope.tenantId);
    return this.db.write(own, async () => {
      const { code, base, name } = given;
      requireBase(base);
      const problems = modelProblems(base, given, []);
      if (problems.length > 0) throw new ModelInvalid({}, problems.slice(0, 50));
      const text = { name: name.trim(), fields: fieldsAfter(given.fields, []), state: 'IN_USE' } as const;
      const after = await this.models.add(own, code, base, text);
      const change = { subjectId: after.id, title: after.name, after };
      await this.journal.record(own, ModelDeclared, { code, version: after.version }, change);
      return after;
    });
  }
}

function requireBase(base: string): void {
  if (declaredKinds().some(({ key }) => key === base)) return;
  throw new ModelInvalid({}, [{ field: 'base', rule: 'isIn' }]);
}
