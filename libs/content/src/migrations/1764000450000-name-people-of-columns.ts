import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was named to answer for a column, and who to write it; nobody yet: rights decide. */
export class NamePeopleOfColumns1764000450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table content_column
        add column responsible_id uuid,
        -- outsourced help answers for nothing
        add column responsible_kind text not null default 'staff' check (responsible_kind = 'staff'),
        add column officer_id uuid,
        add constraint content_column_responsible foreign key (tenant_id, responsible_id, responsible_kind)
          references auth_member (tenant_id, person_id, kind),
        add constraint content_column_officer foreign key (tenant_id, officer_id) references auth_member (tenant_id, person_id);
      create index content_column_named on content_column (tenant_id) where responsible_id is not null or officer_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
