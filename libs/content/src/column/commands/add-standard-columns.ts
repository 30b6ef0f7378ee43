import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, Site } from '@jiyue/tenancy';
import { ColumnsExist } from '../../content.errors.js';
import { StandardColumnsAdded } from '../../content.events.js';
import { ColumnMakers } from '../column-makers.js';
import { type ColumnRow, rowsOf } from '../column-rows.js';
import { ColumnRepository } from '../column.repository.js';
import { standardColumns } from '../standard-columns.js';

/** Gives a site without columns the standard set of its kind and level; its operator unit answers for all of them. */
@Injectable()
export class AddStandardColumns {
  constructor(
    private readonly db: Database,
    private readonly columns: ColumnRepository,
    private readonly makers: ColumnMakers,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope): Promise<ColumnRow[]> {
    return this.db.write(scope, async () => {
      const site = await this.db.manager.findOneByOrFail(Site, { id: scope.tenantId });
      authorize(scope.actor, 'create', 'Column', { lineage: [], operatorUnitId: null });
      if (!(await this.columns.isEmpty())) throw new ColumnsExist();
      const operatorUnitId = site.operatorUnitId ?? site.sponsorUnitId;
      const place = { parent: null, position: 10, operatorUnitId };
      const columns = rowsOf(scope, standardColumns(site.kind, site.level), place);
      await this.makers.make(scope, columns, () => new ColumnsExist());
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
