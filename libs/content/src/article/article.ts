import type { FieldValues } from '../kind/values.js';
import type { EndKind } from '@jiyue/live';
import { presentRound, type StepRow, type StepRule } from '@jiyue/workflow';
import type { Placement } from '../placement/placement.js';
import type { PlanMarks } from '../plan/plan.js';
import type { RevisionState } from './revision.entity.js';
import type { Standing } from './article.workflow.js';

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
  /** Who was named to answer for its column. */
  readonly responsibleId: string | null;
  readonly unitId: string | null;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly updatedBy: string;
  readonly updatedByName: string;
  readonly updatedAt: Date;
  readonly stateAt: Date;
  /** To whom the judgement was passed on. */
  readonly stepOwner: string | null;
  /** Whose opinion is asked for and not given yet. */
  readonly consulted: readonly string[];
  /** When the step that it waits for is due; null: at no time. */
  readonly stepDueAt: Date | null;
  readonly stepWarnAt: Date | null;
  readonly stepTold: 'soon' | 'late' | null;
  readonly writers: readonly string[];
  /** Who said yes to it since it was submitted. */
  readonly passers: readonly string[];
  /** Who brought it before the readers while steps were open, as long as some are. */
  readonly urgentBy: readonly string[];
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawReason: string | null;
  readonly archivedAt: Date | null;
  /** How its address answers readers who still come. */
  readonly withdrawKind: EndKind | null;
  readonly withdrawNotice: string | null;
  readonly withdrawTarget: string | null;
  /** What is ordered for a time. */
  readonly plans: PlanMarks;
  /** Where it stands in lists; null where nobody arranged it. */
  readonly placement: Placement | null;
  readonly title: string;
  readonly kind: string;
  readonly fields: FieldValues;
  readonly hasImage: boolean;
  /** What its present revision changes, as readers are told; or that there is nothing to tell. */
  readonly changeNote: string | null;
  readonly isMinor: boolean;
  /** The steps its column asks for. */
  readonly steps: readonly StepRule[];
  /** The steps taken on its present revision, oldest first. */
  readonly taken: readonly StepRow[];
  /** Who sent it to review, unless it was taken back. */
  readonly submittedBy: string | null;
}

/** An article as the database answers: what follows from its steps is added by {@link asArticle}. */
export type ArticleRow = Omit<Article, 'submittedBy'>;

/** Adds what follows from the steps taken. */
export function asArticle<R extends ArticleRow>(row: R): R & Article {
  return { ...row, submittedBy: presentRound(row.taken)[0]?.by ?? null };
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
