import type { Scope } from '@jiyue/tenancy';
import { type ColumnFact, ColumnFacts } from './column-facts.js';

/** Columns given as a list, for scripts and tests that know them already. */
export class ListedColumns extends ColumnFacts {
  constructor(private readonly columns: readonly ColumnFact[] = []) {
    super();
  }

  of(_scope: Scope, columnId: string): Promise<ColumnFact | null> {
    return Promise.resolve(this.columns.find(({ id }) => id === columnId) ?? null);
  }

  ofArticle(): Promise<ColumnFact | null> {
    return Promise.resolve(null);
  }

  all(): Promise<readonly ColumnFact[]> {
    return Promise.resolve(this.columns);
  }
}
