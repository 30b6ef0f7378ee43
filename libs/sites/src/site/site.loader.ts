import { Injectable } from '@nestjs/common';
import { loaderOf, type LoaderContext } from '@jiyue/platform';
import { Database, idsOf, type Scope, type Site } from '@jiyue/tenancy';
import DataLoader from 'dataloader';
import { SiteReach } from './site.reach.js';
import { SiteRepository } from './site.repository.js';
import { asSiteType, type SiteType } from './site.types.js';

const BY_ID = Symbol('site by id');
const BY_SPONSOR = Symbol('site by sponsor unit');
const CHILDREN = Symbol('children of a site');

/**
 * Sites for field resolvers, batched within a request. Open sites show to everyone, drafts to those whose grants work
 * on them.
 */
@Injectable()
export class SiteLoaders {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly reach: SiteReach,
  ) {}

  byId(context: LoaderContext, scope: Scope): DataLoader<string, SiteType | null> {
    return loaderOf(context, BY_ID, () =>
      this.batch(
        context,
        scope,
        (ids) => this.sites.byIds(ids),
        ({ id }) => id,
      ),
    );
  }

  bySponsor(context: LoaderContext, scope: Scope): DataLoader<string, SiteType | null> {
    return loaderOf(context, BY_SPONSOR, () =>
      this.batch(
        context,
        scope,
        (ids) => this.sites.bySponsors(ids),
        ({ sponsorUnitId }) => sponsorUnitId,
      ),
    );
  }

  childCount(context: LoaderContext, scope: Scope): DataLoader<string, number> {
    return loaderOf(context, CHILDREN, () => new DataLoader((ids) => this.count(context, scope, ids)));
  }

  /** Short names from the root down to the site itself. */
  async trail(context: LoaderContext, scope: Scope, path: string): Promise<string[]> {
    const sites = await Promise.all(idsOf(path).map((id) => this.byId(context, scope).load(id)));
    return sites.flatMap((site) => site?.shortName ?? []);
  }

  private batch(
    context: LoaderContext,
    scope: Scope,
    read: (ids: readonly string[]) => Promise<Site[]>,
    keyOf: (site: Site) => string,
  ): DataLoader<string, SiteType | null> {
    return new DataLoader(async (keys) => {
      const reach = await this.reach.of(context, scope);
      const rows = await this.db.supervise(reach, () => read(keys));
      const byKey = new Map(rows.map((row) => [keyOf(row), asSiteType(row)]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  }

  private async count(context: LoaderContext, scope: Scope, ids: readonly string[]): Promise<number[]> {
    const reach = await this.reach.of(context, scope);
    const rows = await this.db.supervise(reach, () => this.sites.childCounts(ids));
    const byId = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => byId.get(id) ?? 0);
  }
}
