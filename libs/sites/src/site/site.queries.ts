import { Injectable } from '@nestjs/common';
import { SiteNotFound } from '@jiyue/auth';
import { isId, type Slice, type SliceRequest } from '@jiyue/kernel';
import { sliceOf } from '@jiyue/platform';
import { Database, type Scope, type Site, type SupervisorScope } from '@jiyue/tenancy';
import { type SiteQuery, SiteRepository } from './site.repository.js';

/** Reads of the register of sites; lists hold the sites the person's grants work on. */
@Injectable()
export class SiteQueries {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
  ) {}

  current(scope: Scope): Promise<Site> {
    return this.db.read(scope, () => this.sites.get(scope.tenantId));
  }

  one(reach: SupervisorScope, id: string): Promise<Site> {
    if (!isId(id)) throw new SiteNotFound();
    return this.db.supervise(reach, () => this.sites.reached(id));
  }

  /** The children of a site, or the topmost sites within reach, in the order of their codes. */
  children(reach: SupervisorScope, parentId: string | null): Promise<Site[]> {
    if (parentId === null) return this.db.supervise(reach, () => this.sites.topmost());
    return isId(parentId) ? this.db.supervise(reach, () => this.sites.childrenOf(parentId)) : Promise.resolve([]);
  }

  list(reach: SupervisorScope, filter: SiteQuery, request: SliceRequest): Promise<Slice<Site>> {
    return this.db.supervise(reach, async () => {
      const { rows, total } = await this.sites.page(filter, request);
      return sliceOf(rows, request, total, ({ depth, code }) => [depth, code]);
    });
  }
}
