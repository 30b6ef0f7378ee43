import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['content_column', 'live_column', 'live_item'];

/** Columns know the newest thing that their page shows, not when somebody last published anything there. */
export class CountFreshnessFromWhatIsShown1764000250000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // the owner is behind the wall like everybody; for this one transaction it looks over it
    await this.force(runner, 'no force');
    await runner.query(`
      update content_column c set last_published_at = shown.at
        from (select page.tenant_id, page.id, max(i.published_at) as at
                from live_column page
                cross join unnest(page.members) as member (id)
                join live_column part on part.tenant_id = page.tenant_id and part.id = member.id
                  and (part.is_visible or part.id = page.id)
                left join live_item i on i.tenant_id = page.tenant_id and i.column_id = part.id
               group by page.tenant_id, page.id) shown
       where shown.tenant_id = c.tenant_id and shown.id = c.id and c.last_published_at is distinct from shown.at
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
