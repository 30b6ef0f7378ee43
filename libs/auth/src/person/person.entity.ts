import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonKind } from '../roles.js';

/** A person as their home site registers them. Other sites see only the card of {@link Member}. */
@Entity('auth_person')
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'uuid', name: 'home_site_id', insert: false, update: false }) homeSiteId!: string;
  @Column('uuid', { name: 'unit_id' }) unitId!: string;
  @Column('text') username!: string;
  /** The identity provider's name for them; empty until they came in. */
  @Column({ type: 'text', nullable: true, insert: false, update: false, select: true }) subject!: string | null;
  @Column('text') name!: string;
  @Column('text') kind!: PersonKind;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
  /** When they were let in again; sessions of before are over. */
  @Column('timestamptz', { name: 'enabled_at', nullable: true }) enabledAt!: Date | null;
  @Column('text', { name: 'disabled_reason', nullable: true }) disabledReason!: string | null;
}
