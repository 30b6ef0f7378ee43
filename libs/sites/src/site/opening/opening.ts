import { Injectable } from '@nestjs/common';
import { ColumnFacts, type Manning, Responsibility } from '@jiyue/auth';
import { Database, type Scope, type Site } from '@jiyue/tenancy';
import { SiteNotReady } from '../../sites.errors.js';
import { SiteRepository } from '../site.repository.js';
import { type ChecklistEntry, checklistOf } from './opening.rules.js';

/** What of the checklist is read before the command begins. */
export interface Standing {
  readonly columnCount: number;
  readonly manning: Manning;
}

/** What is still missing before a site may open. */
@Injectable()
export class Opening {
  constructor(
    private readonly db: Database,
    private readonly sites: SiteRepository,
    private readonly responsibility: Responsibility,
    private readonly columns: ColumnFacts,
  ) {}

  /** The checklist of the current site. */
  async checklist(scope: Scope): Promise<{ ready: boolean; items: ChecklistEntry[] }> {
    const standing = await this.standing(scope);
    const items = await this.db.read(scope, async () => this.items(await this.sites.get(scope.tenantId), standing));
    return { ready: items.every(({ done }) => done), items };
  }

  /** The columns that would open, and who stands behind them, grants from above included. */
  async standing(scope: Scope): Promise<Standing> {
    const shown = (await this.columns.all(scope)).filter(({ isVisible = true }) => isVisible);
    return { columnCount: shown.length, manning: await this.responsibility.manning(scope.tenantId, shown) };
  }

  /** Refuses with `SITES.NOT_READY`, naming each missing point; inside the command's transaction. */
  async requireReady(site: Site, standing: Standing): Promise<void> {
    const missing = (await this.items(site, standing)).filter(({ done }) => !done);
    if (missing.length === 0) return;
    throw new SiteNotReady(
      { missing: missing.length },
      missing.map(({ key, missing: rule }) => ({ field: key, rule: rule ?? '' })),
    );
  }

  private async items(site: Site, standing: Standing): Promise<ChecklistEntry[]> {
    const [parent] = site.parentId ? await this.sites.byIds([site.parentId]) : [];
    return checklistOf({ site, parent: parent ?? null, ...standing });
  }
}
