import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { COLUMN_TYPES } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, Site } from '@jiyue/tenancy';
import { ColumnLinesInvalid, ColumnNotFound, ColumnPathTaken } from '../../content.errors.js';
import { ColumnsAdded } from '../../content.events.js';
import { USUAL_KIND } from '../../kind/kinds.js';
import { OF_SITE } from '../column-inheritance.js';
import { columnLines } from '../column-lines.js';
import { ColumnMakers } from '../column-makers.js';
import { type PlannedColumn, planColumns } from '../column-plan.js';
import { type ColumnDraft, type ColumnRow, rowsOf } from '../column-rows.js';
import type { ContentColumn } from '../column.entity.js';
import { ColumnRepository } from '../column.repository.js';

export interface AddColumnsGiven {
  /** Null: on the first level. */
  readonly parentId?: string | null | undefined;
  /** One name per line, further in for what stands below; `|address` behind it where it should not be suggested. */
  readonly text: string;
}

/** Adds many columns that are typed as a list; says beforehand what each line would make, and what is wrong with it. */
@Injectable()
export class AddColumns {
  constructor(
    private readonly db: Database,
    private readonly columns: ColumnRepository,
    private readonly makers: ColumnMakers,
    private readonly journal: Journal,
  ) {}

  /** What would be made, without making it. */
  plan(scope: Scope, given: AddColumnsGiven): Promise<PlannedColumn[]> {
    return this.db.read(scope, async () => {
      const tree = await this.columns.all();
      return this.planned(tree, this.below(scope, tree, given), given);
    });
  }

  run(scope: Scope, given: AddColumnsGiven): Promise<ColumnRow[]> {
    return this.db.write(scope, async () => {
      const tree = await this.columns.holdTree();
      const parent = this.below(scope, tree, given);
      const planned = this.planned(tree, parent, given);
      const wrong = planned.flatMap(({ line, problems }) => problems.map((rule) => ({ field: `lines.${line}`, rule })));
      if (planned.length === 0 || wrong.length > 0) throw new ColumnLinesInvalid({ count: wrong.length }, wrong);
      const position = await this.columns.nextPosition(parent?.id ?? null);
      const { operatorUnitId, responsibleId, officerId } = parent ?? OF_SITE;
      const place = { parent, position, operatorUnitId, responsibleId, officerId };
      const rows = rowsOf(scope, draftsOf(planned, parent), place);
      await this.makers.make(scope, rows, () => new ColumnPathTaken());
      const site = await this.db.manager.findOneByOrFail(Site, { id: scope.tenantId });
      const after = { parent: parent?.path ?? null, columns: rows.map(({ path, name }) => ({ path, name })) };
      const change = { subjectId: site.id, title: site.name, after };
      await this.journal.record(scope, ColumnsAdded, { count: rows.length }, change);
      return rows;
    });
  }

  private below(scope: Scope, tree: readonly ContentColumn[], { parentId }: AddColumnsGiven): ContentColumn | null {
    const parent = parentId ? tree.find(({ id }) => id === parentId) : null;
    if (parent === undefined || (parent && !scope.actor.may('read', 'Column', parent))) {
      throw new ColumnNotFound({ columnId: parentId ?? '' });
    }
    const operatorUnitId = parent?.operatorUnitId ?? null;
    authorize(scope.actor, 'create', 'Column', { lineage: parent?.lineage ?? [], operatorUnitId });
    return parent;
  }

  private planned(tree: readonly ContentColumn[], parent: ContentColumn | null, { text }: AddColumnsGiven) {
    return planColumns(
      columnLines(text),
      parent,
      tree.map(({ path }) => path),
    );
  }
}

// What a column says of itself to search engines is its name until somebody says more.
function draftsOf(planned: readonly PlannedColumn[], parent: ContentColumn | null): ColumnDraft[] {
  const kinds = parent?.kinds ?? [USUAL_KIND];
  const type = parent?.type ?? COLUMN_TYPES.other;
  const facts = { kinds, type, cadenceDays: null, steps: null, home: null, own: ['cadence'] };
  const childrenOf = (path: string | null): ColumnDraft[] =>
    planned
      .filter((one) => parentPath(one) === path)
      .map(({ name, slug, path: own }) => ({
        ...{ ...facts, name, slug, description: name, keywords: name },
        children: childrenOf(own),
      }));
  return childrenOf(parent?.path ?? null);
}

function parentPath({ path, slug }: PlannedColumn): string | null {
  return path === slug ? null : path.slice(0, -slug.length - 1);
}
