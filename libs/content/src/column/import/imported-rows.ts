import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { ColumnPathTaken } from '../../content.errors.js';
import { ColumnShowcase } from '../../publication/column-showcase.js';
import { ColumnMakers } from '../column-makers.js';
import { ColumnManning } from '../column-manning.js';
import { ColumnRepository } from '../column.repository.js';
import { ColumnSteps } from '../column-steps.js';
import type { RowProblem } from './given-row.js';
import type { ImportPlan, RowChange } from './import-plan.js';

/** Writes what a file says of columns, in the open transaction. */
@Injectable()
export class ImportedRows {
  constructor(
    private readonly columns: ColumnRepository,
    private readonly makers: ColumnMakers,
    private readonly steps: ColumnSteps,
    private readonly manning: ColumnManning,
    private readonly showcase: ColumnShowcase,
  ) {}

  async write(scope: Scope, { added, changed }: ImportPlan): Promise<void> {
    const shown = (await this.columns.all()).filter(({ isVisible }) => isVisible).map(({ id }) => id);
    const gaps = await this.manning.of(scope, shown);
    for (const change of changed) await this.change(scope, change);
    if (added.length > 0) await this.makers.make(scope, added, () => new ColumnPathTaken());
    await this.columns.handDown();
    const ids = new Set(changed.map(({ before }) => before.id));
    const open = (await this.columns.all()).filter(
      ({ isVisible, lineage }) => isVisible && lineage.some((id) => ids.has(id)),
    );
    await this.manning.requireAll(
      scope,
      open.map(({ id }) => id),
      gaps,
    );
    await this.showcase.refresh(scope);
  }

  /** Rows that name somebody now whose rights do not reach the column. */
  async gone(scope: Scope, { named }: Pick<ImportPlan, 'named'>): Promise<RowProblem[]> {
    const rows = new Map(named.map((one) => [one.column.id, one]));
    const gone = await this.manning.unreached(
      scope,
      [...rows.values()].map(({ column }) => column),
    );
    return gone.flatMap(({ columnId, field }) => {
      const found = rows.get(columnId);
      if (!found || found.column[field] === found.before?.[field]) return [];
      return [{ row: found.row, field, rule: 'CONTENT.COLUMN_PERSON_GONE' }];
    });
  }

  private async change(scope: Scope, { before, change, steps }: RowChange): Promise<void> {
    const after = await this.columns.change(before.id, before.version, change);
    await this.columns.requireEmptyLink(after);
    if (steps !== undefined) await this.steps.declare(scope, before.id, steps);
  }
}
