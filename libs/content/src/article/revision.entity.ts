import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldValues } from '../kind/values.js';
import type { ArticleState } from './article.workflow.js';

/** What became of a revision after it was left behind, besides the states of the one being worked on. */
export type RevisionState = ArticleState | 'REPLACED' | 'DISCARDED';

/** A revision (版本): one text of an article. What was decided about it is in the steps of the workflow. */
@Entity('content_revision')
export class ContentRevision {
  @PrimaryColumn('uuid', { name: 'article_id' }) articleId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('text') state!: RevisionState;
  @Column('text') title!: string;
  @Column('text') kind!: string;
  @Column('jsonb') fields!: FieldValues;
  @Column('text') body!: string;
  /** What it changes of the text that readers have, as they are told; or that there is nothing to tell. */
  @Column('text', { name: 'change_note', nullable: true }) changeNote!: string | null;
  @Column('boolean', { name: 'is_minor' }) isMinor!: boolean;
  @Column('integer') sanitiser!: number;
  @Column('boolean', { name: 'has_image' }) hasImage!: boolean;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('text', { name: 'written_by_name' }) writtenByName!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  /** Who said what stands here now; null: whoever began it. */
  @Column('uuid', { name: 'said_by', nullable: true }) saidBy!: string | null;
  @Column('text', { name: 'said_by_name', nullable: true }) saidByName!: string | null;
  @Column('timestamptz', { name: 'said_at', nullable: true }) saidAt!: Date | null;
  /** When the older text was said that was brought back. */
  @Column('timestamptz', { name: 'restored_from', nullable: true }) restoredFrom!: Date | null;
}
