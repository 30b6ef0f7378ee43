import { Can, CurrentScope, type PersonRefType, Responsibility } from '@jiyue/auth';
import { onSite, type Scope } from '@jiyue/tenancy';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { asColumnType } from '../column/column.types.js';
import { type DueColumn, WorkbenchQueries } from './workbench.queries.js';
import { DueColumnType, TodoCountType, TodoItemType, UnitOutputType, WorkbenchType } from './workbench.types.js';

/** As many as a person can look at in one morning. */
const SHOWN = 20;

@Resolver(() => WorkbenchType)
export class WorkbenchResolver {
  constructor(
    private readonly queries: WorkbenchQueries,
    private readonly responsibility: Responsibility,
  ) {}

  @Query(() => WorkbenchType)
  @Can('read', 'Workbench')
  async workbench(@CurrentScope() scope: Scope): Promise<WorkbenchType> {
    return { grants: await this.queries.grants(scope) };
  }

  @ResolveField(() => [TodoCountType])
  counts(@CurrentScope() scope: Scope, @Parent() { grants }: WorkbenchType): Promise<TodoCountType[]> {
    return this.queries.counts(scope, grants);
  }

  @ResolveField(() => [TodoItemType])
  todos(@CurrentScope() scope: Scope, @Parent() { grants }: WorkbenchType): Promise<TodoItemType[]> {
    return this.queries.todos(scope, grants);
  }

  @ResolveField(() => [DueColumnType])
  async dueColumns(@CurrentScope() scope: Scope, @Parent() { grants }: WorkbenchType): Promise<DueColumnType[]> {
    const due = (await this.queries.dueColumns(scope, grants)).slice(0, SHOWN);
    const people = await this.responsibleFor(scope, due);
    return due.map(({ siteId, column, daysLeft }) => ({
      siteId,
      daysLeft,
      column: asColumnType(column, siteId === scope.tenantId ? scope.actor : null),
      responsible: people.get(column.id) ?? null,
    }));
  }

  @ResolveField(() => [UnitOutputType])
  monthOutput(@CurrentScope() scope: Scope, @Parent() { grants }: WorkbenchType): Promise<UnitOutputType[]> {
    return this.queries.monthOutput(scope, grants);
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
