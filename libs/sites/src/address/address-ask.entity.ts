import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ADDRESS_ASK_STATES = ['ASKED', 'GRANTED', 'REFUSED', 'REPLACED'] as const;
export type AddressAskState = (typeof ADDRESS_ASK_STATES)[number];

/** What an open site asks of the level above: another host or domain (国办函〔2018〕55号). */
@Entity('sites_address_ask')
export class AddressAsk {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') host!: string;
  @Column('text', { nullable: true }) domain!: string | null;
  @Column('text') reason!: string;
  @Column('text') state!: AddressAskState;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('text', { name: 'asked_by_name' }) askedByName!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) note!: string | null;
}
