import { isSuccess, type Outcome } from '../tenant-api/caller.ts';
import type { Stage } from '../tenant-api/stage.ts';
import { type Fault, faultOf } from './judge.ts';
import { Marks } from './marks.ts';
import type { Hostile } from './values.ts';

type Send = (value: unknown) => Promise<Outcome>;

interface Measure {
  readonly seed: number;
  /** How many of the values are tried at a place; all of them in depth. */
  readonly perPlace: number;
}

/** Sends hostile values and keeps what came of it. */
export class Fuzzer {
  calls = 0;
  taken = 0;
  readonly faults: Fault[] = [];
  readonly stage: Stage;
  private readonly random: () => number;
  private readonly perPlace: number;
  private readonly marks: Marks;

  constructor(stage: Stage, random: () => number, { seed, perPlace }: Measure) {
    this.stage = stage;
    this.random = random;
    this.perPlace = perPlace;
    this.marks = new Marks(seed);
  }

  /** Tries values at a place, each in a request of its own, and judges every answer. */
  async at(place: string, values: readonly Hostile[], send: Send, weight = 1): Promise<void> {
    for (const { what, make } of this.some(values, this.perPlace * weight)) {
      const where = `${place} = ${what}`;
      await this.judged(where, () => send(make(this.marks.next(where))));
    }
  }

  /** Judges one answer; a request that is not answered is a fault, too. */
  async judged(where: string, send: () => Promise<Outcome>): Promise<Outcome | null> {
    this.calls += 1;
    try {
      const outcome = await send();
      const fault = faultOf(outcome);
      if (fault) this.faults.push({ where, what: fault });
      if (isSuccess(outcome)) this.taken += 1;
      return outcome;
    } catch (error) {
      this.faults.push({ where, what: `no answer: ${error instanceof Error ? error.message : String(error)}` });
      return null;
    }
  }

  /** Places whose values stand in the log. */
  logged(): string[] {
    return this.marks.foundIn(this.stage.api.said());
  }

  /** Half of a list by chance; all of it in depth. */
  someOf<T>(all: readonly T[]): readonly T[] {
    return this.perPlace === Infinity ? all : this.some(all, Math.ceil(all.length / 2));
  }

  private some<T>(all: readonly T[], most: number): readonly T[] {
    if (all.length <= most) return all;
    return all
      .map((one) => ({ one, at: this.random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, most)
      .map(({ one }) => one);
  }
}
