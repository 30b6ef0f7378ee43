import type { Type } from '@nestjs/common';
import type { EventLabel } from '@jiyue/platform';
import type { Scope } from '@jiyue/tenancy';

/** One thing a compound act does something to: what it is about, and what its command is given. */
export interface CompoundItemGiven<I extends object> {
  /** Names the item in the report; two items with one key are never worked on in one transaction. */
  readonly key: string;
  readonly input: I;
}

/** What is done to one item. */
export interface CompoundItemHandler<I extends object = never> {
  /**
   * Runs the command with the rights the starter has at that moment; answers the id of what came of it, or `null` when
   * there was nothing to do. The input comes back from storage as JSON.
   */
  run(scope: Scope, input: I): Promise<string | null>;
}

/** An act that touches many, as its lib declares it. */
export interface CompoundKind {
  /** `area.what-is-done`: `people.grant-role`. */
  readonly kind: string;
  readonly label: EventLabel;
  readonly item: Type<CompoundItemHandler>;
}

/** Declares an act that touches many, as a part of the lib's domain. */
export function defineCompound(declared: CompoundKind): CompoundKind {
  return Object.freeze(declared);
}

declare global {
  interface JiyueDomainParts {
    readonly compounds?: readonly CompoundKind[];
  }
}
