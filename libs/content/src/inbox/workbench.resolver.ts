import { Can, CurrentScope, type PersonRefType, Responsibility } from '@jiyue/auth';
import { onSite, type Scope } from '@jiyue/tenancy';
import { WorkCountType, WorkItemType, WorkQueries } from '@jiyue/workflow';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ownPeople } from '../column/column-inheritance.js';
import { asColumnType } from '../column/column.types.js';
import { type DueColumn, WorkbenchQueries } from './workbench.queries.js';
import { DueColumnType, UnitOutputType, VacantColumnType, VetoedSiteType, WorkbenchType } from './workbench.types.js';

const TODOS = 20;
/** Columns that want somebody named: a morning’s work; the next ones come up as these are settled. */
const VACANT = 20;

@Resolver(() => WorkbenchType)
export class WorkbenchResolver {
  constructor(
    private readonly queries: WorkbenchQueries,
    private readonly work: WorkQueries,
    private readonly responsibility: Responsibility,
  ) {}

  @Query(() => WorkbenchType)
  @Can('read', 'Workbench')
  workbench(): WorkbenchType {
    return {};
  }

  @ResolveField(() => [WorkCountType])
  counts(@CurrentScope() scope: Scope): Promise<WorkCountType[]> {
    return this.work.counts(scope);
  }

  /** Columns that are due have a list of their own. */
  @ResolveField(() => [WorkItemType], { description: 'the longest waiting first' })
  async todos(@CurrentScope() scope: Scope): Promise<WorkItemType[]> {
    return (await this.work.page(scope, { except: 'Column' }, { first: TODOS })).nodes as WorkItemType[];
  }

  @ResolveField(() => [DueColumnType])
  async dueColumns(@CurrentScope() scope: Scope): Promise<DueColumnType[]> {
    const due = await this.queries.dueColumns(scope);
    const people = await this.responsibleFor(scope, due);
    return due.map(({ siteId, column, daysLeft }) => ({
      siteId,
      daysLeft,
      column: asColumnType(column, scope.now, siteId === scope.tenantId ? scope.actor : null),
      responsible: people.get(column.id) ?? null,
    }));
  }

  @ResolveField(() => [VetoedSiteType])
  vetoedSites(@CurrentScope() scope: Scope): Promise<VetoedSiteType[]> {
    return this.queries.vetoedSites(scope);
  }

  @ResolveField(() => [VacantColumnType], { description: 'for whoever administers their sites; at most 20' })
  async vacantColumns(@CurrentScope() scope: Scope): Promise<VacantColumnType[]> {
    const columns = await this.queries.namedColumns(scope);
    const sites = new Map<string, typeof columns>();
    for (const column of columns) {
      const those = sites.get(column.tenantId);
      if (those) those.push(column);
      else sites.set(column.tenantId, [column]);
    }
    const facts = new Map(
      [...sites].map(([id, those]) => [id, those.map((one) => ({ ...one, ...ownPeople(one), stepRoles: [] }))]),
    );
    const gone = await this.responsibility.gone(facts);
    return columns
      .filter(({ id }) => gone.has(id))
      .slice(0, VACANT)
      .map((column) => ({
        siteId: column.tenantId,
        column: asColumnType(column, scope.now, column.tenantId === scope.tenantId ? scope.actor : null),
      }));
  }

  @ResolveField(() => [UnitOutputType], { nullable: true, description: 'null for those who work on no text' })
  monthOutput(@CurrentScope() scope: Scope): Promise<UnitOutputType[] | null> {
    return this.queries.monthOutput(scope);
  }

  private async responsibleFor(scope: Scope, due: readonly DueColumn[]): Promise<Map<string, PersonRefType>> {
    const found = new Map<string, PersonRefType>();
    for (const siteId of new Set(due.map((item) => item.siteId))) {
      const columns = due.filter((item) => item.siteId === siteId).map(({ column }) => ({ ...column, stepRoles: [] }));
      for (const [columnId, { responsible }] of await this.responsibility.ofColumns(onSite(scope, siteId), columns)) {
        if (responsible)
          found.set(columnId, { id: responsible.personId, name: responsible.name, unitName: responsible.unitName });
      }
    }
    return found;
  }
}
