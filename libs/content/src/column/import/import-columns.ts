import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, Site } from '@jiyue/tenancy';
import { ColumnRowsInvalid } from '../../content.errors.js';
import { ColumnsImported } from '../../content.events.js';
import { ColumnQueries } from '../column.queries.js';
import { ColumnRepository } from '../column.repository.js';
import type { GivenRow } from './given-row.js';
import { type ImportPlan, planImport } from './import-plan.js';
import { ImportedRows } from './imported-rows.js';
import { NamesOfRows } from './names-of-rows.js';

/** 导入栏目: rows of a file become the columns of the site; what is at an address already is changed, the same again changes nothing. */
@Injectable()
export class ImportColumns {
  constructor(
    private readonly db: Database,
    private readonly queries: ColumnQueries,
    private readonly columns: ColumnRepository,
    private readonly names: NamesOfRows,
    private readonly rows: ImportedRows,
    private readonly journal: Journal,
  ) {}

  /** What the rows would do, without doing it. */
  judge(scope: Scope, rows: readonly GivenRow[]): Promise<ImportPlan> {
    return this.db.read(scope, () => this.planned(scope, rows));
  }

  /** All of it or nothing. */
  run(scope: Scope, rows: readonly GivenRow[]): Promise<ImportPlan> {
    return this.db.write(scope, async () => {
      await this.columns.holdTree();
      const plan = await this.planned(scope, rows);
      const { added, changed, problems } = plan;
      const wrong = problems.map(({ row, field, rule }) => ({ field: `rows.${row}.${field}`, rule }));
      if (wrong.length > 0) throw new ColumnRowsInvalid({ count: wrong.length }, wrong);
      await this.rows.write(scope, plan);
      const site = await this.db.manager.findOneByOrFail(Site, { id: scope.tenantId });
      const after = {
        added: added.map(({ path, name }) => ({ path, name })),
        changed: changed.map(({ before, change, steps }) => ({ path: before.path, ...change, steps })),
      };
      const fact = { added: added.length, changed: changed.length };
      await this.journal.record(scope, ColumnsImported, fact, { subjectId: site.id, title: site.name, after });
      return plan;
    });
  }

  // whoever answers for a part of the site alone adds to it by hand
  private async planned(scope: Scope, rows: readonly GivenRow[]): Promise<ImportPlan> {
    authorize(scope.actor, 'create', 'Column', { lineage: [], operatorUnitId: null });
    const taken = new Map((await this.queries.columns(scope)).map((column) => [column.id, column]));
    const tree = (await this.columns.all()).map((column) => {
      const { steps = [], stepsInherited = true } = taken.get(column.id) ?? {};
      return { ...column, steps, stepsInherited };
    });
    await this.columns.know([...rows, ...tree].flatMap(({ kinds }) => kinds ?? []));
    const plan = planImport(rows, { ...(await this.names.of(rows)), tree, now: scope.now });
    return { ...plan, problems: [...plan.problems, ...(await this.rows.gone(scope, plan))] };
  }
}
