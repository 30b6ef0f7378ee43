import type { StepRule } from '@jiyue/workflow';

/** Rows of one file at most: more columns than any site should have. */
export const MOST_ROWS = 500;

/** A column as a file says it. Its address says where it stands, and whether it is there already. */
export interface GivenRow {
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly keywords: string;
  readonly form: string;
  readonly linkUrl?: string | null | undefined;
  /** Name of the unit that answers for it, or what it is called for short; null: the site's own. */
  readonly unit?: string | null | undefined;
  /** Name of whoever answers for it, with （单位） where several are called so; null: whoever its rights say. */
  readonly responsible?: string | null | undefined;
  /** The same of whoever writes it. */
  readonly officer?: string | null | undefined;
  readonly cadenceDays?: number | null | undefined;
  readonly cadenceRule?: string | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  /** Null: as the site says. */
  readonly steps?: readonly StepRule[] | null | undefined;
  /** All that is taken from above. */
  readonly inherit: readonly string[];
  readonly isInMenu: boolean;
  readonly isVisible: boolean;
}

/** What a row would do. */
export type RowOutcome = 'added' | 'changed' | 'same';

/** What is wrong with a row, counted from 0. */
export interface RowProblem {
  readonly row: number;
  readonly field: string;
  /** Code of its sentence. */
  readonly rule: string;
}
