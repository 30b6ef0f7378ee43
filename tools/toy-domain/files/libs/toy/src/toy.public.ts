import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicSiteType } from '@jiyue/live';
import { Database } from '@jiyue/tenancy';

/** What citizens see of toys. */
@Resolver(() => PublicSiteType)
export class ToyPublicResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => [String])
  async toys(@Parent() { id }: PublicSiteType, @Args('first', { type: () => Int }) first: number): Promise<string[]> {
    const rows = await this.db.live<{ name: string }>(
      'select name from toy_shown where tenant_id = $1 order by name limit least($2::int, 100)',
      [id, first],
    );
    return rows.map(({ name }) => name);
  }
}
