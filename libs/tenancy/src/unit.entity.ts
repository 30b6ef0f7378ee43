import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SiteLevel } from './site.entity.js';

export const UNIT_KINDS = ['government', 'department', 'township'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A unit (机构): a government, a department, a township or sub-district; sponsors sites and answers for columns. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('text') path!: string;
  /** The site that registered the unit and may change it. */
  @Column({ type: 'uuid', name: 'registered_by', insert: false, update: false }) registeredBy!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'short_name' }) shortName!: string;
  @Column('text') kind!: UnitKind;
  @Column('text') level!: SiteLevel;
  /** GB/T 2260 division code, 2 to 12 digits. */
  @Column('text', { name: 'division_code' }) divisionCode!: string;
  @Column('integer') version!: number;
}
