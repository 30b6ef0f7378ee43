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

  /** Shows an open site, leaves a notice for a suspended one; a draft shows nowhere. Old and new host are purged. */
  async refresh(scope: Scope, site: Site): Promise<void> {
    if (site.state === 'draft') return;
    await this.live.showSite(scope, site);
    await this.purgeChildren(site.id);
  }

  // The sites below name the one above on every page.
  private async purgeChildren(id: string): Promise<void> {
    const children: { id: string }[] = await this.db.manager.query(
      `select id from site where parent_id = $1 and state <> 'draft'`,
      [id],
    );
    if (children.length > 0)
      await purge(
        this.db.manager,
        children.map((child) => `site:${child.id}`),
      );
  }
}
