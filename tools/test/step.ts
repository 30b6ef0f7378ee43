export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A stage of the suite. */
export interface Step {
  readonly name: string;
  /** Works on databases of the server that the run shares. */
  readonly needsDatabase?: boolean;
  run(): Promise<Tally>;
}

export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };

/** Sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
