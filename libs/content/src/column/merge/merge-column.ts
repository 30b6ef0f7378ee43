import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { ColumnNotFound, ColumnStale } from '../../content.errors.js';
import { ColumnMerged } from '../../content.events.js';
import { ColumnShowcase } from '../../publication/column-showcase.js';
import type { ContentColumn } from '../column.entity.js';
import { ColumnRepository } from '../column.repository.js';
import { ColumnSteps } from '../column-steps.js';
import type { Merged, MergePlan } from './merge-plan.js';
import { planMerge } from './merge-plan.js';
import { MergedRows } from './merged-rows.js';

export interface MergeColumnGiven {
  readonly columnId: string;
  readonly intoId: string;
}

/** What a merge did. */
export interface MergeDone extends Pick<MergePlan, 'articles' | 'columns' | 'addresses'> {
  readonly into: ContentColumn;
  /** Approved texts that went back to a step which the other column asks for. */
  readonly asked: number;
}

/**
 * 合并: everything of a column goes to another, and the column is no more; its addresses lead there. It is one transaction,
 * however much stands in the column, so that nobody ever sees half of it.
 */
@Injectable()
export class MergeColumn {
  constructor(
    private readonly db: Database,
    private readonly columns: ColumnRepository,
    private readonly rows: MergedRows,
    private readonly steps: ColumnSteps,
    private readonly showcase: ColumnShowcase,
    private readonly journal: Journal,
  ) {}

  /** What would be done, and what stands in the way, without doing it. */
  plan(scope: Scope, given: MergeColumnGiven): Promise<MergePlan> {
    return this.db.read(scope, async () => {
      const tree = await this.columns.all();
      return this.planned(this.allowed(scope, tree, given), tree);
    });
  }

  run(scope: Scope, given: MergeColumnGiven & { readonly version: number }): Promise<MergeDone> {
    return this.db.write(scope, async () => {
      this.allowed(scope, await this.columns.all(), given);
      await this.rows.holdArticles(given.columnId);
      const tree = await this.columns.holdTree();
      const { from, into } = this.allowed(scope, tree, given);
      if (from.version !== given.version) throw new ColumnStale({ columnId: from.id, version: from.version });
      const { problems, ...plan } = await this.planned({ from, into }, tree);
      if (problems[0]) throw problems[0];
      await this.steps.forget(from.id);
      await this.columns.rearrange(plan.places, orderAfter(tree, from, into));
      await this.rows.handOver(from.id, into.id);
      await this.columns.handDown();
      const asked = await this.steps.ask(scope, into.id);
      await this.showcase.fold(scope, from.id, into.id);
      const { articles, columns, addresses } = plan;
      const done = { articles, columns, addresses, asked };
      await this.journal.record(
        scope,
        ColumnMerged,
        { columnId: from.id, intoId: into.id, articles },
        { subjectId: from.id, title: from.name, before: from, after: { into: into.path, ...done } },
      );
      return { ...done, into: await this.columns.get(into.id) };
    });
  }

  private allowed(scope: Scope, tree: readonly ContentColumn[], { columnId, intoId }: MergeColumnGiven): Merged {
    const [from, into] = [columnId, intoId].map((id) => {
      const column = tree.find((one) => one.id === id);
      if (!column || !scope.actor.may('read', 'Column', column)) throw new ColumnNotFound({ columnId: id });
      authorize(scope.actor, 'change', 'Column', column);
      return column;
    }) as [ContentColumn, ContentColumn];
    return { from, into };
  }

  private async planned(merged: Merged, tree: readonly ContentColumn[]): Promise<MergePlan> {
    const counts = await this.rows.count(merged.from.id);
    return planMerge(merged, tree, { ...counts, hasOwnSteps: await this.steps.isOwn(merged.from.id) });
  }
}

// What comes in stands behind what is there, in its own order.
function orderAfter(tree: readonly ContentColumn[], from: ContentColumn, into: ContentColumn) {
  const of = (parent: ContentColumn) =>
    tree
      .filter(({ parentId, id }) => parentId === parent.id && id !== from.id)
      .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
  return [...of(into), ...of(from)].map(({ id }, index) => ({ id, position: (index + 1) * 10 }));
}
