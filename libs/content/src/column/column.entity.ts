import { Column, Entity, PrimaryColumn } from 'typeorm';

export const HOME_KINDS = ['headline', 'picture', 'list', 'policy', 'notice'] as const;
export type HomeKind = (typeof HOME_KINDS)[number];

/** A column (栏目): a place in a site's tree with a cadence and a unit that answers for it. */
@Entity('content_column')
export class ContentColumn {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('uuid', { array: true }) lineage!: string[];
  @Column('text') slug!: string;
  @Column('text') path!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text') keywords!: string;
  /** Column type of the national page tags, such as 政府文件. */
  @Column('text') type!: string;
  @Column('integer') position!: number;
  @Column('boolean', { name: 'is_visible' }) isVisible!: boolean;
  @Column('boolean', { name: 'is_in_menu' }) isInMenu!: boolean;
  @Column('uuid', { name: 'operator_unit_id', nullable: true }) operatorUnitId!: string | null;
  /** Who was named to answer for it; null: rights decide. */
  @Column('uuid', { name: 'responsible_id', nullable: true }) responsibleId!: string | null;
  /** Who was named to write it. */
  @Column('uuid', { name: 'officer_id', nullable: true }) officerId!: string | null;
  @Column('integer', { name: 'cadence_days', nullable: true }) cadenceDays!: number | null;
  /** Which rule asks for the cadence, a key of `CADENCE_RULES`; null when the site itself does. */
  @Column('text', { name: 'cadence_rule', nullable: true }) cadenceRule!: string | null;
  /** A key of `COLUMN_FORMS`. */
  @Column('text') form!: string;
  /** Where a column leads that is a link. */
  @Column('text', { name: 'link_url', nullable: true }) linkUrl!: string | null;
  @Column('text', { name: 'home_kind', nullable: true }) homeKind!: HomeKind | null;
  @Column('integer', { name: 'home_position', nullable: true }) homePosition!: number | null;
  @Column('timestamptz', { name: 'last_published_at', nullable: true }) lastPublishedAt!: Date | null;
  @Column('text', { array: true }) kinds!: string[];
  /** What it declares itself, of `INHERITABLE`; the rest is that of the column above. */
  @Column('text', { array: true }) own!: string[];
  @Column('integer') version!: number;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt!: Date;
}
