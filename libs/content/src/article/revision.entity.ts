import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldValues } from '../kind/values.js';
import type { ArticleState } from './article.workflow.js';

/** What became of a revision after it was left behind, besides the states of the one being worked on. */
export type RevisionState = ArticleState | 'REPLACED' | 'DISCARDED';

/** A revision (版本): one text of an article and who decided what about it. */
@Entity('content_revision')
export class ContentRevision {
  @PrimaryColumn('uuid', { name: 'article_id' }) articleId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('text') state!: RevisionState;
  @Column('text') title!: string;
  @Column('text') kind!: string;
  @Column('jsonb') fields!: FieldValues;
  @Column('text') body!: string;
  @Column('integer') sanitiser!: number;
  @Column('boolean', { name: 'has_image' }) hasImage!: boolean;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('text', { name: 'written_by_name' }) writtenByName!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column('text', { name: 'submitted_by_name', nullable: true }) submittedByName!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { name: 'reviewed_by', nullable: true }) reviewedBy!: string | null;
  @Column('text', { name: 'reviewed_by_name', nullable: true }) reviewedByName!: string | null;
  @Column('timestamptz', { name: 'reviewed_at', nullable: true }) reviewedAt!: Date | null;
  @Column('text', { name: 'review_note', nullable: true }) reviewNote!: string | null;
  @Column('uuid', { name: 'secrecy_by', nullable: true }) secrecyBy!: string | null;
  @Column('text', { name: 'secrecy_by_name', nullable: true }) secrecyByName!: string | null;
  @Column('timestamptz', { name: 'secrecy_at', nullable: true }) secrecyAt!: Date | null;
  @Column('text', { name: 'secrecy_note', nullable: true }) secrecyNote!: string | null;
  @Column('uuid', { name: 'returned_by', nullable: true }) returnedBy!: string | null;
  @Column('text', { name: 'returned_by_name', nullable: true }) returnedByName!: string | null;
  @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt!: Date | null;
  @Column('text', { name: 'return_reason', nullable: true }) returnReason!: string | null;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column('text', { name: 'published_by_name', nullable: true }) publishedByName!: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}
