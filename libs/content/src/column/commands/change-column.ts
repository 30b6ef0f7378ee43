import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import type { StepRule } from '@jiyue/workflow';
import { ColumnNotFound } from '../../content.errors.js';
import { ColumnChanged } from '../../content.events.js';
import { ColumnShowcase } from '../../publication/column-showcase.js';
import type { ContentColumn } from '../column.entity.js';
import { changeOf, type ColumnSettings } from '../column-settings.js';
import { ColumnManning } from '../column-manning.js';
import { ColumnSteps } from '../column-steps.js';
import { ColumnRepository } from '../column.repository.js';

/** What changes; absent fields stay. */
export interface ChangeColumnGiven extends ColumnSettings {
  readonly columnId: string;
  readonly version: number;
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly keywords?: string | null | undefined;
  /** Null: as the site says. */
  readonly steps?: readonly StepRule[] | null | undefined;
  readonly isVisible?: boolean | null | undefined;
}

/** Changes a column: what it is called, who answers for it, how often it must be fed; what is below follows where it does. */
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
      const tree = await this.columns.holdTree();
      const before = tree.find(({ id }) => id === input.columnId);
      if (!before || !scope.actor.may('read', 'Column', before)) throw new ColumnNotFound({ columnId: input.columnId });
      authorize(scope.actor, 'change', 'Column', before);
      await this.columns.know(input.kinds && [...input.kinds, ...before.kinds]);
      const shown = tree
        .filter(({ lineage, isVisible }) => isVisible && lineage.includes(before.id))
        .map(({ id }) => id);
      const gaps = await this.manning.of(scope, shown);
      if (input.operatorUnitId !== before.operatorUnitId) await this.columns.requireUnit(input.operatorUnitId);
      await this.columns.change(before.id, input.version, changeOf(input, before));
      await this.columns.handDown();
      const after = await this.columns.get(before.id);
      await this.columns.requireEmptyLink(after);
      await this.manning.requireNamed(scope, after, before);
      const asked = input.steps === undefined ? 0 : await this.steps.declare(scope, after.id, input.steps);
      const open = new Set(after.isVisible ? [...shown, after.id] : shown.filter((id) => id !== after.id));
      for (const id of open) await this.manning.require(scope, id, gaps.get(id));
      await this.showcase.refresh(scope);
      const change = { subjectId: after.id, title: after.name, before, after: { ...after, steps: input.steps, asked } };
      await this.journal.record(scope, ColumnChanged, { columnId: after.id }, change);
      return after;
    });
  }
}
