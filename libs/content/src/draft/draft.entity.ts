import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldValues } from '../kind/values.js';

/** A text as somebody had typed it in some minute; nobody but them reads it. */
@Entity('content_draft')
export class ContentDraft {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'article_id' }) articleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** In which of their windows; all zeros where it was not said. */
  @Column('uuid', { name: 'window_id' }) windowId!: string;
  @Column('timestamptz') minute!: Date;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  /** Not yet said to be the text of the article, and not dropped. */
  @Column('boolean', { name: 'is_open' }) isOpen!: boolean;
  /** The version of the article that the person saw. */
  @Column('integer', { name: 'base_version' }) baseVersion!: number;
  @Column('uuid', { name: 'column_id' }) columnId!: string;
  @Column('text') kind!: string;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('jsonb') fields!: FieldValues;
  @Column('uuid', { name: 'attachment_ids', array: true }) attachmentIds!: string[];
}
