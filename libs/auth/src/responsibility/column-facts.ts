import type { Scope } from '@jiyue/tenancy';
import type { Role } from '../roles.js';

/** What of a column decides who answers for it. */
export interface ColumnFact {
  readonly id: string;
  readonly name?: string;
  /** Whether citizens can see it; they can unless told. */
  readonly isVisible?: boolean;
  /** Ids of the column and the columns above it. */
  readonly lineage: readonly string[];
  /** The unit that answers for the column; null when the site's operator does. */
  readonly operatorUnitId: string | null;
  /** Whose steps stand between submission and publication. */
  readonly stepRoles: readonly Role[];
  /** Who was named to answer for it; null when nobody was. */
  readonly responsibleId?: string | null;
  /** Who was named to write it. */
  readonly officerId?: string | null;
}

/** Where columns and articles live: libs/content implements it, since this lib cannot know it. */
export abstract class ColumnFacts {
  /** The column on the scope's site; null when it is not there. */
  abstract of(scope: Scope, columnId: string): Promise<ColumnFact | null>;
  /** The column of an article on the scope's site that the actor may see; null when it is not there. */
  abstract ofArticle(scope: Scope, articleId: string): Promise<ColumnFact | null>;
  /** Every column of the scope's site. */
  abstract all(scope: Scope): Promise<readonly ColumnFact[]>;
}
