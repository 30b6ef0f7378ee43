import { Injectable } from '@nestjs/common';
import { LiveModel } from '@jiyue/content';
import { purge } from '@jiyue/platform';
import { Database, type Scope, type Site } from '@jiyue/tenancy';

/** Brings what citizens see of a site in step with its registry, inside the command's transaction. */
@Injectable()
export class SiteShowcase {
  constructor(
    private readonly db: Database,
    private readonly live: LiveModel,
  ) {}

  /** Shows an open or suspended site and drops every cached page that names it; a draft shows nowhere. */
  async refresh(scope: Scope, site: Site, before: Site): Promise<void> {
    if (site.state === 'draft') return;
    await this.live.showSite(scope, site);
    const neighbours: { id: string }[] = await this.db.manager.query(
      `select id from site where (id = $1 or parent_id = $2) and state <> 'draft'`,
      [site.parentId, site.id],
    );
    const hosts = new Set([before.host, site.host]);
    await purge(this.db.manager, [
      ...[site, ...neighbours].map(({ id }) => `site:${id}`),
      ...[...hosts].map((host) => `host:${host}`),
    ]);
  }
}
