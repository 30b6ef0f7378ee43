import { Injectable } from '@nestjs/common';
import type { DomainError } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import { StepDefinitions } from '@jiyue/workflow';
import { ARTICLE_WORKFLOW } from '../article/article.workflow.js';
import { ColumnShowcase } from '../publication/column-showcase.js';
import { ColumnManning } from './column-manning.js';
import type { ColumnRow } from './column-rows.js';
import { ColumnRepository } from './column.repository.js';

/** Makes many columns in the open transaction; those whose steps nobody can take yet are not shown. */
@Injectable()
export class ColumnMakers {
  constructor(
    private readonly columns: ColumnRepository,
    private readonly steps: StepDefinitions,
    private readonly manning: ColumnManning,
    private readonly showcase: ColumnShowcase,
  ) {}

  /** `taken`: what is said when somebody else has just made one with the same address. */
  async make(scope: Scope, rows: readonly ColumnRow[], taken: () => DomainError): Promise<void> {
    await this.columns.insert(
      rows.map(({ steps: _, ...row }) => row),
      taken,
    );
    await this.steps.declareAll(ARTICLE_WORKFLOW, rows);
    const ids = rows.map(({ id }) => id);
    await this.columns.hide([...(await this.manning.of(scope, ids)).keys()]);
    await this.showcase.refresh(scope);
  }
}
