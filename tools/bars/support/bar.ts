import type { Fault } from '../ground/faults.ts';

/** What a bar is told when it runs. */
export interface BarRun {
  /** Inject the fault that must turn the bar red. */
  readonly plant: boolean;
  /** The long form, with the full numbers. */
  readonly deep: boolean;
  /** Everything random follows from it; printed, so that a run can be repeated. */
  readonly seed: number;
  /** A line of progress or detail. */
  print(line: string): void;
}

export interface BarResult {
  readonly holds: boolean;
  /** The measured figure, printed last. */
  readonly figure: string;
}

/** One promise that anyone can check with a command. Each file of this folder exports one as `bar`. */
export interface Bar {
  readonly name: string;
  readonly title: string;
  readonly passesWhen: string;
  /** What `--plant` breaks. */
  readonly plant: string;
  /** Places in built files that it changes. When one is gone nothing is broken any more, and nobody would hear of it. */
  readonly breaks?: readonly Pick<Fault, 'file' | 'find'>[];
  /** Whether the short form runs in `npm test`. */
  readonly slice: boolean;
  /** It measures time: nothing else runs beside it. */
  readonly alone?: boolean;
  /** It waits more than it works (for clocks, restarts, pages): it costs little beside two that keep the processors busy. */
  readonly waits?: boolean;
  run(run: BarRun): Promise<BarResult>;
}
