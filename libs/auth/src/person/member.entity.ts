import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonKind } from '../roles.js';

/** The card of a person on a site: what that site may know about somebody who works for it. */
@Entity('auth_member')
export class Member {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') name!: string;
  @Column('uuid', { name: 'unit_id' }) unitId!: string;
  @Column('text') kind!: PersonKind;
}
