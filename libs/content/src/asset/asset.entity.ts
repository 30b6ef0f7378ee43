import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ASSET_STATES = ['pending', 'not_scanned', 'clean', 'infected'] as const;
export type AssetState = (typeof ASSET_STATES)[number];

/** A file: pictures, attachments. Public only once it is known not to be infected, or known not to have been scanned. */
@Entity('content_asset')
export class ContentAsset {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text', { name: 'mime_type' }) mimeType!: string;
  @Column('integer') size!: number;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('text') state!: AssetState;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('text', { name: 'created_by_name' }) createdByName!: string;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column('integer') version!: number;
}
