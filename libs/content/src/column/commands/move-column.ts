import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ColumnNotFound } from '../../content.errors.js';
import { ColumnMoved } from '../../content.events.js';
import { ColumnShowcase } from '../../publication/column-showcase.js';
import type { ContentColumn } from '../column.entity.js';
import { ColumnManning } from '../column-manning.js';
import { ColumnRepository } from '../column.repository.js';
import { moveUnder, placeAmong } from '../column.tree.js';

export interface MoveColumnGiven {
  readonly columnId: string;
  readonly version: number;
  /** Null: the first level. */
  readonly parentId?: string | null | undefined;
  /** How many of its new siblings stand before it. */
  readonly position: number;
}

/** Puts a column with everything below it somewhere else in the tree; what was held of it still leads there. */
@Injectable()
export class MoveColumn {
  constructor(
    private readonly db: Database,
    private readonly columns: ColumnRepository,
    private readonly manning: ColumnManning,
    private readonly showcase: ColumnShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { columnId, version, parentId, position }: MoveColumnGiven): Promise<ContentColumn> {
    return this.db.write(scope, async () => {
      const tree = await this.columns.holdTree();
      const before = this.readable(scope, tree, columnId);
      const parent = parentId ? this.readable(scope, tree, parentId) : null;
      authorize(scope.actor, 'change', 'Column', before);
      const { operatorUnitId } = before;
      authorize(scope.actor, 'create', 'Column', { lineage: parent?.lineage ?? [], operatorUnitId });
      const moved = moveUnder(parent, before, tree);
      const shown = tree.filter(({ id, isVisible }) => isVisible && moved.some((one) => one.id === id));
      const gaps = await this.manning.of(
        scope,
        shown.map(({ id }) => id),
      );
      await this.columns.change(columnId, version, { parentId: parent?.id ?? null });
      await this.columns.rearrange(moved, placeAmong(tree, before, parent, position));
      await this.columns.handDown();
      for (const { id } of shown) await this.manning.require(scope, id, gaps.get(id));
      await this.showcase.refresh(scope);
      const after = await this.columns.get(columnId);
      await this.journal.record(
        scope,
        ColumnMoved,
        { columnId },
        { subjectId: columnId, title: after.name, before, after },
      );
      return after;
    });
  }

  private readable(scope: Scope, tree: readonly ContentColumn[], id: string): ContentColumn {
    const column = tree.find((one) => one.id === id);
    if (!column || !scope.actor.may('read', 'Column', column)) throw new ColumnNotFound({ columnId: id });
    return column;
  }
}
