import type { FieldValues } from '../kind/values.js';
import type { RevisionState } from './revision.entity.js';
import type { ArticleState, Standing } from './article.workflow.js';

/**
 * An article as commands, policies and screens see it: the article, its present revision (without the body) and what
 * its column says about it.
 */
export interface Article extends Standing {
  readonly tenantId: string;
  readonly id: string;
  readonly version: number;
  readonly columnId: string;
  readonly columnName: string;
  readonly columnPath: string;
  /** The column and those above it. */
  readonly lineage: readonly string[];
  readonly operatorUnitId: string | null;
  readonly unitId: string | null;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly updatedBy: string;
  readonly updatedByName: string;
  readonly updatedAt: Date;
  readonly stateAt: Date;
  readonly writers: readonly string[];
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawReason: string | null;
  readonly title: string;
  readonly kind: string;
  readonly fields: FieldValues;
  readonly hasImage: boolean;
  readonly submittedBy: string | null;
  readonly submittedByName: string | null;
  readonly submittedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly reviewedByName: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewNote: string | null;
  readonly secrecyBy: string | null;
  readonly secrecyByName: string | null;
  readonly secrecyAt: Date | null;
  readonly secrecyNote: string | null;
  readonly returnedBy: string | null;
  readonly returnedByName: string | null;
  readonly returnedAt: Date | null;
  readonly returnReason: string | null;
  readonly publishedBy: string | null;
  readonly publishedByName: string | null;
}

/** The texts of a revision that a person writes. */
export interface ArticleTexts {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly fields: FieldValues;
  readonly attachmentIds: readonly string[];
}

/** A revision as the history shows it. */
export interface RevisionSummary {
  readonly number: number;
  readonly state: RevisionState;
  readonly title: string;
  readonly at: Date;
  readonly writtenBy: string;
  readonly writtenByName: string;
}

export type { ArticleState };
