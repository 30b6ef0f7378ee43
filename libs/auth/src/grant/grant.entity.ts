import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonKind, Role } from '../roles.js';

/** A grant: one role of one person on the site it was given on, from a day until a day. */
@Entity('auth_grant')
export class Grant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'person_kind' }) personKind!: PersonKind;
  @Column('text') role!: Role;
  @Column('uuid', { name: 'column_id', nullable: true }) columnId!: string | null;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('boolean', { name: 'with_subtree' }) withSubtree!: boolean;
  @Column('timestamptz', { name: 'begins_at' }) beginsAt!: Date;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt!: Date | null;
  @Column('uuid', { name: 'granted_by' }) grantedBy!: string;
  @Column('integer') version!: number;
}
