import { PARTIES } from '../proof/define.ts';
import { OPERATIONS } from '../proof/found.ts';

/** An operation and its cells, one per party. */
export interface OperationRow {
  readonly operation: string;
  /** `action Subject`, or `public`. */
  readonly asks: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** Every operation as declared. */
export function operationRows(): OperationRow[] {
  return Object.entries(OPERATIONS).map(([operation, { asks, may }]) => ({
    operation,
    asks,
    cells: new Map(PARTIES.map((party) => [party, may[party] ?? 'no'])),
  }));
}
