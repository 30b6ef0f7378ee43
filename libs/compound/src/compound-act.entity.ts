import { Column, Entity, PrimaryColumn } from 'typeorm';

export const COMPOUND_STATES = ['working', 'finished', 'cancelled'] as const;
export type CompoundState = (typeof COMPOUND_STATES)[number];

/** An act that touches many: who began it, and how far it is. */
@Entity('compound_act')
export class CompoundAct {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('text', { name: 'creator_name' }) creatorName!: string;
  @Column('text') state!: CompoundState;
  @Column('integer') total!: number;
  @Column('integer') done!: number;
  @Column('integer') refused!: number;
  @Column('integer') skipped!: number;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
