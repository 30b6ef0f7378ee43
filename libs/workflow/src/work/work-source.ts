import type { Role } from '@jiyue/auth';

/**
 * Where something waits for somebody, as a query over one kind of subject. Its columns are the promise: `tenant_id,
 * subject_id uuid, title text, act text, since timestamptz, due_at timestamptz, column_name text, note text, marks text[],
 * roles text[]` (whose it is; `above:` before a role: only of who holds it on a site above; `person:`
 * before an id: of that person, by any role of the source), `lineage uuid[], unit_id uuid` (what a limited grant must reach; empty and null: the whole
 * site), `barred uuid[]` (who may not), `owners uuid[]` (whose alone it is; null: anybody's). It runs as the supervisor role,
 * which sees only the sites asked for; `now()` is the moment.
 */
export interface WorkSource {
  /** The kind of subject. */
  readonly kind: string;
  /** `inbox`: others wait for a decision; `desk`: one's own work. */
  readonly place: 'inbox' | 'desk';
  /** Every role that it ever waits for: who holds none of them is not asked about. */
  readonly roles: readonly Role[];
  readonly sql: string;
  /** Judgements: who stands in for somebody takes theirs. */
  readonly isJudging?: true;
}

declare global {
  interface JiyueDomainParts {
    /** What waits for whom. */
    readonly workItems?: readonly WorkSource[];
  }
}

/** Something that waits for a person. */
export interface WorkItem {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly siteId: string;
  readonly title: string;
  /** What is to be done. */
  readonly act: string;
  readonly waitingSince: Date;
  readonly dueAt: Date | null;
  readonly columnName: string | null;
  readonly note: string | null;
  readonly marks: readonly string[];
  /** Who is away, where it is theirs and the person stands in for them. */
  readonly behalfOf: string | null;
  /** The reach of the duty that makes it theirs: SITE, COLUMN or UNIT. */
  readonly because: string;
}

/** How many things of one act wait, and since when the oldest does. */
export interface WorkCount {
  readonly key: string;
  readonly count: number;
  readonly oldestAt: Date | null;
}
