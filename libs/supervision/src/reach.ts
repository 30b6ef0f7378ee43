import { Injectable } from '@nestjs/common';
import { type Role, ScopeFactory, SiteNotFound } from '@jiyue/auth';
import type { Scope, SupervisorScope } from '@jiyue/tenancy';

/** Which sites somebody supervises. */
@Injectable()
export class Reach {
  constructor(private readonly scopes: ScopeFactory) {}

  /** Every site the roles reach; with `siteId` only that one, which is not found when it lies outside. */
  async of(scope: Scope, roles: readonly Role[], siteId?: string | null): Promise<SupervisorScope> {
    const all = await this.scopes.supervision(scope, roles);
    if (!siteId) return all;
    if (!all.tenantIds.includes(siteId)) throw new SiteNotFound();
    return { ...all, tenantIds: [siteId] };
  }
}
