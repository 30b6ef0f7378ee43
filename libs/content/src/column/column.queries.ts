import { Injectable } from '@nestjs/common';
import { visible, type FieldMap } from '@jiyue/auth';
import { isId } from '@jiyue/kernel';
import { loaderOf, type LoaderContext } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { definedSteps, ownSteps, type StepRule } from '@jiyue/workflow';
import DataLoader from 'dataloader';
import { ColumnNotFound } from '../content.errors.js';
import { readOver } from '../reading.js';
import type { ContentColumn } from './column.entity.js';
import { type Due, DUE_AT, IS_BLANK } from './freshness.js';

/** A column with the site it belongs to. */
export interface Column extends Omit<ContentColumn, 'slug' | 'homeKind' | 'homePosition'>, Due {
  readonly tenantId: string;
  /** What stands between submission and publication. */
  readonly steps: readonly StepRule[];
  readonly stepsInherited: boolean;
}

/** How many articles wait for somebody and how many are live in a column. */
export interface ColumnCounts {
  readonly waitingCount: number;
  readonly liveCount: number;
}

/** A column of a site. */
export interface ColumnKey {
  readonly tenantId: string;
  readonly id: string;
}

const CONDITIONS: FieldMap = { lineage: { array: 'c.lineage' }, operatorUnitId: 'c.operator_unit_id' };

const OWNER = { type: 'Article', tenantId: 'c.tenant_id', ownerId: 'c.id' };
/** JSON of the steps that articles of the column `c` take. */
export const STEPS = definedSteps(OWNER);
export const OWN_STEPS = ownSteps(OWNER);

/** Columns of {@link Column}, from `c`. */
export const COLUMN_FIELDS = `c.tenant_id as "tenantId", c.id, c.parent_id as "parentId", c.lineage, c.path, c.name,
  c.description, c.keywords, c.type, c.position, c.is_visible as "isVisible", c.operator_unit_id as "operatorUnitId",
  c.responsible_id as "responsibleId", c.officer_id as "officerId",
  c.cadence_days as "cadenceDays", c.cadence_rule as "cadenceRule", c.is_in_menu as "isInMenu", c.own, c.form, c.link_url as "linkUrl", c.last_published_at as "lastPublishedAt", ${DUE_AT} as "dueAt", ${IS_BLANK} as "isBlank",
  c.kinds, c.version, c.created_at as "createdAt",
  ${STEPS} as steps, ${OWN_STEPS} is null as "stepsInherited"`;

const BY_ID = Symbol('columns');
const COUNTS = Symbol('column counts');

/** Reads of a site's columns. */
@Injectable()
export class ColumnQueries {
  constructor(private readonly db: Database) {}

  /** The columns that the actor may see, in tree order of their parents. */
  columns(scope: Scope): Promise<Column[]> {
    const rights = visible(scope.actor, 'read', 'Column', { fields: CONDITIONS, firstParam: 2 });
    return this.db.read(scope, () =>
      this.db.manager.query(
        `select ${COLUMN_FIELDS} from content_column c where c.tenant_id = $1 and ${rights.sql}
          order by cardinality(c.lineage), c.position, c.id`,
        [scope.tenantId, ...rights.params],
      ),
    );
  }

  async column(scope: Scope, id: string): Promise<Column> {
    const column = isId(id) ? await this.find(scope, id) : null;
    if (!column || !scope.actor.may('read', 'Column', column)) throw new ColumnNotFound({ columnId: id });
    return column;
  }

  byId(context: LoaderContext, scope: Scope): DataLoader<ColumnKey, Column | null> {
    return loaderOf(context, BY_ID, () =>
      this.batch(scope, (tenantIds, ids) =>
        this.db.manager.query<Column[]>(
          `select ${COLUMN_FIELDS} from content_column c where c.tenant_id = any($1) and c.id = any($2)`,
          [tenantIds, ids],
        ),
      ),
    );
  }

  counts(context: LoaderContext, scope: Scope): DataLoader<ColumnKey, (ColumnCounts & { id: string }) | null> {
    return loaderOf(context, COUNTS, () =>
      this.batch(scope, (tenantIds, ids) =>
        this.db.manager.query<(ColumnCounts & { id: string })[]>(
          `select column_id as id, (count(*) filter (where step is not null))::int as "waitingCount",
              (count(*) filter (where live_revision is not null))::int as "liveCount"
             from content_article where tenant_id = any($1) and column_id = any($2) group by column_id`,
          [tenantIds, ids],
        ),
      ),
    );
  }

  private async find(scope: Scope, id: string): Promise<Column | null> {
    const [column] = await this.db.read(scope, () =>
      this.db.manager.query<Column[]>(
        `select ${COLUMN_FIELDS} from content_column c where c.tenant_id = $1 and c.id = $2`,
        [scope.tenantId, id],
      ),
    );
    return column ?? null;
  }

  private batch<R extends { id: string }>(
    scope: Scope,
    load: (tenantIds: string[], ids: string[]) => Promise<R[]>,
  ): DataLoader<ColumnKey, R | null> {
    const loadAll = async (keys: readonly ColumnKey[]): Promise<(R | null)[]> => {
      const tenantIds = [...new Set(keys.map(({ tenantId }) => tenantId))];
      const rows = await readOver(this.db, scope, tenantIds, () =>
        load(
          tenantIds,
          keys.map(({ id }) => id),
        ),
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return keys.map(({ id }) => byId.get(id) ?? null);
    };
    return new DataLoader(loadAll, { cacheKeyFn: (({ id }: ColumnKey) => id) as never });
  }
}
