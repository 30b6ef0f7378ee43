import { TENANT_ID, tenantTable } from '@jiyue/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['content_revision', 'content_article', 'content_linked_article'];

/** Which revisions link to which articles of their site, noted by the database whenever a text is written. */
export class NoteLinks1764000370030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_linked_article (
        ${TENANT_ID},
        target_id uuid not null,
        article_id uuid not null,
        number integer not null,
        primary key (tenant_id, target_id, article_id, number),
        foreign key (tenant_id, target_id) references content_article (tenant_id, id) on delete cascade,
        foreign key (tenant_id, article_id, number) references content_revision (tenant_id, article_id, number) on delete cascade
      );
      create index content_linked_article_of_revision on content_linked_article (tenant_id, article_id, number);
      ${tenantTable('content_linked_article', { api: 'select, insert, update, delete', supervised: false })};
    `);
    await this.fill(runner);
    await runner.query(`
      create function content_note_links() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        delete from content_linked_article l
         where l.tenant_id = new.tenant_id and l.article_id = new.article_id and l.number = new.number;
        -- ids of whatever the text names by its address
        insert into content_linked_article (tenant_id, target_id, article_id, number)
        select a.tenant_id, a.id, new.article_id, new.number from content_article a
         where a.tenant_id = new.tenant_id and a.id = any(content_shown_assets(new.body, '{}')::uuid[]) and a.id <> new.article_id;
        return null;
      end $$;
      revoke all on function content_note_links() from public;
      create trigger content_revision_links after insert or update of body on content_revision
        for each row execute function content_note_links();
    `);
  }

  private async fill(runner: QueryRunner): Promise<void> {
    // the owner is behind the wall like everybody; for this one transaction it looks over it
    await this.force(runner, 'no force');
    await runner.query(`
      insert into content_linked_article (tenant_id, target_id, article_id, number)
      select r.tenant_id, a.id, r.article_id, r.number
        from content_revision r
        cross join unnest(content_shown_assets(r.body, '{}')::uuid[]) as linked (id)
        join content_article a on a.tenant_id = r.tenant_id and a.id = linked.id and a.id <> r.article_id;
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
