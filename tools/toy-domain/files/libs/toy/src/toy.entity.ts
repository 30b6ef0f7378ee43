import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A toy of a site. */
@Entity('toy_toy')
export class Toy {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('boolean', { name: 'is_wrapped' }) isWrapped!: boolean;
}
