import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * `clean`: a scanner looked. `inspected`: no scanner, but the insides were looked through. `not_scanned`: nobody could look
 * inside. `pending`: somebody is about to.
 */
export const ASSET_STATES = ['pending', 'not_scanned', 'inspected', 'clean', 'infected'] as const;
export type AssetState = (typeof ASSET_STATES)[number];

/** A file: pictures, attachments. Citizens get it only in a state that its site's rule and this environment let pass. */
@Entity('content_asset')
export class ContentAsset {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text', { name: 'mime_type' }) mimeType!: string;
  @Column('integer') size!: number;
  /** The address that it was brought from; null: somebody sent it. */
  @Column('text', { nullable: true }) origin!: string | null;
  /** Of the bytes that were looked at, which are those that are served. */
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('text') state!: AssetState;
  /** Dots of a picture, as it is shown. */
  @Column('integer', { nullable: true }) width!: number | null;
  @Column('integer', { nullable: true }) height!: number | null;
  /** Widths of its smaller versions. */
  @Column('integer', { array: true }) widths!: number[];
  /** What looked into it: the embedded inspection, or a scanner too. */
  @Column('text', { name: 'looked_by', nullable: true }) lookedBy!: 'inspector' | 'scanner' | null;
  /** What a picture shows, for those who do not see it. */
  @Column('text', { default: '' }) alt!: string;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('text', { name: 'created_by_name' }) createdByName!: string;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column('integer') version!: number;
}
