import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '@jiyue/tenancy';
import { openStep } from '@jiyue/workflow';
import { ArticleRepository } from './article.repository.js';
import { groundOf } from './article.subject.js';
import { ArticleTurns } from './article.turns.js';

/** What a column asks for holds for whatever is not published yet, also for what was approved before. */
@Injectable()
export class AskForSteps {
  constructor(
    private readonly db: Database,
    private readonly articles: ArticleRepository,
    private readonly turns: ArticleTurns,
  ) {}

  /** Takes approved texts of the column to the step they lack, inside the command that changed it; how many. */
  async of(scope: Scope, columnId: string): Promise<number> {
    const approved = await this.db.manager.query<{ id: string }[]>(
      `select id from content_article where column_id = $1 and state in ('APPROVED', 'SCHEDULED') order by id for update`,
      [columnId],
    );
    let asked = 0;
    for (const { id } of approved) asked += (await this.ask(scope, id)) ? 1 : 0;
    return asked;
  }

  private async ask(scope: Scope, id: string): Promise<boolean> {
    const article = await this.articles.get(id);
    return openStep(groundOf(article)) !== null && (await this.turns.take(scope, article, 'ask'));
  }
}
