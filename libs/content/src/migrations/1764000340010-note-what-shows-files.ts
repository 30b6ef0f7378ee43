import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['content_revision', 'content_asset', 'content_shown_asset'];

/**
 * Which revisions show which files, noted by the database whenever a text is written: behind the wall of rows an index over
 * texts is not used, and a library of files that reads every text is slow.
 */
export class NoteWhatShowsFiles1764000340010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_shown_asset (
        ${TENANT_ID},
        asset_id uuid not null,
        article_id uuid not null,
        number integer not null,
        primary key (tenant_id, asset_id, article_id, number),
        foreign key (tenant_id, asset_id) references content_asset (tenant_id, id) on delete cascade,
        foreign key (tenant_id, article_id, number) references content_revision (tenant_id, article_id, number) on delete cascade
      );
      create index content_shown_asset_of_revision on content_shown_asset (tenant_id, article_id, number);
      ${tenantTable('content_shown_asset', { api: 'select, insert, update, delete', supervised: false })};
    `);
    await this.fill(runner);
    await runner.query('drop index content_revision_shows');
    await runner.query(`
      create function content_note_shown_assets() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        delete from content_shown_asset s
         where s.tenant_id = new.tenant_id and s.article_id = new.article_id and s.number = new.number;
        insert into content_shown_asset (tenant_id, asset_id, article_id, number)
        select f.tenant_id, f.id, new.article_id, new.number from content_asset f
         where f.tenant_id = new.tenant_id and f.id = any(content_shown_assets(new.body, new.fields)::uuid[]);
        return null;
      end $$;
      revoke all on function content_note_shown_assets() from public;
      create trigger content_revision_shows_files after insert or update of body, fields on content_revision
        for each row execute function content_note_shown_assets();
    `);
  }

  private async fill(runner: QueryRunner): Promise<void> {
    // the owner is behind the wall like everybody; for this one transaction it looks over it
    await this.force(runner, 'no force');
    await runner.query(`
      insert into content_shown_asset (tenant_id, asset_id, article_id, number)
      select r.tenant_id, f.id, r.article_id, r.number
        from content_revision r
        cross join unnest(content_shown_assets(r.body, r.fields)::uuid[]) as shown (id)
        join content_asset f on f.tenant_id = r.tenant_id and f.id = shown.id;
      set constraints all immediate;
    `);
    await this.force(runner, 'force');
  }

  private async force(runner: QueryRunner, force: string): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} ${force} row level security`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
