import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What files a site takes and gives to citizens. A site without a row has the usual rule. */
@Entity('content_file_rule')
export class ContentFileRule {
  @PrimaryColumn('uuid', { name: 'tenant_id', insert: false }) tenantId!: string;
  /** Whether it is enough that the insides of a file were looked through, where no scanner is. */
  @Column('boolean', { name: 'accepts_inspected' }) acceptsInspected!: boolean;
  /** Types it takes besides those that every site takes. */
  @Column('text', { name: 'more_types', array: true }) moreTypes!: string[];
  /** Room for all its files together. */
  @Column('integer', { name: 'quota_megabytes' }) quotaMegabytes!: number;
  @Column('integer') version!: number;
}

export type FileRule = Omit<ContentFileRule, 'tenantId'>;

/** The rule of a site that has said nothing. */
export const USUAL_RULE: FileRule = {
  acceptsInspected: true,
  moreTypes: ['ofd', 'wps', 'et', 'dps', 'csv', 'ppt'],
  quotaMegabytes: 51_200,
  version: 0,
};
