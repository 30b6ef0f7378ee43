import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope, Site } from '@jiyue/tenancy';
import { type DeclaredSteps, StepDefinitions, type StepRule } from '@jiyue/workflow';
import { ARTICLE_WORKFLOW } from '../../article/article.workflow.js';
import { AskForSteps } from '../../article/ask-for-steps.js';
import { SiteStepsStale } from '../../content.errors.js';
import { SiteStepsChanged } from '../../content.events.js';
import { ColumnManning } from '../column-manning.js';
import { SiteSteps } from '../site-steps.js';

export interface ChangeSiteStepsGiven {
  /** Of the site's steps as they were looked at; 0 while the site has declared none. */
  readonly version: number;
  /** Absent or null: one review. */
  readonly steps?: readonly StepRule[] | null | undefined;
}

/**
 * Says which steps stand between submission and publication where a column says nothing itself. What was approved and
 * lacks a step now goes back to it; a way that nobody can go on a column that citizens see is refused.
 */
@Injectable()
export class ChangeSiteSteps {
  constructor(
    private readonly db: Database,
    private readonly siteSteps: SiteSteps,
    private readonly definitions: StepDefinitions,
    private readonly asks: AskForSteps,
    private readonly manning: ColumnManning,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { version, steps }: ChangeSiteStepsGiven): Promise<DeclaredSteps> {
    return this.db.write(scope, async () => {
      authorize(scope.actor, 'change', 'Column', { lineage: [], operatorUnitId: null });
      const site = await this.db.manager.findOneByOrFail(Site, { id: scope.tenantId });
      const before = await this.definitions.lock(ARTICLE_WORKFLOW, site.id);
      if (before.version !== version) throw new SiteStepsStale({ version: before.version });
      const followers = await this.siteSteps.followers();
      const shown = followers.filter(({ isVisible }) => isVisible).map(({ id }) => id);
      const gaps = await this.manning.of(scope, shown);
      await this.definitions.declare(ARTICLE_WORKFLOW, site.id, steps ?? null);
      for (const id of shown) await this.manning.require(scope, id, gaps.get(id));
      let asked = 0;
      for (const { id } of followers) asked += await this.asks.of(scope, id);
      const after = await this.definitions.of(ARTICLE_WORKFLOW, site.id);
      const change = { subjectId: site.id, title: site.name, before, after: { ...after, asked } };
      await this.journal.record(scope, SiteStepsChanged, { columns: followers.length }, change);
      return after;
    });
  }
}
