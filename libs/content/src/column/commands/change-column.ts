import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { StepRule } from '@jiyue/workflow';
import { ColumnNotFound } from '../../content.errors.js';
import { ColumnChanged } from '../../content.events.js';
import { ColumnShowcase } from '../../publication/column-showcase.js';
import type { ContentColumn } from '../column.entity.js';
import { ColumnManning } from '../column-manning.js';
import { kindsAfter } from '../column.kinds.js';
import { ColumnSteps } from '../column-steps.js';
import { ColumnRepository } from '../column.repository.js';

/** What changes; absent fields stay. */
export interface ChangeColumnGiven {
  readonly columnId: string;
  readonly version: number;
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly keywords?: string | null | undefined;
  readonly operatorUnitId?: string | null | undefined;
  readonly cadenceDays?: number | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  /** Null: as the site says. */
  readonly steps?: readonly StepRule[] | null | undefined;
  readonly isVisible?: boolean | null | undefined;
}

/** Changes a column: what it is called, who answers for it, how often it must be fed. */
@Injectable()
export class ChangeColumn {
  constructor(
    private readonly db: Database,
    private readonly columns: ColumnRepository,
    private readonly steps: ColumnSteps,
    private readonly manning: ColumnManning,
    private readonly showcase: ColumnShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, input: ChangeColumnGiven): Promise<ContentColumn> {
    return this.db.write(scope, async () => {
      const before = await this.columns.get(input.columnId);
      if (!scope.actor.may('read', 'Column', before)) throw new ColumnNotFound({ columnId: before.id });
      authorize(scope.actor, 'change', 'Column', before);
      const gaps = before.isVisible ? (await this.manning.of(scope, [before.id])).get(before.id) : [];
      if (input.operatorUnitId !== before.operatorUnitId) await this.columns.requireUnit(input.operatorUnitId);
      const after = await this.columns.change(before.id, input.version, changeOf(input, before));
      const asked = input.steps === undefined ? 0 : await this.steps.declare(scope, after.id, input.steps);
      if (after.isVisible) await this.manning.require(scope, after.id, gaps);
      await this.showcase.refresh(scope);
      const change = { subjectId: after.id, title: after.name, before, after: { ...after, steps: input.steps, asked } };
      await this.journal.record(scope, ColumnChanged, { columnId: after.id }, change);
      return after;
    });
  }
}

function changeOf(input: ChangeColumnGiven, before: ContentColumn): Partial<ContentColumn> {
  return {
    name: input.name?.trim() ?? before.name,
    description: input.description?.trim() ?? before.description,
    keywords: input.keywords?.trim() ?? before.keywords,
    operatorUnitId: input.operatorUnitId === undefined ? before.operatorUnitId : input.operatorUnitId,
    cadenceDays: input.cadenceDays === undefined ? before.cadenceDays : input.cadenceDays,
    kinds: kindsAfter(input.kinds, before.kinds),
    isVisible: input.isVisible ?? before.isVisible,
  };
}
