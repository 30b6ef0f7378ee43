import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SITE_LEVELS = ['province', 'city', 'county', 'township'] as const;
export type SiteLevel = (typeof SITE_LEVELS)[number];
export const SITE_KINDS = ['portal', 'department', 'sub_site'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];
export const SITE_STATES = ['draft', 'live', 'suspended', 'closed'] as const;
export type SiteState = (typeof SITE_STATES)[number];

/** A site (站点): the tenant itself, its registry data and its place in the tree. */
@Entity('site')
export class Site {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  /** Labels of the ancestors and itself, root first: ids without dashes, joined by dots. */
  @Column('text') path!: string;
  /** 网站标识码, ten characters. */
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'short_name' }) shortName!: string;
  @Column('text') level!: SiteLevel;
  @Column('text') kind!: SiteKind;
  @Column('text') state!: SiteState;
  /** The host name the portal answers on. */
  @Column('text') host!: string;
  /** The registered `.gov.cn` or `.政务` domain. */
  @Column('text', { nullable: true }) domain!: string | null;
  @Column('uuid', { name: 'sponsor_unit_id' }) sponsorUnitId!: string;
  @Column('uuid', { name: 'operator_unit_id', nullable: true }) operatorUnitId!: string | null;
  @Column('text', { name: 'icp_number', nullable: true }) icpNumber!: string | null;
  @Column('text', { name: 'police_number', nullable: true }) policeNumber!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text') theme!: string;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('text', { name: 'suspended_reason', nullable: true }) suspendedReason!: string | null;
  @Column('integer') version!: number;
}
