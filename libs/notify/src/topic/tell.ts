import type { ParamValues } from './params.js';
import type { Topic } from './topic.js';

/** A fact as its followers see it. */
export interface Fact {
  readonly eventId: string;
  /** The site it happened on. */
  readonly tenantId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a message is about. */
export interface About {
  readonly type: string;
  readonly id: string;
}

/** What a fact is told with. */
export interface Telling {
  /** Ids of persons. */
  readonly to: readonly string[];
  readonly about: About;
  readonly params?: ParamValues;
  /** Address inside the administration, `/s/<site>/…`, or none. */
  readonly link?: string | null;
}

/** Whom an event is told to, as a domain declares it. */
export interface Tell {
  readonly event: string;
  readonly topic: Topic;
  telling(fact: Fact): Telling;
}
declare global {
  interface JiyueDomainParts {
    /** Kinds of messages that people may be told and choose how. */
    readonly topics?: readonly Topic[];
    /** Events of this domain that people are told of. */
    readonly tells?: readonly Tell[];
  }
}
