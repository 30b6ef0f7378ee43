import type { Role } from '@jiyue/auth';
import type { EndKind } from '@jiyue/live';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ArticleState } from './article.workflow.js';

/** An article (稿件): who answers for it, where it stands, which revision is live. Its text is in its revisions. */
@Entity('content_article')
export class ContentArticle {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'column_id' }) columnId!: string;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('text', { name: 'created_by_name' }) createdByName!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'updated_by' }) updatedBy!: string;
  @Column('text', { name: 'updated_by_name' }) updatedByName!: string;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('integer') revision!: number;
  @Column('integer', { name: 'last_revision' }) lastRevision!: number;
  @Column('integer', { name: 'live_revision', nullable: true }) liveRevision!: number | null;
  @Column('text') state!: ArticleState;
  @Column('text', { name: 'binned_from', nullable: true }) binnedFrom!: ArticleState | null;
  /** The step it waits for, and whose that is. */
  @Column('text', { nullable: true }) step!: string | null;
  @Column('text', { name: 'step_role', nullable: true }) stepRole!: Role | null;
  /** How long that step may take (`4 hours`), when its people are told, when it is due, and what they were told. */
  @Column('text', { name: 'step_limit', nullable: true }) stepLimit!: string | null;
  @Column('timestamptz', { name: 'step_warn_at', nullable: true }) stepWarnAt!: Date | null;
  @Column('timestamptz', { name: 'step_due_at', nullable: true }) stepDueAt!: Date | null;
  @Column('text', { name: 'step_told', nullable: true }) stepTold!: 'soon' | 'late' | null;
  /** To whom that judgement was passed on; null: it is anybody's who may take the step. */
  @Column('uuid', { name: 'step_owner', nullable: true }) stepOwner!: string | null;
  /** Whose opinion is asked for and not given yet. */
  @Column('uuid', { array: true }) consulted!: string[];
  @Column('timestamptz', { name: 'state_at' }) stateAt!: Date;
  @Column('uuid', { array: true }) writers!: string[];
  @Column('uuid', { array: true }) passers!: string[];
  @Column('uuid', { name: 'urgent_by', array: true }) urgentBy!: string[];
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  /** How its address answers, what readers are told there, and where it leads. */
  @Column('text', { name: 'withdraw_kind', nullable: true }) withdrawKind!: EndKind | null;
  @Column('text', { name: 'withdraw_notice', nullable: true }) withdrawNotice!: string | null;
  @Column('text', { name: 'withdraw_target', nullable: true }) withdrawTarget!: string | null;
  @Column('text', { name: 'withdraw_reason', nullable: true }) withdrawReason!: string | null;
  @Column('integer') version!: number;
}
