import type { CheckAction } from '@jiyue/checks';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A finding that somebody left as it is, and why. It comes back as soon as its sentence changes. */
@Entity('content_ignored_finding')
export class ContentIgnoredFinding {
  @PrimaryColumn('uuid', { name: 'article_id' }) articleId!: string;
  @PrimaryColumn('text') fingerprint!: string;
  @Column('text') key!: string;
  @Column('text') quote!: string;
  /** What the finding did when it was ignored. */
  @Column('text') action!: CheckAction;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'ignored_by' }) ignoredBy!: string;
  @Column('text', { name: 'ignored_by_name' }) ignoredByName!: string;
  @Column('timestamptz', { name: 'ignored_at' }) ignoredAt!: Date;
}
