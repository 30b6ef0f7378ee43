import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { newId } from '@jiyue/kernel';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, Site } from '@jiyue/tenancy';
import { StepDefinitions } from '@jiyue/workflow';
import { ARTICLE_WORKFLOW } from '../../article/article.workflow.js';
import { ColumnsExist } from '../../content.errors.js';
import { StandardColumnsAdded } from '../../content.events.js';
import { ColumnShowcase } from '../../publication/column-showcase.js';
import { ColumnManning } from '../column-manning.js';
import { type ColumnPlace, placeUnder } from '../column.tree.js';
import { ColumnRepository, type NewColumn } from '../column.repository.js';
import { type StandardColumn, standardColumns } from '../standard-columns.js';

/** A row of a standard set, with the steps it declares. */
export type StandardRow = NewColumn & Pick<StandardColumn, 'steps'>;

/** Gives a site without columns the standard set of its kind and level; its operator unit answers for all of them. */
@Injectable()
export class AddStandardColumns {
  constructor(
    private readonly db: Database,
    private readonly columns: ColumnRepository,
    private readonly steps: StepDefinitions,
    private readonly manning: ColumnManning,
    private readonly showcase: ColumnShowcase,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope): Promise<StandardRow[]> {
    return this.db.write(scope, async () => {
      const site = await this.db.manager.findOneByOrFail(Site, { id: scope.tenantId });
      authorize(scope.actor, 'create', 'Column', { lineage: [], operatorUnitId: null });
      if (!(await this.columns.isEmpty())) throw new ColumnsExist();
      const columns = rowsOf(scope, standardColumns(site.kind, site.level), site.operatorUnitId ?? site.sponsorUnitId);
      await this.columns.insert(
        columns.map(({ steps: _, ...row }) => row),
        () => new ColumnsExist(),
      );
      await this.steps.declareAll(ARTICLE_WORKFLOW, columns);
      const unmanned = await this.manning.of(
        scope,
        columns.map(({ id }) => id),
      );
      await this.columns.hide([...unmanned.keys()]);
      await this.showcase.refresh(scope);
      await this.journal.record(
        scope,
        StandardColumnsAdded,
        { count: columns.length },
        { subjectId: site.id, title: site.name },
      );
      return columns;
    });
  }
}

/** Rows of a standard set, parents before their children, in order. */
export function rowsOf(scope: Scope, set: readonly StandardColumn[], operatorUnitId: string): StandardRow[] {
  let homePosition = 0;
  const below = (parent: ColumnPlace | null, columns: readonly StandardColumn[]): StandardRow[] =>
    columns.flatMap(({ home, children, ...given }, i) => {
      const id = newId(scope.now.getTime());
      const place = placeUnder(parent, id, given.slug);
      const row: StandardRow = {
        ...given,
        ...place,
        id,
        kinds: [...given.kinds],
        parentId: parent?.id ?? null,
        position: (i + 1) * 10,
        isVisible: true,
        operatorUnitId,
        homeKind: home,
        homePosition: home ? (homePosition += 10) : null,
        lastPublishedAt: null,
        version: 1,
      };
      return [row, ...below({ id, ...place }, children)];
    });
  return below(null, set);
}
