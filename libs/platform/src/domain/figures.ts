/**
 * What a domain gives to reports over many sites. Rows are offered as a query that may stand after `from`: its columns
 * are the promise, its tables stay the domain's own. It runs as the supervisor role, which sees only the sites asked for.
 */
export interface Figures {
  /** Names of the events that count as output. */
  readonly output?: Readonly<Partial<Record<'published' | 'submitted' | 'withdrawn', readonly string[]>>>;
  /** The unit that a subject of the trail counts for: `tenant_id, subject_id, unit_id`. */
  readonly unitOf?: string;
  /**
   * Things that must be kept fresh: `tenant_id, unit_id` (null: the site's operator), `last_at` (null: never), `due_at`,
   * `is_blank` (it shows nothing).
   */
  readonly due?: string;
}

declare global {
  interface JiyueDomainParts {
    readonly figures?: Figures;
  }
}
