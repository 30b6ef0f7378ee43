import type { ActorName } from './people.ts';
import type { SiteKey } from './province.ts';

/** A call by somebody, and why it ends as it does. */
export interface Case {
  readonly as: ActorName;
  readonly args: Readonly<Record<string, unknown>>;
  readonly at?: SiteKey;
  readonly why: string;
  /** The refusal that is due, where it is not AUTH.FORBIDDEN. */
  readonly code?: string;
}

/**
 * How to call each operation legally. Arguments are data: `$draft.id` names a planted row of the site the call is
 * aimed at (see cast.ts), `$new` a word never used before. An operation that is missing here fails the run.
 */
export interface Recipe {
  /** Actors who may ever do it; everybody else must be turned away before anything is looked at. */
  readonly as: readonly ActorName[];
  readonly args?: Readonly<Record<string, unknown>> | undefined;
  /** The site it is done on, when that is not the actor's own. */
  readonly at?: SiteKey;
  /** The one actor of `as` who does the positive control; the first one otherwise. */
  readonly by?: ActorName;
  /** Limits to a column or unit do not count here. */
  readonly isSiteWide?: boolean;
  /** What must lie ready before the positive control. */
  readonly needs?: 'uploadedFile';
  /** Argument paths that name rows of the public register: who is registered is no secret, so ids may be told apart. */
  readonly register?: readonly string[];
  /** Further lawful calls that must succeed, each for a sentence of the policy that the first one does not need. */
  readonly allowed?: readonly Case[];
  /** Lawful arguments that must be refused all the same, by whom and why. */
  readonly refused?: readonly Case[];
}
