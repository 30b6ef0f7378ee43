import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { type DeclaredSteps, StepDefinitions } from '@jiyue/workflow';
import { ARTICLE_WORKFLOW } from '../article/article.workflow.js';
import { OWN_STEPS } from './column.queries.js';

/** What stands between submission and publication on columns that declare nothing themselves, and which these are. */
@Injectable()
export class SiteSteps {
  constructor(
    private readonly db: Database,
    private readonly definitions: StepDefinitions,
  ) {}

  get(scope: Scope): Promise<DeclaredSteps> {
    return this.db.read(scope, () => this.definitions.of(ARTICLE_WORKFLOW, scope.tenantId));
  }

  /** Columns of the open transaction's site that go by them. */
  followers(): Promise<{ id: string; isVisible: boolean }[]> {
    return this.db.manager.query(
      `select c.id, c.is_visible as "isVisible" from content_column c where ${OWN_STEPS} is null order by c.id`,
    );
  }
}
