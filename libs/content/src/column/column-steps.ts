import { Injectable } from '@nestjs/common';
import type { Scope } from '@jiyue/tenancy';
import { StepDefinitions, type StepRule } from '@jiyue/workflow';
import { AskForSteps } from '../article/ask-for-steps.js';
import { ARTICLE_WORKFLOW } from '../article/article.workflow.js';

/** What a column asks of its texts, said in the command that changes the column. */
@Injectable()
export class ColumnSteps {
  constructor(
    private readonly definitions: StepDefinitions,
    private readonly asks: AskForSteps,
  ) {}

  /** Declares the steps (null: as the site says); how many approved texts go back to a step that they lack. */
  async declare(scope: Scope, columnId: string, steps: readonly StepRule[] | null): Promise<number> {
    await this.definitions.declare(ARTICLE_WORKFLOW, columnId, steps);
    return this.ask(scope, columnId);
  }

  /** Asks for them of what came into the column; how many approved texts go back to a step that they lack. */
  ask(scope: Scope, columnId: string): Promise<number> {
    return this.asks.of(scope, columnId);
  }

  /** Whether the column declares steps itself. */
  async isOwn(columnId: string): Promise<boolean> {
    return (await this.definitions.of(ARTICLE_WORKFLOW, columnId)).version > 0;
  }

  /** Forgets what a column asked for that is no more. */
  async forget(columnId: string): Promise<void> {
    await this.definitions.declare(ARTICLE_WORKFLOW, columnId, null);
  }
}
