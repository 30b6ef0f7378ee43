import { CurrentScope, type NamedPeople, Responsibility } from '@jiyue/auth';
import { type LoaderContext, loaderOf } from '@jiyue/platform';
import { onSite, type Scope } from '@jiyue/tenancy';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { ColumnPersonType } from './column-people.types.js';
import { ColumnType } from './column.types.js';

const PEOPLE = Symbol('people of columns');

/** Who was named for a column, with one look per site. */
@Resolver(() => ColumnType)
export class ColumnPeopleResolver {
  constructor(private readonly responsibility: Responsibility) {}

  @ResolveField(() => ColumnPersonType, { nullable: true, description: '责任人: who was named to answer for it' })
  async responsible(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() column: ColumnType,
  ): Promise<ColumnPersonType | null> {
    return (await this.people(context, scope).load(column))?.responsible ?? null;
  }

  @ResolveField(() => ColumnPersonType, { nullable: true, description: '信息员: who was named to write it' })
  async officer(
    @CurrentScope() scope: Scope,
    @Context() context: LoaderContext,
    @Parent() column: ColumnType,
  ): Promise<ColumnPersonType | null> {
    return (await this.people(context, scope).load(column))?.officer ?? null;
  }

  private people(context: LoaderContext, scope: Scope): DataLoader<ColumnType, NamedPeople | null> {
    const load = async (columns: readonly ColumnType[]): Promise<(NamedPeople | null)[]> => {
      const found = new Map<string, NamedPeople>();
      for (const siteId of new Set(columns.map(({ tenantId }) => tenantId))) {
        const here = columns.filter(({ tenantId }) => tenantId === siteId).map((one) => ({ ...one, stepRoles: [] }));
        for (const [id, people] of await this.responsibility.named(onSite(scope, siteId), here)) found.set(id, people);
      }
      return columns.map(({ id }) => found.get(id) ?? null);
    };
    return loaderOf(context, PEOPLE, () => new DataLoader(load, { cacheKeyFn: (({ id }: ColumnType) => id) as never }));
  }
}
