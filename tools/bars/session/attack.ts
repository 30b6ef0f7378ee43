import type { Stage } from './stage.ts';

/** One way to be somebody one is not; tells what was accepted, or null. */
export interface Attack {
  readonly name: string;
  run(stage: Stage): Promise<string | null>;
}
