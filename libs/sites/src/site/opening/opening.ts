import { Injectable } from '@nestjs/common';
import { Responsibility } from '@jiyue/auth';
import { ColumnQueries } from '@jiyue/content';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { SiteNotReady } from '../../sites.errors.js';
import { SiteRepository } from '../site.repository.js';
import { type ChecklistEntry, checklistOf } from './opening.rules.js';

/** What is still missing before a site may open. */
@Injectable()
export class Opening {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly responsibility: Responsibility,
    private readonly columns: ColumnQueries,
  ) {}

  /** The checklist of the current site. */
  async checklist(scope: Scope): Promise<{ ready: boolean; items: ChecklistEntry[] }> {
    const gaps = await this.gaps(scope.tenantId);
    const items = await this.db.read(scope, async () => this.items(await this.sites.get(scope.tenantId), gaps));
    return { ready: items.every(({ done }) => done), items };
  }

  /** Codes of what is missing among the responsible persons, grants from above included. */
  gaps(siteId: string): Promise<readonly string[]> {
    return this.responsibility.gapsOfSite(siteId);
  }

  /** Refuses with `SITES.NOT_READY`, naming each missing point; inside the command's transaction. */
  async requireReady(site: Site, gaps: readonly string[]): Promise<void> {
    const missing = (await this.items(site, gaps)).filter(({ done }) => !done);
    if (missing.length === 0) return;
    throw new SiteNotReady(
      { missing: missing.length },
      missing.map(({ key, missing: rule }) => ({ field: key, rule: rule ?? '' })),
    );
  }

  private async items(site: Site, gaps: readonly string[]): Promise<ChecklistEntry[]> {
    const [parent] = site.parentId ? await this.sites.byIds([site.parentId]) : [];
    const columnCount = await this.columns.visibleCount();
    return checklistOf({ site, parent: parent ?? null, columnCount, gaps });
  }
}
