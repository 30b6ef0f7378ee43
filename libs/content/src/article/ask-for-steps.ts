import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { decide, WorkflowSteps } from '@jiyue/workflow';
import { ArticleRepository } from './article.repository.js';
import { groundOf } from './article.subject.js';
import { ARTICLE_WORKFLOW, standingAfter } from './article.workflow.js';

/** What a column asks for holds for whatever is not published yet, also for what was approved before. */
@Injectable()
export class AskForSteps {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly steps: WorkflowSteps,
  ) {}

  /** Takes approved texts of the column to the step they lack, inside the command that changed it; how many. */
  async of(scope: Scope, columnId: string): Promise<number> {
    const approved = await this.db.manager.query<{ id: string }[]>(
      `select id from content_article where column_id = $1 and state = 'APPROVED' order by id for update`,
      [columnId],
    );
    let asked = 0;
    for (const { id } of approved) asked += (await this.ask(scope, id)) ? 1 : 0;
    return asked;
  }

  private async ask(scope: Scope, id: string): Promise<boolean> {
    const article = await this.articles.get(id);
    const to = decide(ARTICLE_WORKFLOW, article, 'ask', groundOf(article));
    if (!to || to.state === article.state) return false;
    await this.articles.change(id, article.version, { ...standingAfter(article, 'ask', to), stateAt: scope.now });
    await this.articles.changeRevision(id, article.revision, { state: to.state });
    await this.steps.record(scope, {
      subjectType: ARTICLE_WORKFLOW.subject,
      subjectId: id,
      revision: article.revision,
      seq: article.version + 1,
      event: 'ask',
      key: 'ask',
      from: article.state,
      to: to.state,
    });
    return true;
  }
}
